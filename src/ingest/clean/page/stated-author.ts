import { fold } from '../../../core/text/fold.ts';
import type { Judged } from './select.ts';

/** More words are no line of names. */
const mostWords = 8;

/** Leaves out lines that are the name of the author that the page states as data, and no more. */
export function withoutStatedAuthor(judged: readonly Judged[], author: string | null): Judged[] {
  const names = author === null ? [] : [author, ...author.split(/,\s+|\s+(?:and|a)\s+/u)];
  const keys = new Set(names.map(letters).filter((key) => key !== ''));
  const isAuthor = (text: string) =>
    text.split(' ').length <= mostWords && keys.has(letters(text.replace(/^by\s+/iu, '')));
  return judged.map(
    (it): Judged =>
      it.reason === null && isAuthor(it.block.text) ? { ...it, reason: 'byline' } : it,
  );
}

function letters(text: string): string {
  return fold(text).replace(/[^\p{L}]+/gu, '');
}
