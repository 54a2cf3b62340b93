import { type IndexedTerm, type IndexedWants, impactStep } from './impact.ts';
import type { Postings } from './term-index.ts';

/**
 * The most that each text can score, read off stored impacts without working a score out. The
 * columns are used again for the next request. Sums are of single precision, see `slack`.
 */
export class ScoreCeilings {
  readonly #postings: Postings;
  readonly #impacts: Uint8Array;
  readonly #sums: Float32Array;
  readonly #best: Float32Array;
  readonly #open: Uint32Array;
  #openCount = 0;

  constructor(postings: Postings, impacts: Uint8Array) {
    const size = postings.lengths.length;
    this.#postings = postings;
    this.#impacts = impacts;
    this.#sums = new Float32Array(size);
    this.#best = new Float32Array(size);
    this.#open = new Uint32Array(size);
  }

  /** @returns by text: its ceiling, 0 where it meets no want; overwritten by the next call */
  of(wants: IndexedWants): Float32Array {
    this.#sums.fill(0);
    for (const terms of wants) {
      const [only] = terms;
      if (only && terms.length === 1) this.#addTerm(only);
      else this.#addBest(terms);
    }
    return this.#sums;
  }

  #addTerm({ number, idf }: IndexedTerm): void {
    const { starts, texts } = this.#postings;
    const step = idf * impactStep;
    const end = starts[number + 1] as number;
    for (let at = starts[number] as number; at < end; at++) {
      const text = texts[at] as number;
      this.#sums[text] = (this.#sums[text] as number) + step * (this.#impacts[at] as number);
    }
  }

  #addBest(terms: readonly IndexedTerm[]): void {
    for (const term of terms) this.#raiseBest(term);
    for (let at = 0; at < this.#openCount; at++) {
      const text = this.#open[at] as number;
      this.#sums[text] = (this.#sums[text] as number) + (this.#best[text] as number);
      this.#best[text] = 0;
    }
    this.#openCount = 0;
  }

  #raiseBest({ number, idf }: IndexedTerm): void {
    const { starts, texts } = this.#postings;
    const step = idf * impactStep;
    const end = starts[number + 1] as number;
    for (let at = starts[number] as number; at < end; at++) {
      const text = texts[at] as number;
      const score = step * (this.#impacts[at] as number);
      const best = this.#best[text] as number;
      if (best === 0) this.#open[this.#openCount++] = text;
      if (score > best) this.#best[text] = score;
    }
  }
}
