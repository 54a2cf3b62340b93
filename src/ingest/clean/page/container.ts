import { type Block, isProse, linkShare } from './block.ts';
import { ancestry, type PageElement, tagOf } from './dom.ts';
import type { Evidence } from './evidence.ts';

/** What a block weighs for or against an element that holds it being the article. */
export function weightOf(block: Block, evidence: Evidence, isCued: boolean): number {
  const size = block.text.length;
  const share = linkShare(block);
  if (/^h[1-6]$/.test(tagOf(block.element))) return share < 0.5 ? -5 : -(12 + size);
  if (isCued) return -(4 + Math.min(size, 200) * 0.1);
  if (!isProse(block)) {
    const isTaken = evidence.readable === true && share < 0.3;
    return isTaken ? size * 0.5 : -(12 + Math.min(size, 200) * (0.3 + share * 0.5));
  }
  let weight = size * (1 - share);
  if (evidence.stated !== null) weight *= evidence.stated ? 2.5 : 0.25;
  if (evidence.readable !== null) weight *= evidence.readable ? 1.5 : 0.5;
  if (evidence.marked) weight *= 2;
  return weight;
}

/**
 * The element that holds most of the article and least of everything else: the greatest sum of
 * weights over its blocks. Of equals the innermost. Null when no block speaks for any.
 */
export function containerOf(
  blocks: readonly Block[],
  weights: readonly number[],
): PageElement | null {
  const sums = new Map<PageElement, number>();
  for (const [at, block] of blocks.entries()) {
    const weight = weights[at] ?? 0;
    for (const element of ancestry(block.element))
      sums.set(element, (sums.get(element) ?? 0) + weight);
  }
  let best: PageElement | null = null;
  let most = 0;
  for (const [element, sum] of sums) {
    if (sum > most) {
      best = element;
      most = sum;
    }
  }
  return best;
}
