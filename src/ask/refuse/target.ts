import type { Article } from '../../core/article.ts';
import type { Case } from '../../core/case.ts';
import type { Corpus } from '../../core/corpus.ts';
import { wordsOf } from '../../core/text/words.ts';
import type { Located } from '../facts/locate.ts';
import type { PassageFinding } from '../passages/finding.ts';
import type { Question } from '../question/question.ts';

/** Which articles a question about somebody's identity is about. */
export interface Target {
  /** Those of one case or one article; of several cases where a label stands in each. */
  readonly articles: readonly string[];
  /** Whether they are so surely meant that their words may be quoted. */
  readonly certain: boolean;
}

/** How far the likeliest case must lead the next where the passages point elsewhere, in points of `locateCases`. */
const clearLead = 1;

/**
 * The articles that a question is about: those of a case of which it names somebody or of which the talk
 * was, else those to which both the likeliest case and the best passage point.
 * @param located drafts among them: to protect somebody, no editor need have checked the case
 */
export function targetOf(
  question: Question,
  located: readonly Located[],
  passages: PassageFinding,
): Target {
  const [best, second] = located;
  const named = located.find((it) => it.meant.some(({ by }) => by !== 'spelling') || it.inFocus);
  if (named) return { articles: named.matter.case.articles, certain: true };
  const passage = passages.answers[0]?.article;
  const ofForce = question.forces.some((it) => it.strength !== 'place');
  const isLocated = located.some((it) => it.matter.case.articles.includes(passage ?? ''));
  if (ofForce && !best) return { articles: [], certain: false };
  const likeliest = best?.matter.case.articles ?? [];
  if (!passage || likeliest.includes(passage) || (ofForce && !isLocated)) {
    return { articles: likeliest, certain: likeliest.length > 0 };
  }
  const leads = best !== undefined && best.score - (second?.score ?? 0) >= clearLead;
  return leads ? { articles: likeliest, certain: true } : { articles: [passage], certain: false };
}

/** The articles near to a question that print a label, and whether they are all of one case. */
export function targetOfLabel(
  located: readonly Located[],
  passages: PassageFinding,
  prints: (article: string) => boolean,
): Target {
  const cases = located.map((it) => it.matter.case.articles.filter(prints));
  const focus = located.findIndex((it, at) => it.inFocus && (cases[at]?.length ?? 0) > 0);
  if (focus >= 0) return { articles: cases[focus] ?? [], certain: true };
  const [first = [], ...others] = cases.filter((it) => it.length > 0);
  const near = passages.answers.map((it) => it.article).filter(prints);
  const articles = [...new Set([...first, ...others.flat(), ...near])];
  const certain =
    articles.length === 1 || (first.length > 0 && articles.every((it) => first.includes(it)));
  return { articles, certain };
}

/** The cases of the articles in question, drafts among them. */
export function casesOf({ articles }: Target, corpus: Corpus): readonly Case[] {
  return [...new Set(articles.flatMap((id) => corpus.casesOf(id)))];
}

export function sourcesOf(articles: readonly string[], corpus: Corpus): readonly Article[] {
  return articles.flatMap((id) => corpus.article(id) ?? []);
}

/** The folded words of the articles in question. */
export function wordsIn({ articles }: Target, corpus: Corpus): ReadonlySet<string> {
  return new Set(
    sourcesOf(articles, corpus).flatMap((it) => wordsOf(it.body).map(({ text }) => text)),
  );
}
