import type { Case, Evidence } from '../../core/case.ts';
import type { Corpus } from '../../core/corpus.ts';
import { rolesAsked } from '../facts/ask-role.ts';
import { asksDetails, type Described, identityWanted } from './identity-question.ts';
import { type IdentityMatter, type IdentityRefusal, refusal } from './identity-refusal.ts';
import { namesOfficer } from './named-in.ts';
import { ordinaryWords } from './ordinary-words.ts';
import { protectedIn } from './protected.ts';
import { namesIn } from './put-forward.ts';
import { suggestedNames } from './suggested-name.ts';
import { casesOf, sourcesOf, type Target, targetOf, wordsIn } from './target.ts';
import { isWithheld, withholds } from './withheld.ts';

const lines: Readonly<Record<Described | 'anybody', string>> = {
  anybody:
    'The source does not name the person asked about, and this bot does not identify people whose names are withheld.',
  officers:
    'The source does not name the officer concerned, and this bot does not identify people whose names are withheld.',
  complainants:
    'The source does not name the people affected, and this bot does not help to identify complainants or witnesses.',
  relatives:
    'The source does not name the person asked about, and this bot does not identify anybody\u2019s relatives or partners.',
};

/** Somebody who is described: an officer, a victim or witness, or somebody's relative. */
export function refusePerson(matter: IdentityMatter): IdentityRefusal | null {
  const { question, asked, located, passages, corpus } = matter;
  const target = targetOf(question, located, passages);
  const ordinary = () => ordinaryWords(question, wordsIn(target, corpus));
  const names = namesIn(question, target.articles, corpus);
  const isKnown = located.some((it) => it.meant.length > 0);
  const suggested = suggestedNames(asked, names, ordinary, isKnown);
  const whom = whomWanted(matter, target, suggested);
  if (whom === null || !isWithheld(whom, target, matter)) return null;
  const refused = refusal(target, matter, suggested, (it) => withholds(it, whom));
  const isChecked = casesOf(target, corpus).some((it) => it.status === 'reviewed');
  return {
    ...refused,
    line: lines[isChecked || whom !== 'officers' ? whom : 'anybody'],
    evidence: refused.case && target.certain ? withholding(refused.case, whom, corpus) : [],
  };
}

/** Roles that a description may name by the way: "the officer accused of kissing a witness". */
const bystanders: ReadonlySet<string> = new Set(['officer', 'complainant', 'character-witness']);

function whomWanted(
  { question, asked, located, corpus }: IdentityMatter,
  target: Target,
  suggested: readonly string[],
): Described | null {
  const knowsOfficer = located.some((it) => it.meant.some(({ officer }) => officer !== null));
  if (suggested.length > 0) return knowsOfficer ? null : 'officers';
  const wanted = identityWanted(asked);
  const holdsRole = rolesAsked(question, asked).some((it) => !bystanders.has(it));
  if (holdsRole && wanted !== 'relatives' && wanted !== 'complainants') return null;
  const named = located.some((it) => it.meant.length > 0) || question.people.length > 0;
  if (wanted === 'officers' && named) return null;
  if (wanted !== null && wanted !== 'label') return wanted;
  const ordered = casesOf(target, corpus).some(
    (it) => it.status === 'reviewed' && it.restrictions.length > 0,
  );
  return !named && ordered && asksDetails(asked) ? 'officers' : null;
}

const kinds: Readonly<Record<Described, readonly string[]>> = {
  officers: ['anonymity-order', 'do-not-identify'],
  complainants: ['protect-complainants'],
  relatives: [],
};

/** The source's own words of withholding: the order, or how it speaks of the officer; never words that name one. */
function withholding(case_: Case, whom: Described, corpus: Corpus): readonly Evidence[] {
  const orders = case_.restrictions.filter((it) => kinds[whom].includes(it.value ?? ''));
  const evidence = orders.flatMap((it) => it.evidence);
  const spoken = whom === 'officers' ? protectedIn(case_).officers : [];
  return (evidence.length > 0 ? evidence : spoken.flatMap((it) => it.anonymity.evidence)).filter(
    (it) => !sourcesOf([it.article], corpus).some((source) => namesOfficer(source, it)),
  );
}
