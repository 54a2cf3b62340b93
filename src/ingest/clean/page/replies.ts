import { reasonAlone } from '../text/classify.ts';
import { type Block, isProse, wordCount } from './block.ts';
import type { Siblings } from './siblings.ts';

/** What the button under a comment says, in the languages that pages come in. */
const answer =
  /(?:^|\s)(?:reply|ateb|antworten|répondre|responder|rispondi|beantwoorden|svara|svar|odpowiedz|ответить|返信|回复|回覆|답글|رد)(?:\s|$)/iu;
/** A row of buttons has no more words. */
const mostWords = 8;

/**
 * The blocks of readers' comments: rows of elements alike that can be replied to, or that stand under
 * a heading of comments. Prose stands above them, else they are the page.
 */
export function repliesIn(blocks: readonly Block[], rows: readonly Siblings[]): ReadonlySet<Block> {
  const places = new Map(blocks.map((block, at) => [block, at]));
  const firstProse = blocks.findIndex(isProse);
  const found = new Set<Block>();
  for (const { items } of rows) {
    const own = items.filter((it) => it.some(isAnswer));
    const opening = items[0]?.[0];
    const start = opening === undefined ? -1 : (places.get(opening) ?? -1);
    if (start <= firstProse || firstProse === -1) continue;
    if (own.length * 3 < items.length * 2 && !isHead(blocks[start - 1])) continue;
    for (const block of items.flat()) found.add(block);
  }
  return found;
}

function isAnswer({ text }: Block): boolean {
  return wordCount(text) <= mostWords && answer.test(text);
}

function isHead(block: Block | undefined): boolean {
  if (block === undefined || wordCount(block.text) > mostWords) return false;
  return reasonAlone({ text: block.text, start: 0, end: block.text.length }) === 'comments';
}
