import { clean, writtenLength } from '../escape.ts';

/** Where a text may be cut, best first: after a sentence, between words, between characters. */
const seams = [/[.!?]['"’”)]*\s+/g, /\s+/g] as const;

/**
 * Cuts a text into pieces of at most so many written characters. Nothing is lost or added: the
 * pieces joined are the text.
 * @param limit written characters (see `writtenLength`), at least 10
 */
export function piecesOf(text: string, limit: number): readonly string[] {
  const pieces: string[] = [];
  let rest = clean(text);
  while (writtenLength(rest) > limit) {
    const end = seamBefore(rest, reachOf(rest, limit));
    pieces.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return rest === '' ? pieces : [...pieces, rest];
}

/** How many UTF-16 units from the start fit, never ending inside a surrogate pair. */
function reachOf(text: string, limit: number): number {
  let length = 0;
  let at = 0;
  for (const character of text) {
    length += writtenLength(character);
    if (length > limit) return at;
    at += character.length;
  }
  return at;
}

/** The last good place to cut in the second half of what fits, or else all of it. */
function seamBefore(text: string, reach: number): number {
  const fitting = text.slice(0, reach);
  for (const seam of seams) {
    let last = 0;
    for (const match of fitting.matchAll(seam)) last = match.index + match[0].length;
    if (last > reach / 2) return last;
  }
  return reach;
}
