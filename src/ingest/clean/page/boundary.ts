import { type Block, wordCount } from './block.ts';
import { type PageElement, tagOf } from './dom.ts';
import type { Evidence } from './evidence.ts';
import { listAround } from './lists.ts';
import type { Judged } from './select.ts';

/** A source of evidence is trusted on where the article ends when it takes this share of it. */
const enough = 0.6;

/**
 * Leaves out what stands beyond the article's end, by the page's stated body where there is one,
 * else by Readability's choice. Blocks beside a taken one, under the same parent, stay: both
 * sources lose single paragraphs, but hardly ever whole runs of them.
 */
export function cutBeyond(judged: readonly Judged[], evidence: readonly Evidence[]): Judged[] {
  const stated = evidence.map((it) => it.stated);
  const taken = isTrusted(judged, stated) ? stated : evidence.map((it) => it.readable);
  if (!isTrusted(judged, taken)) return [...judged];
  const last = taken.findLastIndex((it, at) => it === true && isLong(judged[at]?.block));
  const parents = new Set(
    judged.filter((_, at) => taken[at] === true).map((it) => parentOf(it.block)),
  );
  return judged.map((item, at) => {
    if (item.reason !== null || at <= last || taken[at] === true) return item;
    return parents.has(parentOf(item.block)) ? item : { ...item, reason: 'outside' };
  });
}

/** What a block stands in: a cell stands where its table does. */
function parentOf(block: Block): PageElement | null {
  const around = listAround(block);
  const isCell = around !== null && tagOf(around) === 'table';
  return isCell ? around.parentElement : block.element.parentElement;
}

function isTrusted(judged: readonly Judged[], taken: readonly (boolean | null)[]): boolean {
  let all = 0;
  let covered = 0;
  for (const [at, item] of judged.entries()) {
    if (item.reason !== null || !isLong(item.block)) continue;
    all += item.block.text.length;
    if (taken[at] === true) covered += item.block.text.length;
  }
  return all > 0 && covered >= all * enough;
}

function isLong(block: Block | undefined): boolean {
  return block !== undefined && wordCount(block.text) >= 8;
}

/** With less than this share of what Readability takes, the wrong element was chosen. */
const tooLittle = 0.4;

/**
 * Gives back the paragraphs that Readability takes where nearly all of them were left out, but for those
 * that are known to be something else.
 */
export function recoverReadable(
  judged: readonly Judged[],
  isReadable: (item: Judged, at: number) => boolean,
): Judged[] {
  const isTold = ({ reason }: Judged) => reason === null || reason === 'outside';
  const isTaken = (item: Judged, at: number) =>
    isTold(item) && isReadable(item, at) && isLong(item.block);
  const sizeOf = (items: readonly Judged[]) =>
    items.reduce((sum, item) => sum + item.block.text.length, 0);
  const readable = sizeOf(judged.filter(isTaken));
  const kept = sizeOf(judged.filter((item) => item.reason === null));
  if (kept >= readable * tooLittle) return [...judged];
  return judged.map((item, at) =>
    item.reason === 'outside' && isTaken(item, at) ? { ...item, reason: null } : item,
  );
}
