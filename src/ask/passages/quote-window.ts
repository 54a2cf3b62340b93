import { quoteLimits } from '../../core/quote.ts';
import type { Reading, ReadSentence } from './reading.ts';

/** Sentences that are quoted together, by index, both included. */
export interface Window {
  readonly first: number;
  readonly last: number;
}

/** A neighbour is taken along when it is at least this likely beside the answering sentence. */
const worthTaking = 0.08;

/**
 * The sentences to quote round the one that answers: neighbours in its paragraph, the likelier
 * first, as long as they may well hold the answer or the sentence leans on them, within the limits
 * of a quote.
 */
export function windowRound(
  reading: Reading,
  index: number,
  likelihood: (index: number) => number,
  taken: (index: number) => boolean,
): Window {
  const least = worthTaking * likelihood(index);
  let window: Window = { first: index, last: index };
  for (;;) {
    const wider = [
      { first: window.first - 1, last: window.last, added: window.first - 1 },
      { first: window.first, last: window.last + 1, added: window.last + 1 },
    ].filter(
      (it) =>
        fits(reading, it, index) &&
        !taken(it.added) &&
        (likelihood(it.added) >= least || leansOn(reading, it.added, index)),
    );
    const [best] = wider.sort((a, b) => likelihood(b.added) - likelihood(a.added));
    if (!best) return window;
    window = { first: best.first, last: best.last };
  }
}

function fits(reading: Reading, { first, last }: Window, index: number): boolean {
  const from = reading.sentences[first];
  const to = reading.sentences[last];
  const core = reading.sentences[index];
  if (!from || !to || from.paragraph !== core?.paragraph || to.paragraph !== core.paragraph) {
    return false;
  }
  return last - first < quoteLimits.sentences && to.to - from.from <= quoteLimits.words;
}

/** Openings that say nothing without the sentence before. */
const leaning =
  /^["\u201c'\u2018]?(?:However|But|Nevertheless|Nor|Neither|Instead|Also|Both|These|Those|This|That|They|It|He|She|His|Her|Their|Its|Such)\b/;

function leansOn(reading: Reading, before: number, index: number): boolean {
  const sentence: ReadSentence | undefined = reading.sentences[index];
  return before === index - 1 && sentence !== undefined && leaning.test(sentence.text);
}
