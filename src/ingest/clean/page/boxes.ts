import type { DropReason } from '../piece.ts';
import { reasonAlone } from '../text/classify.ts';
import { type Block, closesSentence, isProse, linkShare, wordCount } from './block.ts';
import { ancestry, type PageElement, tagOf } from './dom.ts';
import { blocksInRow, type Siblings } from './siblings.ts';

/** What a heading may say of all that stands in its box. */
const reasons: ReadonlySet<DropReason> = new Set(['related', 'comments', 'newsletter']);
/** So many elements around a question to the reader may hold the buttons that answer it. */
const answerReach = 3;
/**
 * Most words of a heading, and how much a box or a row may hold of the page and of Readability's prose: more
 * where it offers something, where the article is told, and where it lists links.
 */
const most = {
  words: 10,
  text: 0.4,
  box: 0.1,
  offer: 0.3,
  links: 0.4,
  told: 0.6,
  row: 0.4,
} as const;
/** A box of which so many blocks are links is a list of links. */
const listed = 1 / 3;

/** What an element holds. */
interface Size {
  readonly blocks: number;
  readonly links: number;
  readonly text: number;
  readonly readable: number;
}
const nothing: Size = { blocks: 0, links: 0, text: 0, readable: 0 };

/**
 * The blocks in boxes that begin with a heading of furniture ("Don't miss" and what follows it there),
 * and those in rows right under one.
 */
export function boxesIn(
  blocks: readonly Block[],
  rows: readonly Siblings[],
  isReadable: (block: Block) => boolean,
): ReadonlyMap<Block, DropReason> {
  const found = new Map<Block, DropReason>();
  const sizes = sizesOf(blocks, isReadable);
  const isSmall = (size: Size, share: number) => {
    const all = sizes.get(null) ?? nothing;
    return size.text <= all.text * most.text && size.readable <= all.readable * share;
  };
  const rowsAt = new Map(rows.map((row) => [row.items[0]?.blocks[0], blocksInRow(row)]));
  const whole = sizes.get(null)?.readable ?? 0;
  let passed = 0;
  for (const [at, block] of blocks.entries()) {
    const reason = found.has(block) ? null : reasonOf(block);
    passed += sizeOf([block], isReadable).readable;
    if (reason === null) continue;
    const isOffer = reason !== 'related' || passed > whole * most.told;
    const before = new Set(ancestry(blocks[at - 1]?.element ?? null));
    const box = blocks.slice(
      at,
      at + boxSize(block, before, sizes, (size) => isSmall(size, shareOf(size, isOffer))),
    );
    const row = rowsAt.get(blocks[at + 1]) ?? [];
    const held = isSmall(sizeOf(row, isReadable), most.row) ? [...box, ...row] : box;
    if (held.length > 1) for (const it of held) found.set(it, reason);
  }
  return found;
}

/** How much of Readability's prose a box may hold. */
function shareOf({ blocks, links }: Size, isOffer: boolean): number {
  if (links >= blocks * listed) return most.links;
  return isOffer ? most.offer : most.box;
}

/** How many blocks are in the widest element that begins with the heading and holds little of the page. */
function boxSize(
  heading: Block,
  before: ReadonlySet<PageElement>,
  sizes: ReadonlyMap<PageElement | null, Size>,
  isSmall: (size: Size) => boolean,
): number {
  let held = 0;
  for (const element of ancestry(heading.element)) {
    const size = sizes.get(element) ?? nothing;
    if (before.has(element) || !isSmall(size)) break;
    held = size.blocks;
  }
  return held;
}

function reasonOf(block: Block): DropReason | null {
  const { text } = block;
  const tag = tagOf(block.element);
  if (wordCount(text) > most.words || tag === 'li') return null;
  if (!/^h[1-6]$/.test(tag) && (closesSentence(text) || linkShare(block) > 0.5)) return null;
  const reason = reasonAlone({ text, start: 0, end: text.length });
  if (reason === 'notice' && text.endsWith('?') && isAnswered(block.element)) return reason;
  return reason !== null && reasons.has(reason) ? reason : null;
}

/** Whether there are buttons beside a question: "Is this page useful?" is asked of the reader. */
function isAnswered(question: PageElement): boolean {
  let level = 0;
  for (const element of ancestry(question)) {
    if (++level > answerReach) break;
    if (holdsButtons(element)) return true;
  }
  return false;
}

/** Which elements hold buttons: a page may ask often. */
const known = new WeakMap<PageElement, boolean>();

function holdsButtons(element: PageElement): boolean {
  const holds = known.get(element) ?? element.querySelector('button,form,input') !== null;
  known.set(element, holds);
  return holds;
}

/** What every element holds, and under null the page. */
function sizesOf(
  blocks: readonly Block[],
  isReadable: (block: Block) => boolean,
): ReadonlyMap<PageElement | null, Size> {
  const sizes = new Map<PageElement | null, Size>();
  for (const block of blocks) {
    const own = sizeOf([block], isReadable);
    for (const element of [null, ...ancestry(block.element)])
      sizes.set(element, sum(sizes.get(element) ?? nothing, own));
  }
  return sizes;
}

function sizeOf(blocks: readonly Block[], isReadable: (block: Block) => boolean): Size {
  return blocks
    .map((block): Size => {
      const text = block.text.length;
      const readable = isProse(block) && isReadable(block) ? text : 0;
      return { blocks: 1, links: linkShare(block) >= 0.9 ? 1 : 0, text, readable };
    })
    .reduce(sum, nothing);
}

function sum(one: Size, other: Size): Size {
  return {
    blocks: one.blocks + other.blocks,
    links: one.links + other.links,
    text: one.text + other.text,
    readable: one.readable + other.readable,
  };
}
