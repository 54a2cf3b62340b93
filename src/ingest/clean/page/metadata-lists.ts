import { reasonAlone } from '../text/classify.ts';
import { type Block, wordCount } from './block.ts';
import { ancestry, type PageElement, tagOf } from './dom.ts';

/** Most words of a list that tells of the page. */
const longest = 60;

/**
 * The blocks of definition lists that tell when a page was published, and then by whom and on what: one of
 * their terms is the label of a date.
 */
export function metadataListsIn(blocks: readonly Block[]): ReadonlySet<Block> {
  const lists = new Map<PageElement, Block[]>();
  for (const block of blocks) {
    const list = listAround(block.element);
    if (list === null) continue;
    const own = lists.get(list);
    if (own === undefined) lists.set(list, [block]);
    else own.push(block);
  }
  return new Set([...lists.values()].filter(tellsOfPage).flat());
}

function tellsOfPage(blocks: readonly Block[]): boolean {
  const words = blocks.reduce((sum, { text }) => sum + wordCount(text), 0);
  return words <= longest && blocks.some(isDateLabel);
}

function isDateLabel({ text, element }: Block): boolean {
  if (tagOf(element) !== 'dt') return false;
  return reasonAlone({ text, start: 0, end: text.length }) === 'byline';
}

function listAround(element: PageElement): PageElement | null {
  for (const around of ancestry(element)) if (tagOf(around) === 'dl') return around;
  return null;
}
