import { reasonAlone } from '../text/classify.ts';
import { type Block, isProse, wordCount } from './block.ts';
import { cueOf } from './cue-words.ts';
import type { PageElement } from './dom.ts';
import { isWithin } from './frame.ts';
import { blocksInRow, type Siblings } from './siblings.ts';

/** What the button under a comment says, in the languages that pages come in. */
const answer =
  /(?:^|\s)(?:reply|ateb|antworten|répondre|responder|rispondi|beantwoorden|svara|svar|odpowiedz|ответить|返信|回复|回覆|답글|رد)(?:\s|$)/iu;
/** How long ago somebody wrote, after a name. */
const ago =
  /\b(?:(?:\d+|an?|one)\s+(?:second|minute|min|hour|hr|day|week|month|year)s?\s+ago|il y a \d+ \p{L}+|hace \d+ \p{L}+|vor \d+ \p{L}+)\W*$/iu;
/** A row of buttons has no more words. */
const mostWords = 8;

/**
 * The blocks of readers' comments: rows of elements alike that can be replied to, are named comments,
 * stand under a heading of comments, or say how long ago they were written and are nothing that Readability
 * takes: a live report may say so too. Prose stands above them, else they are the page.
 */
export function repliesIn(
  blocks: readonly Block[],
  rows: readonly Siblings[],
  isReadable: (block: Block) => boolean,
): ReadonlySet<Block> {
  const places = new Map(blocks.map((block, at) => [block, at]));
  const prose = blocks.map(isProse);
  const firstProse = prose.indexOf(true);
  const found = new Set<Block>();
  for (const row of rows) {
    const own = blocksInRow(row);
    const start = own[0] === undefined ? -1 : (places.get(own[0]) ?? -1);
    if (start <= firstProse || firstProse === -1) continue;
    const isAround = (element: PageElement) => holdsMost(element, blocks, prose, start);
    const isRecent = hasMostly(row, isAgo) && !own.some(isReadable);
    const areReplies =
      isRecent || hasMostly(row, isAnswer) || isNamed(row, isAround) || isHead(blocks[start - 1]);
    if (areReplies) for (const block of own) found.add(block);
  }
  return found;
}

/** Whether two thirds of the elements of a row hold such a block. */
function hasMostly({ items }: Siblings, isSuch: (block: Block) => boolean): boolean {
  return items.filter((it) => it.blocks.some(isSuch)).length * 3 >= items.length * 2;
}

/**
 * Whether the elements, or one of the two around them, are named for comments. Around most of the
 * prose above, such a name tells that the article takes comments.
 */
function isNamed(
  { parent, items }: Siblings,
  isAround: (element: PageElement) => boolean,
): boolean {
  return [items[0]?.element, parent, parent.parentElement].some(
    (element) => element && cueOf(element)?.reason === 'comments' && !isAround(element),
  );
}

/** Whether at least half of the prose above a place stands in an element that holds the place. */
function holdsMost(
  element: PageElement,
  blocks: readonly Block[],
  prose: readonly boolean[],
  place: number,
): boolean {
  let from = place;
  while (isIn(blocks[from - 1], element)) from -= 1;
  const inside = prose.slice(from, place).filter(Boolean).length;
  return inside > 0 && inside * 2 >= prose.slice(0, place).filter(Boolean).length;
}

function isIn(block: Block | undefined, element: PageElement): boolean {
  return block !== undefined && isWithin(block.element, element);
}

function isAnswer({ text }: Block): boolean {
  return wordCount(text) <= mostWords && answer.test(text);
}

function isAgo({ text }: Block): boolean {
  return wordCount(text) <= mostWords && ago.test(text);
}

function isHead(block: Block | undefined): boolean {
  if (block === undefined || wordCount(block.text) > mostWords) return false;
  return reasonAlone({ text: block.text, start: 0, end: block.text.length }) === 'comments';
}
