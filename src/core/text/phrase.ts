import { wordsOf } from './words.ts';

/** The words of a text in comparable form: joined by single spaces, with one more at either end. */
export function wordLine(text: string): string {
  return ` ${wordsOf(text)
    .map((word) => word.text)
    .join(' ')} `;
}

/**
 * Whether a phrase occurs in a text as a run of whole words; letter case, curly marks and the
 * punctuation between words do not count. A phrase without words occurs nowhere.
 */
export function hasPhrase(text: string, phrase: string): boolean {
  return wordLine(text).includes(wordLine(phrase));
}

/** Whether there is a word in it, so that it can be looked for. */
export function hasWord(phrase: string): boolean {
  return wordsOf(phrase).length > 0;
}
