import type { Block } from './block.ts';
import { ancestry, type PageElement, tagOf } from './dom.ts';
import type { Evidence } from './evidence.ts';

/** An article's list has so many items, so long on average, with no more of their text in links. */
const list = { items: 2, length: 12, linked: 0.3 } as const;

/**
 * The items of lists that Readability takes and that lead nowhere: they belong to the article even
 * where they end it, and none of them is a sentence.
 */
export function listItems(
  blocks: readonly Block[],
  evidence: readonly Evidence[],
): ReadonlySet<Block> {
  const lists = new Map<PageElement, Block[]>();
  const taken = new Set<PageElement>();
  for (const [at, block] of blocks.entries()) {
    const around = listAround(block);
    if (around === null) continue;
    const items = lists.get(around);
    if (items === undefined) lists.set(around, [block]);
    else items.push(block);
    if (evidence[at]?.readable === true) taken.add(around);
  }
  return new Set(
    [...taken]
      .map((it) => lists.get(it) ?? [])
      .filter(isTold)
      .flat(),
  );
}

function isTold(items: readonly Block[]): boolean {
  const size = items.reduce((sum, { text }) => sum + text.length, 0);
  const linked = items.reduce((sum, block) => sum + block.linked, 0);
  return (
    items.length >= list.items && size >= items.length * list.length && linked <= size * list.linked
  );
}

function listAround(block: Block): PageElement | null {
  for (const element of ancestry(block.element))
    if (tagOf(element) === 'li') return element.parentElement;
  return null;
}
