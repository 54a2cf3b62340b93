import { fold } from '../../../core/text/fold.ts';
import type { DropReason } from '../piece.ts';
import { opensLinks } from '../rules/related.ts';
import { classify } from '../text/classify.ts';
import { lineOf } from '../text/line.ts';
import { type Block, closesSentence, isProse, linkShare, wordCount } from './block.ts';
import { cutBeyond } from './boundary.ts';
import { Cues } from './cues.ts';
import { ancestry, type PageElement, tagOf } from './dom.ts';
import type { Evidence } from './evidence.ts';
import { isWithin } from './frame.ts';
import { listItems } from './lists.ts';
import { metadataListsIn } from './metadata-lists.ts';
import { pullQuotes } from './pull-quotes.ts';
import { withoutWriterNote } from './writer-note.ts';

/** A block of the page and, when it is not the article's, why. */
export interface Judged {
  readonly block: Block;
  readonly reason: DropReason | null;
}

/** Judges the blocks inside the container by their cues, their links, their words and their place. */
export function judge(
  blocks: readonly Block[],
  evidence: readonly Evidence[],
  container: PageElement,
  titles: readonly string[],
): Judged[] {
  const cues = new Cues(blocks, evidence);
  const cued = blocks.map((block, at) => {
    const reason = cues.reasonOf(block, container);
    return reason !== null && isOverruled(block, evidence[at]) ? null : reason;
  });
  const byCue = withoutMisused(cued, blocks);
  const quotes = pullQuotes(blocks.filter((_, at) => byCue[at] === null));
  const lists = metadataListsIn(blocks);
  const header = headerAround(blocks.find((block) => isTitle(block.text, titles)));
  const headline = blocks.findIndex((block) => isTitle(block.text, titles));
  const open = blocks.map(
    (block, at) => byCue[at] === null && linkReason(block, blocks, at) === null,
  );
  const texts = blocks.filter((_, at) => open[at]);
  const verdicts = classify(texts.map(({ text }) => ({ text, start: 0, end: text.length })));
  const items = listItems(
    texts,
    evidence.filter((_, at) => open[at]),
  );
  let next = 0;
  const judged = blocks.map((block, at): Judged => {
    if (!open[at]) return { block, reason: byCue[at] ?? linkReason(block, blocks, at) };
    const verdict = verdicts[next++];
    if (quotes.has(block)) return { block, reason: 'repeated' };
    if (lists.has(block)) return { block, reason: 'byline' };
    if (header !== null && !isProse(block) && isWithin(block.element, header))
      return { block, reason: 'outside' };
    if (isTitle(block.text, titles)) return { block, reason: 'headline' };
    if (at < headline && headline < blocks.length / 3 && isBefore(block))
      return { block, reason: 'outside' };
    if (items.has(block) && placeReasons.has(verdict?.reason ?? null))
      return { block, reason: null };
    const isFurniture = verdict && isTrusted(block, verdict.reason, blocks[at + 1]);
    return { block, reason: isFurniture ? verdict.reason : null };
  });
  return dropOpenHeadings(withoutWriterNote(cutBeyond(judged, evidence)));
}

/** The `<header>` that the title stands in, whose labels tell of the article. */
function headerAround(title: Block | undefined): PageElement | null {
  for (const element of ancestry(title?.element ?? null))
    if (tagOf(element) === 'header') return element;
  return null;
}

/** So much uncued text is an article by itself. */
const enoughOpen = 1000;

/**
 * A cue that most of the text bears is not furniture here: a picture story is told in captions.
 * Links and comments are furniture however much of them there is, and so are the captions of a
 * gallery beside an article.
 */
function withoutMisused(
  cued: readonly (DropReason | null)[],
  blocks: readonly Block[],
): (DropReason | null)[] {
  const sizes = new Map<DropReason | null, number>();
  let total = 0;
  let open = 0;
  for (const [at, block] of blocks.entries()) {
    const reason = cued[at] ?? null;
    const size = block.text.length;
    total += size;
    sizes.set(reason, (sizes.get(reason) ?? 0) + size);
    if (reason === null && isProse(block)) open += size;
  }
  const isMisused = (reason: DropReason | null) =>
    reason !== 'related' && reason !== 'comments' && (sizes.get(reason) ?? 0) > total / 2;
  return cued.map((reason) => (isMisused(reason) && open < enoughOpen ? null : reason));
}

/** Shorter blocks stand in the evidence by chance. */
const tellingWords = 20;

/** Whether a whole paragraph stands in the page's stated body. */
function isOverruled(block: Block, evidence: Evidence | undefined): boolean {
  if (wordCount(block.text) < tellingWords || linkShare(block) > 0.3) return false;
  return evidence?.stated === true;
}

/** Labels and standfirsts stand above the headline; the article's sentences do not. */
function isBefore(block: Block): boolean {
  return block.text.length < 200 && !(tagOf(block.element) === 'p' && isProse(block));
}

