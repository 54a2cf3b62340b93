import { termScore } from '../scoring.ts';
import type { IndexedTerm, IndexedWants } from './impact.ts';
import type { PassageIndex } from './passage-index.ts';
import { placeOf } from './term-index.ts';

/** The own scores of one article's passages, by number; 0 is the context, whose score only says that it meets a want. */
export class PassageScorer {
  readonly #index: PassageIndex;
  readonly #wants: IndexedWants;
  #sums = new Float64Array(64);
  #best = new Float64Array(64);

  constructor(index: PassageIndex, wants: IndexedWants) {
    this.#index = index;
    this.#wants = wants;
  }

  /** @returns a column that is overwritten by the next call */
  score(article: number): Float64Array {
    const { firstText } = this.#index;
    const first = firstText[article] as number;
    const end = firstText[article + 1] as number;
    this.#reset(end - first);
    for (const terms of this.#wants) {
      for (const term of terms) this.#scoreTerm(term, first, end);
      for (let text = 0; text < end - first; text++) {
        this.#sums[text] = (this.#sums[text] as number) + (this.#best[text] as number);
        this.#best[text] = 0;
      }
    }
    return this.#sums.subarray(0, end - first);
  }

  #scoreTerm({ number, idf }: IndexedTerm, first: number, end: number): void {
    const { index, textNorms } = this.#index;
    const last = index.starts[number + 1] as number;
    for (let at = placeOf(index, number, first); at < last; at++) {
      const text = index.texts[at] as number;
      if (text >= end) return;
      const score = termScore(idf, index.counts[at] as number, textNorms[text] as number);
      if (score > (this.#best[text - first] as number)) this.#best[text - first] = score;
    }
  }

  #reset(size: number): void {
    if (size > this.#sums.length) {
      this.#sums = new Float64Array(size);
      this.#best = new Float64Array(size);
    }
    this.#sums.fill(0, 0, size);
  }
}
