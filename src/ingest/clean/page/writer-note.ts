import { type Block, isProse } from './block.ts';
import { isElement, type PageElement, tagOf } from './dom.ts';
import type { Judged } from './select.ts';

/** Greatest length of a note on the writer; notes on several writers stand in a row of so many. */
const most = { length: 400, notes: 3 } as const;

const name = String.raw`^\W*(?:\p{Lu}[\p{L}\p{M}'\u2019.-]*\s+){2,4}`;
const writer = new RegExp(
  `${name}(?:is|was|has been)\\s(?:an?|the|our)\\s[^.]{0,80}\\b(?:writer|author|journalist|reporter|columnist|correspondent|editor|novelist|blogger|contributor|critic)\\b`,
  'u',
);
const anybody = new RegExp(`${name}(?:is|was|has been|teaches|writes|works|lives|covers)\\s`, 'u');

/**
 * Leaves out what an article says of its writer after its end: a name and what that person writes,
 * or, set off by italics, is.
 */
export function withoutWriterNote(judged: readonly Judged[]): Judged[] {
  const kept = judged.flatMap((it, at) => (it.reason === null ? [at] : []));
  const notes = new Set<number>();
  for (const at of kept.slice(-most.notes).reverse()) {
    const block = judged[at]?.block;
    if (block === undefined || !isNote(block)) break;
    notes.add(at);
  }
  const isArticle = (it: Judged, at: number) =>
    it.reason === null && !notes.has(at) && isProse(it.block);
  if (!judged.some(isArticle)) return [...judged];
  return judged.map((it, at): Judged => (notes.has(at) ? { ...it, reason: 'byline' } : it));
}

function isNote({ text, element }: Block): boolean {
  if (text.length > most.length) return false;
  return writer.test(text) || (anybody.test(text) && isItalic(element));
}

/** Whether all of an element's text stands in italics. */
function isItalic(element: PageElement): boolean {
  const parts = Array.from(element.childNodes).filter((it) => it.textContent?.trim());
  return parts.length > 0 && parts.every((it) => isElement(it) && /^(?:em|i)$/.test(tagOf(it)));
}
