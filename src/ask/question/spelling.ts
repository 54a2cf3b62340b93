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
  'mr mrs ms miss dr sir dame lord lady pc ps dc ds di dci dsu sgt'.split(' '),
);

/**
 * A query in which misspelt words are put right. Words with a capital inside the text stay as they
 * are, and so do those after a title: they are names, and a near name may be somebody else's.
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
  for (const [at, word, before] of eachWord(text)) {
    const typed = text.slice(word.start, word.end);
    const mayBeWrong =
      !isStopWord(word.text) && !titles.has(before) && (at === 0 || typed === word.text);
    const meant = mayBeWrong ? spelling(word.text) : null;
    if (meant === null) continue;
    words.push({ typed, read: meant });
    read += text.slice(done, word.start) + meant;
    done = word.end;
  }
  return { query: words.length === 0 ? query : { ...query, text: read + text.slice(done) }, words };
}

function eachWord(text: string): (readonly [at: number, word: Word, before: string])[] {
  const words = wordsOf(text);
  return words.map((word, at) => [at, word, words[at - 1]?.text ?? ''] as const);
}
