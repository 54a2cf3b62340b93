import { type Span, sentencesOf } from './sentences.ts';
import { type PlacedTerm, termsOf } from './terms.ts';

/** What ranking reads of a text. Offsets are UTF-16 into the text. */
export interface Analysis {
  /** In order, stop words included. */
  readonly terms: readonly PlacedTerm[];
  readonly sentences: readonly Span[];
}

export function analyse(text: string): Analysis {
  return { terms: termsOf(text), sentences: sentencesOf(text) };
}
