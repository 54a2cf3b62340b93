import type { DropReason } from '../piece.ts';
import { reasonAlone } from '../text/classify.ts';
import { type Block, closesSentence, isProse, linkShare, wordCount } from './block.ts';
import { ancestry, type PageElement, tagOf } from './dom.ts';

/** What a heading may say of all that stands in its box. */
const reasons: ReadonlySet<DropReason> = new Set(['related', 'comments', 'newsletter']);
/** Most words of a heading, and the most of the page's and of Readability's prose in a box. */
const most = { words: 10, text: 0.4, readable: 0.2 } as const;

/** What an element holds. */
interface Size {
  readonly blocks: number;
  readonly text: number;
  readonly readable: number;
}
const nothing: Size = { blocks: 0, text: 0, readable: 0 };

/** The blocks in boxes that begin with a heading of furniture: "Don't miss" and what follows it there. */
export function boxesIn(
  blocks: readonly Block[],
  isReadable: (block: Block) => boolean,
): ReadonlyMap<Block, DropReason> {
  const found = new Map<Block, DropReason>();
  const sizes = sizesOf(blocks, isReadable);
  for (const [at, block] of blocks.entries()) {
    const reason = found.has(block) ? null : reasonOf(block);
    if (reason === null) continue;
    const before = new Set(ancestry(blocks[at - 1]?.element ?? null));
    const held = boxSize(block, before, sizes);
    if (held > 1) for (const it of blocks.slice(at, at + held)) found.set(it, reason);
  }
  return found;
}

/** How many blocks are in the widest element that begins with the heading and holds little of the page. */
function boxSize(
  heading: Block,
  before: ReadonlySet<PageElement>,
  sizes: ReadonlyMap<PageElement | null, Size>,
): number {
  const all = sizes.get(null) ?? nothing;
  let held = 0;
  for (const element of ancestry(heading.element)) {
    const size = sizes.get(element) ?? nothing;
    if (before.has(element) || size.text > all.text * most.text) break;
    if (size.readable > all.readable * most.readable) break;
    held = size.blocks;
  }
  return held;
}

function reasonOf(block: Block): DropReason | null {
  const { text } = block;
  if (wordCount(text) > most.words || closesSentence(text) || tagOf(block.element) === 'li')
    return null;
  if (linkShare(block) > 0.5 && !/^h[1-6]$/.test(tagOf(block.element))) return null;
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
    const text = block.text.length;
    const readable = isProse(block) && isReadable(block) ? text : 0;
    for (const element of [null, ...ancestry(block.element)]) {
      const sum = sizes.get(element) ?? nothing;
      sizes.set(element, {
        blocks: sum.blocks + 1,
        text: sum.text + text,
        readable: sum.readable + readable,
      });
    }
  }
  return sizes;
}
