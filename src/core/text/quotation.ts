import type { Span } from './sentences.ts';

/** A stretch between quotation marks, the marks left out; `open` when the paragraph ends before the closing mark. */
export interface Quotation extends Span {
  readonly open: boolean;
}

const opening = new Set(['\u201c', '\u201e', '\u00ab']);
const closing = new Set(['\u201d', '\u00bb']);

/**
 * The quotations of one paragraph. Curly double marks open and close; a straight mark, or a curly one
 * that a printer turned the wrong way, closes what is open and else opens. By the custom of print a
 * quotation that runs over several paragraphs opens each and closes only the last.
 */
export function quotationsOf(paragraph: string): Quotation[] {
  const found: Quotation[] = [];
  let start = -1;
  for (let index = 0; index < paragraph.length; index++) {
    const mark = paragraph.charAt(index);
    if (mark !== '"' && !opening.has(mark) && !closing.has(mark)) continue;
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
