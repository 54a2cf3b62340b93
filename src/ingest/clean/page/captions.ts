import { reasonAlone } from '../text/classify.ts';
import { type Block, isProse, linkShare, wordCount } from './block.ts';
import { ancestry, type PageElement, tagOf } from './dom.ts';
import { isAmong, runsIn } from './runs.ts';
import { kindOf } from './siblings.ts';

/** Most words of a caption, and of one that its image's data confirm. */
const longest = 40;
const longestDescription = 100;
/** A box with so many blocks is no image's. */
const most = 3;
const images = 'img,picture,amp-img';

/**
 * The blocks that stand alone with an image, in an element of a kind that no paragraph stands in or in one
 * that text flows around, and those in italics in the paragraph of an image.
 * A story told in pictures has no other prose, and keeps them.
 */
export function captionsIn(blocks: readonly Block[]): ReadonlySet<Block> {
  const counts = countsIn(blocks);
  const withImage = new ImageHolders();
  const holders = new Map(blocks.map((block) => [block, holderOf(block, counts, withImage)]));
  const held = new Map<PageElement, Block[]>();
  for (const [block, holder] of holders) {
    if (holder === null) continue;
    const own = held.get(holder);
    if (own === undefined) held.set(holder, [block]);
    else own.push(block);
  }
  const kinds = new Set<string>();
  const found: Block[] = [];
  for (const [holder, own] of held) {
    if (withImage.has(holder) && isCaption(own, holder)) found.push(...own);
    else if (own.some(isProse)) kinds.add(kindOf(holder));
  }
  const isApart = (holder: PageElement) => !kinds.has(kindOf(holder)) || isFloated(holder);
  const captions = new Set(found.filter((block) => isApart(holders.get(block) ?? block.element)));
  for (const block of blocks) if (isInItalics(block, withImage)) captions.add(block);
  const prose = blocks.filter((block) => isProse(block) && !captions.has(block));
  return sizeOf([...captions]) * 2 > sizeOf(prose) ? new Set() : captions;
}

/** Whether a block stands in one paragraph with an image, all of it in italics or small print. */
function isInItalics(block: Block, withImage: ImageHolders): boolean {
  const { element } = block;
  if (tagOf(element) !== 'p' || !isShort(block) || !withImage.has(element)) return false;
  const set = Array.from(element.querySelectorAll('em,i,small'));
  const length = set.reduce((sum, it) => sum + (it.textContent ?? '').trim().length, 0);
  return length >= block.text.length;
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

/** One line, or a line and whose image it is; a longer text where it describes the image as its data does. */
function isCaption(blocks: readonly Block[], holder: PageElement): boolean {
  if (blocks.length > 2 || !blocks.every((it) => isShort(it) || isDescription(it, holder)))
    return false;
  return blocks.length === 1 || blocks.some((it) => isCredit(it) || isDescription(it, holder));
}

function isCredit({ text }: Block): boolean {
  return reasonAlone({ text, start: 0, end: text.length }) === 'credit';
}

/** Whether a text is what stands for an image of the holder where that is not shown, give or take its credit. */
function isDescription({ text }: Block, holder: PageElement): boolean {
  if (wordCount(text) > longestDescription) return false;
  const own = runsIn(text);
  return Array.from(holder.querySelectorAll('img[alt]')).some(
    (image) => isAmong(runsIn(image.getAttribute('alt') ?? ''), own) === true,
  );
}

function isShort(block: Block): boolean {
  return wordCount(block.text) <= longest && linkShare(block) < 0.5;
}

/** Which elements hold an image. Thousands of lines may stand in one element: it is looked through once. */
class ImageHolders {
  readonly #known = new Map<PageElement, boolean>();

  has(element: PageElement): boolean {
    const known = this.#known.get(element) ?? element.querySelector(images) !== null;
    this.#known.set(element, known);
    return known;
  }
}

/** How many blocks the elements close around blocks hold. */
function countsIn(blocks: readonly Block[]): ReadonlyMap<PageElement, number> {
  const counts = new Map<PageElement, number>();
  for (const block of blocks) {
    let level = 0;
    for (const element of ancestry(block.element)) {
      if (++level > frames) break;
      counts.set(element, (counts.get(element) ?? 0) + 1);
    }
  }
  return counts;
}

/**
 * The box around a block: its own element, or the one around its paragraph; and around that, as long as there
 * is no image and a caption and its credit are all that the next one holds.
 */
function holderOf(
  { element }: Block,
  counts: ReadonlyMap<PageElement, number>,
  withImage: ImageHolders,
): PageElement | null {
  const tag = tagOf(element);
  if (!/^(?:p|div|section|td)$/.test(tag)) return null;
  let box = tag === 'p' ? element.parentElement : element;
  for (let level = 0; box !== null && level < 2 && !withImage.has(box); level += 1) {
    const around: PageElement | null = box.parentElement;
    if (around === null || (counts.get(around) ?? most) >= most) break;
    box = around;
  }
  return box;
}
