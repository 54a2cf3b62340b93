import { type MatchedArticle, share } from './matched-article.ts';
import type { TopicMatch } from './matches.ts';

/** By paragraph number: share of the question's weight that stands anywhere in the paragraph. */
export function paragraphCovers(
  { matches, reading }: MatchedArticle,
  local: readonly number[],
): ReadonlyMap<number, number> {
  const members = new Map<number, number[]>();
  for (const { paragraph, index } of reading.sentences) {
    members.set(paragraph, [...(members.get(paragraph) ?? []), index]);
  }
  const best = (match: TopicMatch, indices: readonly number[]) =>
    indices.reduce((most, index) => Math.max(most, match.sentences[index] ?? 0), 0);
  return new Map(
    [...members].map(([paragraph, indices]) => [
      paragraph,
      share(local, matches, (match) => best(match, indices)),
    ]),
  );
}
