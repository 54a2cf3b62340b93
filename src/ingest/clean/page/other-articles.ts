import { type Block, isProse } from './block.ts';
import { ancestry, type PageElement, tagOf } from './dom.ts';
import type { Held, Siblings } from './siblings.ts';

/** An article of its own has at least so much prose. */
const least = 300;

/**
 * The blocks of further articles in a page that goes on to the next one. They are told by
 * `<article>`s, or elements alike in a row, of which one alone has the page's title; in a live report
 * none has it.
 */
export function otherArticles(
  blocks: readonly Block[],
  rows: readonly Siblings[],
  isTitle: (block: Block) => boolean,
): ReadonlySet<Block> {
  const groups = new Map<PageElement, Block[]>();
  for (const block of blocks) {
    const article = articleAround(block);
    if (article === null) continue;
    const group = groups.get(article);
    if (group === undefined) groups.set(article, [block]);
    else group.push(block);
  }
  const found = [...othersIn([...groups.values()], isTitle, isHeadline)];
  for (const { items } of rows) {
    const tag = titleTag(items, isTitle);
    const isAlike = (block: Block) => tag !== null && tagOf(block.element) === tag;
    found.push(
      ...othersIn(
        items.map((it) => it.blocks),
        isTitle,
        isAlike,
      ),
    );
  }
  return new Set(found);
}

/** The element that shows the title in a row; where others stand in the same, they are titles too. */
function titleTag(items: readonly Held[], isTitle: (block: Block) => boolean): string | null {
  const title = items.flatMap((it) => it.blocks).find(isTitle);
  return title !== undefined && isHeadline(title) ? tagOf(title.element) : null;
}

/** What stands in the others of a series where one alone has the title, and they have headlines. */
function othersIn(
  series: readonly (readonly Block[])[],
  isTitle: (block: Block) => boolean,
  isOther: (block: Block) => boolean,
): readonly Block[] {
  const whole = series.filter((group) => proseIn(group) >= least);
  const titled = whole.filter((group) => group.some(isTitle));
  const others = whole.filter((group) => group.some(isOther) && !titled.includes(group));
  return titled.length === 1 ? others.flat() : [];
}

/** The outermost `<article>` around a block. */
function articleAround(block: Block): PageElement | null {
  let outermost: PageElement | null = null;
  for (const element of ancestry(block.element))
    if (tagOf(element) === 'article') outermost = element;
  return outermost;
}

function proseIn(group: readonly Block[]): number {
  return group.filter(isProse).reduce((sum, block) => sum + block.text.length, 0);
}

function isHeadline(block: Block): boolean {
  return /^h[12]$/.test(tagOf(block.element));
}
