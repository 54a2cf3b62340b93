import { reasonAlone } from '../text/classify.ts';
import { type Block, isProse, linkShare, wordCount } from './block.ts';
import { ancestry, type PageElement, tagOf } from './dom.ts';
import { kindOf } from './siblings.ts';

/** Most words of a caption. */
const longest = 40;
const images = 'img,picture,amp-img';

/**
 * The blocks that stand alone with an image, in an element of a kind that no paragraph stands in or in one
 * that text flows around.
 * A story told in pictures has no other prose, and keeps them.
 */
export function captionsIn(blocks: readonly Block[]): ReadonlySet<Block> {
  const held = new Map<PageElement, Block[]>();
  for (const block of blocks) {
    const holder = holderOf(block);
    if (holder === null) continue;
    const own = held.get(holder);
    if (own === undefined) held.set(holder, [block]);
    else own.push(block);
  }
  const kinds = new Set<string>();
  const found: Block[] = [];
  for (const [holder, own] of held) {
    if (holder.querySelector(images) !== null && isCaption(own)) found.push(...own);
    else if (own.some(isProse)) kinds.add(kindOf(holder));
  }
  const isApart = (holder: PageElement) => !kinds.has(kindOf(holder)) || isFloated(holder);
  const captions = new Set(found.filter((block) => isApart(holderOf(block) ?? block.element)));
  const prose = blocks.filter((block) => isProse(block) && !captions.has(block));
  return sizeOf([...captions]) * 2 > sizeOf(prose) ? new Set() : captions;
}

/** So many elements around a caption may be the one that is set to a side. */
const frames = 4;

/** Whether text flows around an element: how pages of the nineties set a picture into a column. */
function isFloated(holder: PageElement): boolean {
  let level = 0;
  for (const element of ancestry(holder)) {
    if (++level > frames) break;
    const style = element.getAttribute('style') ?? '';
    if (/float\s*:\s*(?:left|right)/i.test(style)) return true;
    if (tagOf(element) === 'table')
      return /^(?:left|right)$/i.test(element.getAttribute('align') ?? '');
  }
  return false;
}

function sizeOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

/** One line, or a line and whose image it is. */
function isCaption(blocks: readonly Block[]): boolean {
  if (!blocks.every(isShort)) return false;
  return blocks.length === 1 || (blocks.length === 2 && blocks.some(isCredit));
}

function isCredit({ text }: Block): boolean {
  return reasonAlone({ text, start: 0, end: text.length }) === 'credit';
}

function isShort(block: Block): boolean {
  return wordCount(block.text) <= longest && linkShare(block) < 0.5;
}

/** The box around a block: its own element, or the one around its paragraph. */
function holderOf({ element }: Block): PageElement | null {
  const tag = tagOf(element);
  if (tag === 'p') return element.parentElement;
  return tag === 'div' || tag === 'section' || tag === 'td' ? element : null;
}
