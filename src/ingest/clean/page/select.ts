import { fold } from '../../../core/text/fold.ts';
import type { DropReason } from '../piece.ts';
import { classify } from '../text/classify.ts';
import { type Block, linkShare } from './block.ts';
import { cueOf } from './cues.ts';
import { ancestry, type PageElement, tagOf } from './dom.ts';

/** A block of the page and, when it is not the article's, why. */
export interface Judged {
  readonly block: Block;
  readonly reason: DropReason | null;
}

/** An element that holds more than this share of the container's text is the article, whatever its name says. */
const tooMuchForFurniture = 0.4;

/** Furniture marked by the elements around a block, up to the container. */
export class Cues {
  readonly #sizes = new Map<PageElement, number>();
  readonly #known = new Map<PageElement, DropReason | null>();
  readonly #total: number;

  constructor(blocks: readonly Block[]) {
    let total = 0;
    for (const block of blocks) {
      total += block.text.length;
      for (const element of ancestry(block.element)) {
        this.#sizes.set(element, (this.#sizes.get(element) ?? 0) + block.text.length);
      }
    }
    this.#total = total;
  }

  /** Why a block is furniture by the elements between it and the container, or null. */
  reasonOf(block: Block, container: PageElement): DropReason | null {
    for (const element of ancestry(block.element)) {
      if (element === container) return null;
      const reason = this.#cue(element);
      if (reason !== null && !this.#isMost(element)) return reason;
    }
    return null;
  }

  #isMost(element: PageElement): boolean {
    return (this.#sizes.get(element) ?? 0) > this.#total * tooMuchForFurniture;
  }

  #cue(element: PageElement): DropReason | null {
    const known = this.#known.get(element);
    if (known !== undefined) return known;
    const reason = cueOf(element);
    this.#known.set(element, reason);
    return reason;
  }
}

/** Judges the blocks inside the container by their cues, their links, their words and their place. */
export function judge(
  blocks: readonly Block[],
  container: PageElement,
  titles: readonly string[],
): Judged[] {
  const cues = new Cues(blocks);
  const byCue = blocks.map((block) => cues.reasonOf(block, container));
  const headline = blocks.findIndex((block) => isTitle(block.text, titles));
  const open = blocks.map(
    (block, at) => byCue[at] === null && linkReason(block, blocks, at) === null,
  );
  const texts = blocks.filter((_, at) => open[at]);
  const verdicts = classify(texts.map(({ text }) => ({ text, start: 0, end: text.length })));
  let next = 0;
  const judged = blocks.map((block, at): Judged => {
    if (!open[at]) return { block, reason: byCue[at] ?? linkReason(block, blocks, at) };
    const verdict = verdicts[next++];
    if (isTitle(block.text, titles)) return { block, reason: 'headline' };
    if (at < headline && headline < blocks.length / 3 && isBefore(block))
      return { block, reason: 'outside' };
    return { block, reason: verdict && isTrusted(block, verdict.reason) ? verdict.reason : null };
  });
  return dropOpenHeadings(judged);
}

function isBefore(block: Block): boolean {
  return block.text.length < 200;
}

/** The text rules are made for short lines; a long paragraph of a page needs links to be furniture. */
function isTrusted(block: Block, reason: DropReason | null): boolean {
  if (reason === null || reason === 'headline') return false;
  const words = block.text.split(' ').length;
  return words <= 45 || linkShare(block) > 0.3 || reason === 'consent' || reason === 'repeated';
}

/** Text that is nearly all links leads elsewhere, unless it is a sentence of its own. */
function linkReason(block: Block, blocks: readonly Block[], at: number): DropReason | null {
  const share = linkShare(block);
  const words = block.text.split(' ').length;
  const closes = /[.!?\u2026]["'\u201d\u2019)]*$/u.test(block.text);
  if (share >= 0.9 && !(closes && words >= 8) && !/^h[1-6]$/.test(tagOf(block.element)))
    return 'related';
  const isItem = tagOf(block.element) === 'li';
  if (isItem && share >= 0.6 && words <= 25 && hasLinkedNeighbour(blocks, at)) return 'related';
  return null;
}

function hasLinkedNeighbour(blocks: readonly Block[], at: number): boolean {
  return [blocks[at - 1], blocks[at + 1]].some(
    (other) => other !== undefined && tagOf(other.element) === 'li' && linkShare(other) >= 0.6,
  );
}

/** A heading with nothing of the article under it headed something else. */
function dropOpenHeadings(judged: readonly Judged[]): Judged[] {
  const out: Judged[] = [];
  let followed = false;
  for (const item of [...judged].reverse()) {
    const isHeading = /^h[1-6]$/.test(tagOf(item.block.element));
    if (item.reason === null && isHeading && !followed) out.push({ ...item, reason: 'related' });
    else {
      out.push(item);
      if (item.reason === null) followed = true;
      else if (item.reason === 'related' || item.reason === 'outside')
        followed = followed && !isHeading;
    }
  }
  return out.reverse();
}

/** Whether a text is the page's title, give or take the site's name. */
function isTitle(text: string, titles: readonly string[]): boolean {
  const key = fold(text).replace(/[^\p{L}\p{N}]+/gu, '');
  if (key.length < 8) return false;
  return titles.some((title) => {
    const other = fold(title).replace(/[^\p{L}\p{N}]+/gu, '');
    return other === key || (other.startsWith(key) && key.length > other.length * 0.6);
  });
}
