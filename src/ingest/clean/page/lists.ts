import type { Block } from './block.ts';
import { ancestry, type PageElement, tagOf } from './dom.ts';
import type { Evidence } from './evidence.ts';

/** An article's list has so many items, so long on average, with no more of their text in links. */
const list = { items: 2, length: 12, linked: 0.3 } as const;

/**
 * The items of lists, and the cells of tables, that Readability takes and that lead nowhere: they belong to
 * the article even where they end it, and none of them is a sentence. Cells are often too short to be found
 * again in what it takes; a table beside a block that it takes is taken.
 */
export function listItems(
  blocks: readonly Block[],
  evidence: readonly Evidence[],
): ReadonlySet<Block> {
  const lists = new Map<PageElement, Block[]>();
  const taken = new Set<PageElement>();
  const parents = new Set<PageElement | null>();
  for (const [at, block] of blocks.entries()) {
    const around = listAround(block);
    const items = around === null ? undefined : lists.get(around);
    if (items !== undefined) items.push(block);
    else if (around !== null) lists.set(around, [block]);
    if (evidence[at]?.readable !== true) continue;
    parents.add(block.element.parentElement);
    if (around !== null) taken.add(around);
  }
  const isTaken = (it: PageElement) =>
    taken.has(it) || (tagOf(it) === 'table' && parents.has(it.parentElement));
  return new Set(
    [...lists]
      .filter(([it, items]) => isTaken(it) && isTold(items, tagOf(it) === 'table'))
      .flatMap(([, items]) => items),
  );
}

function isTold(items: readonly Block[], areCells: boolean): boolean {
  const length = areCells ? 1 : list.length;
  const size = items.reduce((sum, { text }) => sum + text.length, 0);
  const linked = items.reduce((sum, block) => sum + block.linked, 0);
  return (
    items.length >= list.items && size >= items.length * length && linked <= size * list.linked
  );
}

/** The list around an item, or the table around a cell that has heads of columns: layout has none. */
export function listAround(block: Block): PageElement | null {
  for (const element of ancestry(block.element)) {
    if (tagOf(element) === 'li') return element.parentElement;
    if (tagOf(element) === 'table') return element.querySelector('th') === null ? null : element;
  }
  return null;
}