/** Headings are short without being labels; only these reasons are told from their words alone. */
const headingReasons: ReadonlySet<DropReason> = new Set([
  'related',
  'comments',
  'share',
  'advert',
  'tags',
  'skip',
  'consent',
]);
/** Reasons that hold for whole paragraphs too. */
const longReasons: ReadonlySet<DropReason> = new Set([
  'consent',
  'advert',
  'comments',
  'contact',
  'legal',
  'source',
  'credit',
  'byline',
]);

/** What short lines after the last paragraph are taken for. */
const placeReasons: ReadonlySet<DropReason | null> = new Set(['navigation', 'related', 'tags']);

/** Whether a text begins with what it wants of the reader. */
function isInvitation(text: string): boolean {
  return /^\W*(?:subscribe|sign up|download|join|get)\b/i.test(text);
}

/**
 * The text rules are made for short lines; a long paragraph of a page needs links to be furniture. "Date" at
 * the head of a column announces no time stamp.
 */
function isTrusted(block: Block, reason: DropReason | null, next: Block | undefined): boolean {
  if (reason === null || reason === 'headline') return false;
  const words = wordCount(block.text);
  if (reason === 'markup') return true;
  if (reason === 'byline' && tagOf(block.element) === 'th') return false;
  if (reason === 'repeated') return words >= 6;
  if (isHeadingBlock(block)) return headingReasons.has(reason) || isStampHeading(reason, next);
  if (words <= 25 || linkShare(block) > 0.3) return true;
  if (words > 60) return false;
  return longReasons.has(reason) || (reason === 'newsletter' && isInvitation(block.text));
}

/** A date in a heading heads what stands right under it; over anything else it is a time stamp. */
function isStampHeading(reason: DropReason, next: Block | undefined): boolean {
  return reason === 'byline' && (next === undefined || !isProse(next));
}

/** "(Northmoor Echo)" after what was read there. */
const sourceLast = /\s*\([^()]{2,40}\)\W*$/u;

/** Text that is nearly all links leads elsewhere, unless it is a sentence of its own. */
function linkReason(block: Block, blocks: readonly Block[], at: number): DropReason | null {
  const share = linkShare(block);
  const words = wordCount(block.text);
  const closes = closesSentence(block.text.replace(sourceLast, ''));
  const tells = closes && words >= 8;
  if (share >= 0.9 && !tells && !/^h[1-6]$/.test(tagOf(block.element))) return 'related';
  if (share >= 0.4 && words <= 30 && opensLinks(lineOf({ text: block.text, start: 0, end: 0 })))
    return 'related';
  const isItem = tagOf(block.element) === 'li';
  if (isItem && !tells && share >= 0.6 && words <= 25 && hasLinkedNeighbour(blocks, at))
    return 'related';
  return null;
}

function hasLinkedNeighbour(blocks: readonly Block[], at: number): boolean {
  return [blocks[at - 1], blocks[at + 1]].some(
    (other) => other !== undefined && tagOf(other.element) === 'li' && linkShare(other) >= 0.6,
  );
}

/**
 * A heading with nothing of the article under it headed something else. One that is a sentence
 * long stands by itself: it is a standfirst.
 */
function dropOpenHeadings(judged: readonly Judged[]): Judged[] {
  const out: Judged[] = [];
  let followed = false;
  let anything = false;
  for (const item of [...judged].reverse()) {
    const isHeading = isHeadingBlock(item.block);
    const isLong: boolean = wordCount(item.block.text) >= standfirstWords && anything;
    const isOpen: boolean = isHeading && item.reason === null && !followed && !isLong;
    out.push(isOpen ? { ...item, reason: 'related' } : item);
    const isKept: boolean = item.reason === null && !isOpen;
    if (isHeading) followed = false;
    else if (isKept) followed = true;
    anything ||= isKept;
  }
  return out.reverse();
}

/** Headings have fewer words than this; with more they are an opening sentence. */
const standfirstWords = 9;

function isHeadingBlock(block: Block): boolean {
  return /^h[1-6]$/.test(tagOf(block.element));
}

/** A shorter text is a title only as a whole. */
const shortTitle = 8;
/** The letters of titles, which every block of a page is compared with. */
const known = new WeakMap<readonly string[], readonly string[]>();

/** "Lost and found: Ferry comes home": a line over the title, in the same heading. */
const afterKicker = /^[^:|\u2013\u2014]{2,60}[:|\u2013\u2014]\s+(.+)$/u;
/** Letters of a title that is told after a kicker too; shorter ones recur by chance. */
const longTitle = 16;

/** Whether a text is the page's title, give or take the site's name and a kicker. */
export function isTitle(text: string, titles: readonly string[]): boolean {
  const rest = afterKicker.exec(text)?.[1] ?? '';
  if (letters(rest).length >= longTitle && isWholeTitle(rest, titles)) return true;
  return isWholeTitle(text, titles);
}

function isWholeTitle(text: string, titles: readonly string[]): boolean {
  const key = letters(text);
  if (key === '') return false;
  const others = known.get(titles) ?? titles.map(letters);
  known.set(titles, others);
  const isPart = (title: string) =>
    key.length >= shortTitle && title.startsWith(key) && key.length > title.length * 0.6;
  return others.some((title) => title === key || isPart(title));
}

function letters(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]+/gu, '');
}
