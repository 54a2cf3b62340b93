import { type Block, isProse, wordCount } from './block.ts';
import { ancestry, type PageElement } from './dom.ts';
import type { Evidence } from './evidence.ts';

/** A block of the page and what is known of it before the article's place is. */
export interface Seen {
  readonly block: Block;
  readonly evidence: Evidence;
  readonly isCued: boolean;
}

/** Where the article stands: an element, and which blocks of the page are in it. */
export interface Frame {
  readonly element: PageElement;
  readonly isInside: readonly boolean[];
}

/** What an element around the container must add to what is held, before its end and after it. */
const least = { before: 0.08, after: 0.5 } as const;
/** And this many times as much of what Readability takes as of what it leaves. */
const purity = 1.5;

/**
 * The widest element around the container that adds prose which Readability takes, and little that
 * it leaves: on some pages the opening stands beside the main column. Of what the frame adds only
 * what Readability takes is inside.
 */
export function frameOf(container: PageElement, seen: readonly Seen[]): Frame {
  const isHeld = seen.map(({ block }) => isWithin(block.element, container));
  const last = isHeld.lastIndexOf(true);
  const lead = leadInto(isHeld.indexOf(true), seen);
  const held = sizeOf(seen.filter((it, at) => isHeld[at] && isTaken(it)));
  const others = seen.map((it, at) => ({ it, at })).filter(({ at }) => !isHeld[at]);
  const reach = (isBefore: boolean, share: number) => {
    const part = others.filter(({ at }) => at < last === isBefore).map(({ it }) => it);
    return widest(container, part, held * share);
  };
  const before = reach(true, least.before);
  const after = reach(false, least.after);
  return {
    element: isWithin(before, after) ? after : before,
    isInside: seen.map((it, at) => {
      if (isHeld[at] || at === lead) return true;
      if (it.isCued || it.evidence.readable !== true) return false;
      return isWithin(it.block.element, at < last ? before : after);
    }),
  };
}

/** Fewer words before a colon are a label. */
const leadWords = 4;

/**
 * Where the line stands that announces what is held ("The mayor's letter in full:"), right before it, and
 * beside it or taken by Readability; -1 where none does.
 */
function leadInto(first: number, seen: readonly Seen[]): number {
  const at = seen.findLastIndex((it, at) => at < first && /\p{L}/u.test(it.block.text));
  const lead = seen[at];
  if (lead === undefined || lead.isCued || !lead.block.text.endsWith(':')) return -1;
  const parent = seen[first]?.block.element.parentElement;
  const isNear = lead.evidence.readable === true || lead.block.element.parentElement === parent;
  return isNear && wordCount(lead.block.text) >= leadWords ? at : -1;
}

/** The element around the container that adds most of these blocks, or the container. */
function widest(container: PageElement, part: readonly Seen[], minimum: number): PageElement {
  const taken = new Map<PageElement, number>();
  const left = new Map<PageElement, number>();
  for (const it of part) {
    if (it.isCued || it.evidence.readable === null || !isProse(it.block)) continue;
    const sums = it.evidence.readable ? taken : left;
    for (const element of ancestry(it.block.element))
      sums.set(element, (sums.get(element) ?? 0) + it.block.text.length);
  }
  let best = container;
  let most = 0;
  for (const element of ancestry(container)) {
    const more = taken.get(element) ?? 0;
    if (
      minimum > 0 &&
      more > most &&
      more >= minimum &&
      more >= (left.get(element) ?? 0) * purity
    ) {
      best = element;
      most = more;
    }
  }
  return best;
}

function isTaken({ block, evidence, isCued }: Seen): boolean {
  return !isCued && evidence.readable === true && isProse(block);
}

function sizeOf(seen: readonly Seen[]): number {
  return seen.reduce((sum, { block }) => sum + block.text.length, 0);
}

/** Whether an element is another or stands in it. */
export function isWithin(element: PageElement, container: PageElement): boolean {
  for (const at of ancestry(element)) if (at === container) return true;
  return false;
}
