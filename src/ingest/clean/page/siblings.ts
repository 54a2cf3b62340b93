import type { Block } from './block.ts';
import { ancestry, type PageElement, tagOf } from './dom.ts';

/** An element and the blocks in it. */
export interface Held {
  readonly element: PageElement;
  readonly blocks: readonly Block[];
}

/** Elements of one kind under one parent, two at least, each with two blocks at least. */
export interface Siblings {
  readonly parent: PageElement;
  readonly items: readonly Held[];
}

/** So many elements around a block are looked at: what recurs on a page lies close around its text. */
const reach = 8;

/** The elements of a page that stand in rows: cards, comments, entries. */
export function siblingsIn(blocks: readonly Block[]): Siblings[] {
  const rows = new Map<PageElement, Map<string, Held[]>>();
  for (const [element, held] of heldBy(blocks)) {
    const parent = element.parentElement;
    if (held.length < 2 || parent === null) continue;
    const kinds = rows.get(parent) ?? new Map<string, Held[]>();
    rows.set(parent, kinds);
    const kind = kindOf(element);
    const row = kinds.get(kind);
    if (row === undefined) kinds.set(kind, [{ element, blocks: held }]);
    else row.push({ element, blocks: held });
  }
  return [...rows]
    .flatMap(([parent, kinds]) => [...kinds.values()].map((items) => ({ parent, items })))
    .filter(({ items }) => items.length >= 2);
}

/** The blocks of a row, in order. */
export function blocksInRow(row: Siblings): Block[] {
  return row.items.flatMap((it) => it.blocks);
}

function heldBy(blocks: readonly Block[]): Map<PageElement, Block[]> {
  const held = new Map<PageElement, Block[]>();
  for (const block of blocks) {
    let level = 0;
    for (const element of ancestry(block.element)) {
      if (++level > reach) break;
      const own = held.get(element);
      if (own === undefined) held.set(element, [block]);
      else own.push(block);
    }
  }
  return held;
}

/** Tag and first class: what makers give to elements that are alike. Numbers in it count them. */
export function kindOf(element: PageElement): string {
  const first = (element.getAttribute('class') ?? '').trim().split(/\s/, 1)[0] ?? '';
  return `${tagOf(element)}.${first.replace(/[-_]\d+$/, '')}`;
}
