import { type IndexedWants, impactStep } from './impact.ts';
import type { Postings } from './term-index.ts';

/**
 * The most that each text can score, read off stored impacts without working a score out. A text
 * that has several terms of one want is given all of them, which is more than it scores and quicker
 * than finding the best. Sums are of single precision, see `slack` in `best-first.ts`.
 */
export class ScoreCeilings {
  readonly #postings: Postings;
  readonly #impacts: Uint8Array;
  /** Used again for the next request. */
  readonly #sums: Float32Array;

  constructor(postings: Postings, impacts: Uint8Array) {
    this.#postings = postings;
    this.#impacts = impacts;
    this.#sums = new Float32Array(postings.lengths.length);
  }

  /** @returns by text: its ceiling, 0 where it meets no want; overwritten by the next call */
  of(wants: IndexedWants): Float32Array {
    this.#sums.fill(0);
    for (const { number, idf } of wants.flat()) this.#addTerm(number, idf * impactStep);
    return this.#sums;
  }

  #addTerm(term: number, step: number): void {
    const { starts, texts } = this.#postings;
    const impacts = this.#impacts;
    const sums = this.#sums;
    const end = starts[term + 1] as number;
    for (let at = starts[term] as number; at < end; at++) {
      const text = texts[at] as number;
      sums[text] = (sums[text] as number) + step * (impacts[at] as number);
    }
  }
}
