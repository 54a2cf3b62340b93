import type { Span } from './sentences.ts';

/** A stretch between quotation marks, the marks left out; `open` when the paragraph ends before the closing mark. */
export interface Quotation extends Span {
  readonly open: boolean;
}

const doubleMark = /["\u201c\u201e\u00ab\u201d\u00bb]/g;
const opening = new Set(['\u201c', '\u201e', '\u00ab']);
const closing = new Set(['\u201d', '\u00bb']);
/** A single mark that can open: before it nothing that a word could end with, behind it the quoted words; no "'90s" or "'em". */
const singleOpening =
  /(?<![^\s([\u2013\u2014-])['\u2018](?=[\p{L}\p{N}\u00a3$\u2026.[])(?!\d\ds|(?:em|til|cause|tis|twas|n)\b)/giu;
/** A single mark that can close: behind a word or a stop, and before no letter. */
const singleClosing = /(?<=\S)['\u2019](?![\p{L}\p{N}])/gu;

/** What stands before a mark that opens speech which runs on into the next paragraph. */
const opensSpeech = /(?:^|[:,])\s*$/;

/**
 * The quotations of one paragraph. Curly double marks open and close; a straight mark, or a curly one
 * that a printer turned the wrong way, closes what is open and else opens. Single marks are read outside
 * of these, apart from apostrophes. By the custom of print a quotation that runs over several paragraphs
 * opens each and closes only the last.
 */
export function quotationsOf(paragraph: string): Quotation[] {
  const found = doubleQuotations(paragraph);
  const single = singleQuotations(paragraph, found);
  return single.length === 0 ? found : [...found, ...single].sort((a, b) => a.start - b.start);
}

function doubleQuotations(paragraph: string): Quotation[] {
  const found: Quotation[] = [];
  let start = -1;
  for (const { 0: mark, index } of paragraph.matchAll(doubleMark)) {
    if (start < 0) {
      if (!closing.has(mark)) start = index + 1;
    } else if (!opening.has(mark)) {
      found.push({ start, end: index, open: false });
      start = -1;
    }
  }
  if (start >= 0 && start < paragraph.length) {
    found.push({ start, end: paragraph.length, open: true });
  }
  return found;
}

/** The quotations between single marks, outside of those already found. */
function singleQuotations(paragraph: string, taken: readonly Quotation[]): Quotation[] {
  const free = (at: number) => !taken.some((it) => it.start <= at && at < it.end);
  const opens = placesOf(singleOpening, paragraph).filter(free);
  if (opens.length === 0) return [];
  const closes = placesOf(singleClosing, paragraph).filter(free);
  const found: Quotation[] = [];
  for (const [index, at] of opens.entries()) {
    const start = at + 1;
    if (start < (found.at(-1)?.end ?? 0)) continue;
    const limit = opens[index + 1] ?? paragraph.length;
    const within = closes.filter((it) => it > start && it < limit);
    const end = within.find((it) => !isPlural(paragraph, it)) ?? within[0];
    if (end !== undefined) found.push({ start, end, open: false });
    else if (index === opens.length - 1 && opensSpeech.test(paragraph.slice(0, at)))
      found.push({ start, end: paragraph.length, open: true });
  }
  return found;
}

/** Whether the mark may be the apostrophe of "the officers' conduct". */
function isPlural(paragraph: string, at: number): boolean {
  return /s$/.test(paragraph.slice(at - 1, at)) && /^.\s\p{Ll}/u.test(paragraph.slice(at, at + 3));
}

function placesOf(pattern: RegExp, paragraph: string): number[] {
  return [...paragraph.matchAll(pattern)].map((it) => it.index);
}
