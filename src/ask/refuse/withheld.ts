import type { Case } from '../../core/case.ts';
import type { Described } from './identity-question.ts';
import type { IdentityMatter } from './identity-refusal.ts';
import { namesOfficer, namesOutsider } from './named-in.ts';
import { protectedIn } from './protected.ts';
import { casesOf, sourcesOf, type Target } from './target.ts';

/** Whether a case says that somebody of the kind is to stay unnamed. */
export function withholds(case_: Case, whom: Described): boolean {
  const target = protectedIn(case_);
  if (whom !== 'officers') return target.complainants;
  return case_.status === 'reviewed'
    ? target.officers.length > 0
    : target.officers.length > 0 && target.officers.length === case_.officers.length;
}

/** Whether the articles in question leave the person unnamed: as an editor recorded, or by what they print. */
export function isWithheld(
  whom: Described,
  target: Target,
  { asked, passages, corpus }: IdentityMatter,
): boolean {
  const cases = casesOf(target, corpus);
  const checked = cases.filter((it) => it.status === 'reviewed');
  if (checked.some((it) => withholds(it, whom))) return true;
  const [best] = passages.answers;
  const bestSource =
    best && target.articles.includes(best.article) ? sourcesOf([best.article], corpus) : [];
  const toldOutsider = bestSource.some(
    (it) => best && namesOutsider(it, best.quote, asked, corpus),
  );
  if (whom === 'officers') {
    const toldOfficer = bestSource.some((it) => best && namesOfficer(it, best.quote));
    const every = cases.length > 0 && cases.every((it) => withholds(it, whom));
    return checked.length === 0 && every && !toldOfficer && !toldOutsider;
  }
  const sources = sourcesOf(target.articles, corpus);
  const anyOutsider = sources.some((it) =>
    namesOutsider(it, { start: 0, end: it.body.length }, asked, corpus),
  );
  return anyOutsider ? passages.answered && !toldOutsider : sources.length > 0;
}
