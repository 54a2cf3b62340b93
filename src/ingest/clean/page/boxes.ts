import type { DropReason } from '../piece.ts';
import { reasonAlone } from '../text/classify.ts';
import { type Block, closesSentence, isProse, linkShare, wordCount } from './block.ts';
import { ancestry, type PageElement, tagOf } from './dom.ts';
import { blocksInRow, type Siblings } from './siblings.ts';

/** What a heading may say of all that stands in its box. */
const reasons: ReadonlySet<DropReason> = new Set(['related', 'comments', 'newsletter']);
/**
 * Most words of a heading, and how much a box or a row may hold of the page and of Readability's prose: more
 * where it offers something, or where the article is told.
 */
const most = { words: 10, text: 0.4, box: 0.1, offer: 0.3, told: 0.6, row: 0.4 } as const;

/** What an element holds. */
interface Size {
  readonly blocks: number;
  readonly text: number;
  readonly readable: number;
}
const nothing: Size = { blocks: 0, text: 0, readable: 0 };

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
      at + boxSize(block, before, sizes, (size) => isSmall(size, isOffer ? most.offer : most.box)),
    );
    const row = rowsAt.get(blocks[at + 1]) ?? [];
    const held = isSmall(sizeOf(row, isReadable), most.row) ? [...box, ...row] : box;
    if (held.length > 1) for (const it of held) found.set(it, reason);
  }
  return found;
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
  return reason !== null && reasons.has(reason) ? reason : null;
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
      return { blocks: 1, text, readable: isProse(block) && isReadable(block) ? text : 0 };
    })
    .reduce(sum, nothing);
}

function sum(one: Size, other: Size): Size {
  return {
    blocks: one.blocks + other.blocks,
    text: one.text + other.text,
    readable: one.readable + other.readable,
  };
}
