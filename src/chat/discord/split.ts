import { sentencesOf } from '../../core/text/sentences.ts';

/**
 * Cuts a text into pieces that fit, which joined give the text again. It cuts after a line, else
 * after a sentence, else after a word, and inside a word only where the word alone does not fit.
 * @param fits whether a piece is short enough; true for any single character
 */
export function splitText(text: string, fits: (piece: string) => boolean): string[] {
  if (fits(text)) return [text];
  for (const units of [linesOf, sentenceUnits, wordUnits, characterUnits]) {
    const parts = units(text);
    if (parts.length > 1) return gather(parts, fits);
  }
  return [text];
}

/** Joins neighbours while they fit, and cuts further what does not fit alone. */
function gather(parts: readonly string[], fits: (piece: string) => boolean): string[] {
  const pieces: string[] = [];
  let current = '';
  for (const part of parts) {
    if (fits(current + part)) {
      current += part;
      continue;
    }
    if (current !== '') pieces.push(current);
    const [last = '', ...earlier] = splitText(part, fits).reverse();
    pieces.push(...earlier.reverse());
    current = last;
  }
  if (current !== '') pieces.push(current);
  return pieces;
}

function linesOf(text: string): string[] {
  return text.split(/(?<=\n)/);
}

/** Each sentence with the white space after it. */
function sentenceUnits(text: string): string[] {
  const starts = sentencesOf(text).map(({ start }) => start);
  const cuts = [0, ...starts.slice(1), text.length];
  return cuts.slice(1).map((end, index) => text.slice(cuts[index], end));
}

function wordUnits(text: string): string[] {
  return text.split(/(?<=\s)(?=\S)/);
}

function characterUnits(text: string): string[] {
  return Array.from(text);
}
