import { type Block, isProse, linkShare, wordCount } from './block.ts';
import { ancestry, type PageElement, tagOf } from './dom.ts';
import type { Held, Siblings } from './siblings.ts';

/**
 * A row of cards has so many; a card has at most so many blocks and words, and its headline at least so
 * many, more where it stands alone: places and makes have short names.
 */
const cards = { row: 3, blocks: 8, words: 70, headline: 3, linked: 0.75, lone: 5 } as const;
/** A link around more is an unclosed tag. */
const longestLink = 700;

/**
 * The blocks that show other pages: all that stands in one link with a heading or a paragraph,
 * linked headings alone in their boxes, and rows of elements alike that hold a linked headline and little else. A row that Readability takes
 * stays where it stands in an `<article>`: lists of things worth a look are told in such rows.
 */
export function cardsIn(
  blocks: readonly Block[],
  rows: readonly Siblings[],
  isReadable: (block: Block) => boolean,
): ReadonlySet<Block> {
  const lone = loneIn(blocks);
  const isLinked = inLinks();
  const found = new Set(blocks.filter((block) => isLinked(block) || lone.has(block)));
  for (const { parent, items } of rows) {
    const own = items.filter(isCard);
    if (own.length < cards.row || own.length * 3 < items.length * 2) continue;
    const shown = own.flatMap((it) => it.blocks);
    const prose = shown.filter(isProse);
    const taken = prose.filter(isReadable).length;
    if (taken * 2 > prose.length && isInArticle(parent)) continue;
    for (const block of shown) found.add(block);
  }
  return found;
}

function isCard({ blocks }: Held): boolean {
  if (blocks.length > cards.blocks || !blocks.some(isLinkedHeadline)) return false;
  return blocks.reduce((sum, block) => sum + wordCount(block.text), 0) <= cards.words;
}

function isLinkedHeadline(block: Block): boolean {
  return linkShare(block) >= cards.linked && wordCount(block.text) >= cards.headline;
}

/** Tells whether a link stands around a block and others: links in running text are inside one. */
function inLinks(): (block: Block) => boolean {
  const known = new Map<PageElement, boolean>();
  return (block) => {
    for (const element of ancestry(block.element.parentElement)) {
      if (tagOf(element) !== 'a') continue;
      const isAround = known.get(element) ?? isAroundSeveral(element);
      known.set(element, isAround);
      return isAround;
    }
    return false;
  };
}

function isAroundSeveral(link: PageElement): boolean {
  if (!link.hasAttribute('href') || (link.textContent ?? '').length > longestLink) return false;
  return link.querySelectorAll('h1,h2,h3,h4,h5,h6,p,div').length >= 2;
}

/** The linked headings that are all the text of the box around them. */
function loneIn(blocks: readonly Block[]): ReadonlySet<Block> {
  const counts = new Map<PageElement, number>();
  for (const { element } of blocks) {
    const box = boxAround(element);
    if (box !== null) counts.set(box, (counts.get(box) ?? 0) + 1);
  }
  const isLone = (block: Block) => {
    const box = /^h[2-6]$/.test(tagOf(block.element)) ? boxAround(block.element) : null;
    const isLong = linkShare(block) >= 0.9 && wordCount(block.text) >= cards.lone;
    return box !== null && isLong && counts.get(box) === 1;
  };
  return new Set(blocks.filter(isLone));
}

function boxAround(element: PageElement): PageElement | null {
  for (const around of ancestry(element))
    if (/^(?:div|section|aside|li)$/.test(tagOf(around))) return around;
  return null;
}

function isInArticle(element: PageElement): boolean {
  for (const around of ancestry(element)) if (tagOf(around) === 'article') return true;
  return false;
}
