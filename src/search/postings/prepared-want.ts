import type { Want } from '../../ports/search-engine.ts';
import { inverseFrequency } from '../scoring.ts';
import type { PassageIndex } from './passage-index.ts';

/** A term that the index has, with its weight times how much it tells. */
export interface PreparedTerm {
  readonly number: number;
  readonly inPassages: number;
  readonly inArticles: number;
}

/** Looks the terms of each want up. A want of which the index has no term is left without any. */
export function prepareWants(
  { index, articles, passagesHaving, passageCount }: PassageIndex,
  wants: readonly Want[],
): readonly (readonly PreparedTerm[])[] {
  const articleCount = articles.lengths.length;
  return wants.map((want) =>
    want.terms.flatMap(({ term, weight }) => {
      const number = index.terms.get(term);
      if (number === undefined || !(weight > 0)) return [];
      const inArticles = (articles.starts[number + 1] ?? 0) - (articles.starts[number] ?? 0);
      return [
        {
          number,
          inPassages: weight * inverseFrequency(passagesHaving[number] ?? 0, passageCount),
          inArticles: weight * inverseFrequency(inArticles, articleCount),
        },
      ];
    }),
  );
}
