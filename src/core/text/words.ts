import { fold } from './fold.ts';

/** A word of a text in its folded form. Offsets are UTF-16 into the text, half-open. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Letters and digits; an apostrophe inside a word and a comma, point or colon inside a number belong to it. */
const word =
  /\p{N}+(?:[.,:]\p{N}+)*[\p{L}\p{M}]*|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:'[\p{L}\p{M}]+)*/gu;

/** The words of a text in order. Hyphens and slashes separate words. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of fold(text).matchAll(word)) {
    words.push({ text: match[0], start: match.index, end: match.index + match[0].length });
  }
  return words;
}
