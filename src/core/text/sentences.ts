import { endsInAbbreviation } from './abbreviation.ts';

/** A stretch of a text. Offsets are UTF-16, half-open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });
const startsLower = /^["'\u201c\u2018(]*\p{Ll}/u;

/**
 * The sentences of a text, without the white space around them. Unicode's sentence rules (UAX 29),
 * mended for this domain's abbreviations and for speech that goes on in lower case after "?" or "!".
 */
export function sentencesOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  let last = '';
  for (const { segment, index } of segmenter.segment(text)) {
    if (last !== '' && endsBetween(last, segment)) {
      addSpan(spans, text, start, index);
      start = index;
    }
    last = segment;
  }
  addSpan(spans, text, start, text.length);
  return spans;
}

function endsBetween(before: string, after: string): boolean {
  if (before.endsWith('\n') && !isWrapped(before, after)) return true;
  return !startsLower.test(after) && !endsInAbbreviation(before, after);
}

/** From this many characters on, a line without a full stop was broken by its width, not by its sense. */
const wrappedWidth = 45;
const ended = /[.!?:;]["'\u201d\u2019)]*\s*$/u;
const listMark = /^\s*(?:[-*\u2022\u2013\u2014]|\(?\p{N}+[.)])\s/u;

/** Whether a line break inside a paragraph only wraps a long line, as in a copied e-mail. */
function isWrapped(before: string, after: string): boolean {
  if (ended.test(before) || listMark.test(after)) return false;
  return startsLower.test(after) || before.trim().length >= wrappedWidth;
}

/** Adds the stretch without its outer white space, if anything is left. */
function addSpan(spans: Span[], text: string, start: number, end: number): void {
  const piece = text.slice(start, end);
  const trimmed = piece.trim();
  if (trimmed === '') return;
  const from = start + piece.indexOf(trimmed);
  spans.push({ start: from, end: from + trimmed.length });
}
