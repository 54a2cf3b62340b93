import { type IndexedTerm, type IndexedWants, impactStep } from './impact.ts';
import type { Postings } from './term-index.ts';

/**
 * The most that each text can score, read off stored impacts without working a score out. Sums are
 * of single precision, see `slack` in `best-first.ts`.
 */
export class ScoreCeilings {
  readonly #postings: Postings;
  readonly #impacts: Uint8Array;
  /** Used again for the next request. */
  readonly #sums: Float32Array;
  /** By text: the best term of the want that is being added; all 0 between wants. */
  readonly #best: Float32Array;

  constructor(postings: Postings, impacts: Uint8Array) {
    this.#postings = postings;
    this.#impacts = impacts;
    this.#sums = new Float32Array(postings.lengths.length);
    this.#best = new Float32Array(postings.lengths.length);
  }

  /** @returns by text: its ceiling, 0 where it meets no want; overwritten by the next call */
  of(wants: IndexedWants): Float32Array {
    this.#sums.fill(0);
    for (const terms of wants) {
      const [only, another] = terms;
      if (only && !another) this.#addOnly(only);
      else this.#addBest(terms);
    }
    return this.#sums;
  }

  #addOnly({ number, idf }: IndexedTerm): void {
    const { starts, texts } = this.#postings;
    const impacts = this.#impacts;
    const sums = this.#sums;
    const step = idf * impactStep;
    const end = starts[number + 1] as number;
    for (let at = starts[number] as number; at < end; at++) {
      const text = texts[at] as number;
      sums[text] = (sums[text] as number) + step * (impacts[at] as number);
    }
  }

  #addBest(terms: readonly IndexedTerm[]): void {
    for (const term of terms) this.#raise(term);
    for (const { number } of terms) this.#forget(number);
  }

  /** Brings a text's share of the want up to what the term adds. */
  #raise({ number, idf }: IndexedTerm): void {
    const { starts, texts } = this.#postings;
    const impacts = this.#impacts;
    const sums = this.#sums;
    const best = this.#best;
    const step = idf * impactStep;
    const end = starts[number + 1] as number;
    for (let at = starts[number] as number; at < end; at++) {
      const text = texts[at] as number;
      const score = step * (impacts[at] as number);
      const former = best[text] as number;
      if (score <= former) continue;
      sums[text] = (sums[text] as number) + score - former;
      best[text] = score;
    }
  }

  #forget(term: number): void {
    const { starts, texts } = this.#postings;
    const best = this.#best;
    const end = starts[term + 1] as number;
    for (let at = starts[term] as number; at < end; at++) best[texts[at] as number] = 0;
  }
}
