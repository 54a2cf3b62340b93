import { fold } from './fold.ts';
import { wordsOf } from './words.ts';

/** The words of a text in comparable form: joined by single spaces, with one more at either end. */
export function wordLine(text: string): string {
  return ` ${wordsOf(text)
    .map((word) => word.text)
    .join(' ')} `;
}

/**
 * Whether a phrase occurs in a text as a run of whole words; punctuation between words does not
 * count. A phrase without words (only signs) must occur sign by sign; an empty one occurs anywhere.
 */
export function hasPhrase(text: string, phrase: string): boolean {
  const line = wordLine(phrase);
  if (line.trim() !== '') return wordLine(text).includes(line);
  return fold(text).includes(fold(phrase).trim());
}
