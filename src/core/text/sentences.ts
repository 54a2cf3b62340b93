import { endsInAbbreviation } from './abbreviation.ts';

/** A stretch of a text. Offsets are UTF-16, half-open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });
const startsLower = /^["'\u201c\u2018(]*\p{Ll}/u;

/** A segment by Unicode's rules, with where it begins and whether a new one may begin there. */
interface Segment {
  readonly text: string;
  readonly index: number;
  readonly isBoundary: boolean;
}

/** The segmenter's time grows with the square of the text, so it is given stretches of this length. */
const stretch = 4096;
const upToLastEnd = /^[\s\S]*[.!?]["'\u201d\u2019)]*\s+/;

function* segmentsOf(text: string): Generator<Segment> {
  let isBoundary = true;
  for (let start = 0; start < text.length; ) {
    const rest = text.slice(start, start + stretch);
    const isLast = start + rest.length >= text.length;
    const whole = isLast ? rest : (upToLastEnd.exec(rest)?.[0] ?? rest);
    for (const { segment, index } of segmenter.segment(whole)) {
      yield { text: segment, index: start + index, isBoundary: isBoundary || index > 0 };
    }
    isBoundary = isLast || whole.length < rest.length || upToLastEnd.test(rest);
    start += whole.length;
  }
}

/**
 * The sentences of a text, without the white space around them. Unicode's sentence rules (UAX 29),
 * mended for this domain's abbreviations and for speech that goes on in lower case after "?" or "!".
 */
export function sentencesOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  let last = '';
  for (const { text: segment, index, isBoundary } of segmentsOf(text)) {
    if (last !== '' && isBoundary && endsBetween(last, segment)) {
      addSpan(spans, text, start, index);
      start = index;
    }
    last = segment;
  }
  addSpan(spans, text, start, text.length);
  return spans;
}

function endsBetween(whole: string, next: string): boolean {
  const before = whole.slice(-nearby);
  const after = next.slice(0, nearby);
  if (before.endsWith('\n') && !isWrapped(before, after)) return true;
  return !startsLower.test(after) && !endsInAbbreviation(before, after);
}

/** Characters on either side of a boundary that tell whether it is one; bounds the time for any text. */
const nearby = 64;

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
