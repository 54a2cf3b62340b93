import type { Want } from '../../ports/search-engine.ts';
import { inverseFrequency } from '../scoring.ts';
import type { IndexedWants } from './impact.ts';
import type { PassageIndex } from './passage-index.ts';
import type { TermIndex } from './term-index.ts';

/** How many of all texts have the numbered term. */
type Frequency = (term: number) => number;

/** Each term of a want once, at its greatest weight. */
function indexedWants(
  terms: TermIndex['terms'],
  wants: readonly Want[],
  having: Frequency,
  of: number,
): IndexedWants {
  return wants.map((want) => {
    const weights = new Map<number, number>();
    for (const { term, weight } of want.terms) {
      const number = terms.get(term);
      if (number === undefined || !(weight > 0)) continue;
      weights.set(number, Math.max(weight, weights.get(number) ?? 0));
    }
    return Array.from(weights, ([number, weight]) => {
      return { number, idf: weight * inverseFrequency(having(number), of) };
    });
  });
}

/** By how many texts of the index have a term. */
export function wantsIn(index: TermIndex, wants: readonly Want[]): IndexedWants {
  const having: Frequency = (term) => postingCount(index.starts, term);
  return indexedWants(index.terms, wants, having, index.lengths.length);
}

/** By how many passages have a term in their own words. */
export function wantsInPassages(passages: PassageIndex, wants: readonly Want[]): IndexedWants {
  const having: Frequency = (term) => passages.passagesHaving[term] ?? 0;
  return indexedWants(passages.index.terms, wants, having, passages.passageCount);
}

/** By how many articles have a term. */
export function wantsInArticles(passages: PassageIndex, wants: readonly Want[]): IndexedWants {
  const { articles, index } = passages;
  const having: Frequency = (term) => postingCount(articles.starts, term);
  return indexedWants(index.terms, wants, having, articles.lengths.length);
}

function postingCount(starts: Uint32Array, term: number): number {
  return (starts[term + 1] ?? 0) - (starts[term] ?? 0);
}
