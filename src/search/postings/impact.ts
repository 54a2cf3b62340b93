import { lengthNorm, scoring, termScore } from '../scoring.ts';
import { type Postings, placeOf } from './term-index.ts';

/** A term adds at most `k1 + 1` times its idf, however often it occurs: 255 such steps. */
export const impactStep = (scoring.k1 + 1) / 255;

/** What the occurrences add, in steps of `impactStep` times the idf, rounded up. */
export function impactOf(count: number, norm: number): number {
  return Math.ceil(termScore(1, count, norm) / impactStep);
}

/** By posting: what it adds. */
export function impactsOf({ texts, counts }: Postings, norms: Float64Array): Uint8Array {
  return counts.map((count, at) => impactOf(count, norms[texts[at] as number] as number));
}

/** By text: how hard its length weighs against it. */
export function normsOf({ lengths }: Pick<Postings, 'lengths'>): Float64Array {
  let words = 0;
  for (const length of lengths) words += length;
  // Where no text has a word, no norm is ever read.
  const average = words / Math.max(lengths.length, 1) || 1;
  return Float64Array.from(lengths, (length) => lengthNorm(length, average));
}

/** A term that an index has, with its weight times its idf. */
export interface IndexedTerm {
  readonly number: number;
  readonly idf: number;
}

/** The terms of each want that an index has. */
export type IndexedWants = readonly (readonly IndexedTerm[])[];

/** What one text scores: the sum over wants, in their order, of the best of its terms. */
export function scoreOf(
  postings: Postings,
  norms: Float64Array,
  wants: IndexedWants,
  text: number,
): number {
  const norm = norms[text] as number;
  let sum = 0;
  for (const terms of wants) {
    let best = 0;
    for (const { number, idf } of terms) {
      const place = placeOf(postings, number, text);
      if (place === postings.starts[number + 1] || postings.texts[place] !== text) continue;
      best = Math.max(best, termScore(idf, postings.counts[place] as number, norm));
    }
    sum += best;
  }
  return sum;
}
