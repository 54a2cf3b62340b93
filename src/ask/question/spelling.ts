import type { Query } from '../../core/query.ts';
import { isStopWord } from '../../core/text/stop-words.ts';
import { type Word, wordsOf } from '../../core/text/words.ts';

/** A word as it was typed, and as it is read. */
export interface Respelt {
  readonly typed: string;
  readonly read: string;
}

/** Before a name, which nobody may read as another word. */
const titles = new Set(
  'mr mrs ms miss dr sir dame lord lady pc ps dc ds di dci dsu sgt officer'.split(' '),
);
const naming = new Set(['called', 'named']);

/**
 * A query in which misspelt words are put right. Words with a capital inside the text stay as they
 * are, and so do those after a title, a label or "called": they are names, and a near name may be somebody else's.
 * @param spelling the word that a folded one means, null where it stands as it is
 */
export function respelt(
  query: Query,
  spelling: (word: string) => string | null,
): { readonly query: Query; readonly words: readonly Respelt[] } {
  const { text } = query;
  const words: Respelt[] = [];
  let read = '';
  let done = 0;
  const all = wordsOf(text);
  for (const [at, word] of all.entries()) {
    const typed = text.slice(word.start, word.end);
    const isCapital = at > 0 && typed !== word.text;
    const mayBeWrong = !isStopWord(word.text) && !isCapital && !leadsName(all.slice(0, at));
    const meant = mayBeWrong ? spelling(word.text) : null;
    if (meant === null) continue;
    words.push({ typed, read: meant });
    read += text.slice(done, word.start) + meant;
    done = word.end;
  }
  return { query: words.length === 0 ? query : { ...query, text: read + text.slice(done) }, words };
}

/** Whether words end in what a name follows: a title, "called", or a label ("is Mr A Steve?"). */
function leadsName(before: readonly Word[]): boolean {
  const [title, last] = [before.at(-2)?.text ?? '', before.at(-1)?.text ?? ''];
  const isRank = last !== 'officer' && titles.has(last);
  return isRank || naming.has(last) || (last.length === 1 && titles.has(title));
}
