import type { SpanWord } from './asked-words.ts';

/** How near some words of a sentence are to a span of it. */
export class Nearness {
  /** By place: the nearest such word before it, and the nearest at it or after. */
  readonly #before: number[] = [];
  readonly #from: number[] = [];
  /** By place: how many stand before. */
  readonly #counts: number[] = [0];

  constructor(words: readonly SpanWord[], is: (word: SpanWord) => boolean) {
    let latest = Number.NEGATIVE_INFINITY;
    words.forEach((word, at) => {
      this.#before.push(latest);
      if (is(word)) latest = at;
      this.#counts.push((this.#counts[at] ?? 0) + (is(word) ? 1 : 0));
    });
    let next = Number.POSITIVE_INFINITY;
    for (let at = words.length; at >= 0; at--) {
      const word = words[at];
      if (word && is(word)) next = at;
      this.#from[at] = next;
    }
  }

  /** One over the words between the span and the nearest one outside it, plus one; 0 where there is none. */
  to(first: number, last: number): number {
    const before = first - (this.#before[first] ?? Number.NEGATIVE_INFINITY);
    const after = (this.#from[last + 1] ?? Number.POSITIVE_INFINITY) - last;
    return 1 / Math.min(before, after);
  }

  /** Share of them that stand before a place; 0 where there are none. */
  shareBefore(place: number): number {
    return (this.#counts[place] ?? 0) / Math.max(1, this.#counts.at(-1) ?? 0);
  }
}
