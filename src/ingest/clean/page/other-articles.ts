import { type Block, isProse } from './block.ts';
import { ancestry, type PageElement, tagOf } from './dom.ts';

/** An article of its own has at least so much prose. */
const least = 300;

/**
 * The blocks of further articles in a page that goes on to the next one. They are told by
 * `<article>`s of which one alone has the page's title; in a live report none has it.
 */
export function otherArticles(
  blocks: readonly Block[],
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
  const whole = [...groups.values()].filter((group) => proseIn(group) >= least);
  const titled = whole.filter((group) => group.some(isTitle));
  const others = whole.filter((group) => group.some(isHeadline) && !titled.includes(group));
  return new Set(titled.length === 1 ? others.flat() : []);
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
