import type { Located } from './facts/locate.ts';
import type { PassageFinding } from './passages/finding.ts';
import type { Question } from './question/question.ts';

/** How far the likeliest case must lead the next, in points of `locateCases`. */
const clearLead = 1;

/**
 * For a search by words alone, the passages of the one case whose whole summary clearly fits come
 * before passages that merely share a word. A question keeps the order of its answers.
 */
export function favoured(
  finding: PassageFinding,
  question: Question,
  [first, second]: readonly Located[],
): PassageFinding {
  const leads = first && first.score - (second?.score ?? 0) >= clearLead;
  if (question.kind !== 'lookup' || !leads) return finding;
  const { articles } = first.matter.case;
  const isIn = (it: { readonly article: string }) => Number(articles.includes(it.article));
  return { ...finding, answers: finding.answers.toSorted((a, b) => isIn(b) - isIn(a)) };
}
