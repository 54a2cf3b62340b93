import type { Block } from './block.ts';
import { ancestry, type PageElement, tagOf } from './dom.ts';

/** Elements of one kind under one parent, two at least, each as the blocks in it, two at least. */
export interface Siblings {
  readonly parent: PageElement;
  readonly items: readonly (readonly Block[])[];
}

/** So many elements around a block are looked at: what recurs on a page lies close around its text. */
const reach = 8;

/** The elements of a page that stand in rows: cards, comments, entries. */
export function siblingsIn(blocks: readonly Block[]): Siblings[] {
  const rows = new Map<PageElement, Map<string, (readonly Block[])[]>>();
  for (const [element, held] of heldBy(blocks)) {
    const parent = element.parentElement;
    if (held.length < 2 || parent === null) continue;
    const kinds = rows.get(parent) ?? new Map<string, (readonly Block[])[]>();
    rows.set(parent, kinds);
    const kind = kindOf(element);
    const row = kinds.get(kind);
    if (row === undefined) kinds.set(kind, [held]);
    else row.push(held);
  }
  return [...rows]
    .flatMap(([parent, kinds]) => [...kinds.values()].map((items) => ({ parent, items })))
    .filter(({ items }) => items.length >= 2);
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
