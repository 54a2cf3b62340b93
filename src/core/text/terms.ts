import { stemmer } from 'stemmer';
import { irregularForms } from './irregular.ts';
import { wordsOf } from './words.ts';

/** An index term where it stands in a text. Offsets are UTF-16 into the text, half-open. */
export interface PlacedTerm {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

const stems = new Map<string, string>();
/** Bounds the memory of the cache of stems; a newspaper's whole vocabulary fits. */
const mostStems = 200_000;

/** The index term of a folded word: possessive removed, irregular forms joined, Porter's stem (1980) of the rest. */
export function termOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const term = stemOf(word);
  if (stems.size >= mostStems) stems.clear();
  stems.set(word, term);
  return term;
}

function stemOf(word: string): string {
  const bare = word.endsWith("'s") ? word.slice(0, -2) : word;
  const base = irregularForms.get(bare) ?? bare;
  if (irregularForms.has(bare) && base === bare) return base;
  return base.length > 2 && /^[a-z]+$/.test(base) ? protectedStem(base) : base;
}

/** Porter's stem, unless it falls together with a protected word ("clear" stays apart from "cleared" by itself). */
function protectedStem(base: string): string {
  return irregularForms.get(base) === base ? base : stemmer(base);
}

/** The index terms of a text in order, stop words included. */
export function termsOf(text: string): PlacedTerm[] {
  return wordsOf(text).map(({ text: word, start, end }) => ({ term: termOf(word), start, end }));
}
