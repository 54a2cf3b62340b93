import type { Block } from './block.ts';
import { ancestry, type PageElement, tagOf } from './dom.ts';

/** Fewer cards under a heading may stand there by chance. */
const fewest = 2;

/** The headings of boxes that hold nothing else but cards. */
export function cardHeadings(
  blocks: readonly Block[],
  isCard: (block: Block) => boolean,
): readonly Block[] {
  const counts = new Map<PageElement, { all: number; cards: number }>();
  for (const block of blocks) {
    const cards = isCard(block) ? 1 : 0;
    for (const element of ancestry(block.element)) {
      const own = counts.get(element) ?? { all: 0, cards: 0 };
      counts.set(element, { all: own.all + 1, cards: own.cards + cards });
    }
  }
  return blocks.filter((block) => {
    if (isCard(block) || !/^h[2-6]$/.test(tagOf(block.element))) return false;
    for (const element of ancestry(block.element)) {
      const { all, cards } = counts.get(element) ?? { all: 1, cards: 0 };
      if (all > 1) return cards === all - 1 && cards >= fewest;
    }
    return false;
  });
}
