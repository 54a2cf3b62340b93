import { fold } from '../../core/text/fold.ts';
import type { Question } from './question.ts';

/** What of a collection can be counted. */
export type Counted = 'cases' | 'officers' | 'articles';

const nouns: readonly (readonly [pattern: RegExp, counted: Counted])[] = [
  [/\b(?:cases?|hearings?)\b/, 'cases'],
  [/\b(?:articles?|reports?|stories|sources|forces)\b/, 'articles'],
  [/\b(?:officers?|cops?|coppers?|people|persons)\b/, 'officers'],
];
const counting = /\bhow many\b|\b(?:number|total|count) of\b/;
/** "How many were sacked": of whom is understood. */
const bareCount = /\bhow many (?:of them )?(?:was|were|got|have|had|has|are)\b/;

/**
 * What a question wants counted of the collection; null where it counts anything else.
 * @param rest its words that name no facet: any of them narrows more than the collection can count
 */
export function countedBy(question: Question, rest: readonly string[]): Counted | null {
  const asked = fold(question.query.text);
  if (!counting.test(asked) || rest.length > 0) return null;
  if (question.people.length + question.labels.length > 0) return null;
  const noun = nouns.find(([pattern]) => pattern.test(asked))?.[1];
  const isOfOfficers =
    question.ranks.length > 0 || (question.outcomes.length > 0 && bareCount.test(asked));
  return noun ?? (isOfOfficers ? 'officers' : null);
}
