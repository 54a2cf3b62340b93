import { fold } from '../text/fold.ts';

/**
 * A word, the comma, or a break (empty text) of a text, in the form in which phrases are compared:
 * folded, "&" as "and", a possessive ending apart ("gwent", "'s"). Offsets are UTF-16, half-open.
 */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const part = /[\p{L}\p{M}\p{N}]+|'\p{L}+|&|,|[.;:!?()[\]]| -+ |\n\s*\n/gu;

/** Abbreviations whose full stop ends no sentence. */
const dotted = new Set(
  'st mr mrs ms dr prof rev hon sgt sergt det insp supt ch con cmdr pc dc ds di ps dep asst'.split(
    ' ',
  ),
);

/** Cuts a text into tokens. Hyphens, slashes and quotation marks separate words and leave no trace. */
export function tokensOf(text: string): Token[] {
  const folded = fold(text);
  const tokens: Token[] = [];
  for (const match of folded.matchAll(part)) {
    const found = match[0];
    const start = match.index;
    const end = start + found.length;
    const word = wordOf(found);
    if (word === '' && isDotInside(folded, found, end, tokens.at(-1)?.text)) continue;
    tokens.push({ text: word, start, end });
  }
  return tokens;
}

function wordOf(found: string): string {
  if (found === '&') return 'and';
  if (found === ',') return ',';
  const first = found.charCodeAt(0);
  const isBreak =
    first === 32 || first === 10 || (found.length === 1 && '.;:!?()[]'.includes(found));
  return isBreak ? '' : found;
}

/** A full stop within a number, an address or an abbreviation. */
function isDotInside(
  folded: string,
  found: string,
  end: number,
  before: string | undefined,
): boolean {
  if (found !== '.') return false;
  const next = folded.charCodeAt(end);
  const goesOn = next > 32 && next !== 34 && next !== 39 && next !== 41;
  return goesOn || (before !== undefined && dotted.has(before));
}

/** Whether the word stands in the text with a capital first letter. */
export function isCapitalised(text: string, token: Token | undefined): boolean {
  if (token === undefined || token.text === '') return false;
  const first = text.charAt(token.start);
  return first !== first.toLowerCase();
}
