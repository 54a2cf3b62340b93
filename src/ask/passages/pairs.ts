import type { MatchedArticle } from './matched-article.ts';
import type { TopicMatch } from './matches.ts';
import type { ReadSentence } from './reading.ts';

/** Words within which two topics are near each other. */
const nearness = 4;

/** Share of the weight of neighbouring topics of the question that are near each other in a sentence. */
export function pairs(
  { topics, matches }: MatchedArticle,
  weights: readonly number[],
  sentence: ReadSentence,
): number {
  let found = 0;
  let possible = 0;
  for (let t = 0; t + 1 < topics.length; t++) {
    const weight = Math.min(weights[t] ?? 0, weights[t + 1] ?? 0);
    possible += weight;
    if (areNear(matches[t], matches[t + 1], sentence)) found += weight;
  }
  return possible === 0 ? 0 : found / possible;
}

function areNear(
  one: TopicMatch | undefined,
  other: TopicMatch | undefined,
  { from, to, index }: ReadSentence,
): boolean {
  if (!one?.sentences[index] || !other?.sentences[index]) return false;
  for (const { at } of one.places) {
    if (at < from || at >= to) continue;
    for (const { at: there } of other.places) {
      const apart = Math.abs(at - there);
      if (there >= from && there < to && apart > 0 && apart <= nearness) return true;
    }
  }
  return false;
}
