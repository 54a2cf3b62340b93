import { fold } from '../../core/text/fold.ts';
import { isStopWord } from '../../core/text/stop-words.ts';
import { wordsOf } from '../../core/text/words.ts';
import type { Matter } from '../facts/matter.ts';

/** A name has at least so many words, typed with capitals or without. */
const leastWords = 2;

/**
 * Whether nothing but words that no article of the case knows follow its label, as a name does that is
 * offered in lower case: "is mr a joe bloggs".
 */
export function offersStranger({ asked, officers, case: case_, corpus }: Matter): boolean {
  const label = officers.map((it) => fold(it.label)).find((it) => asked.includes(it));
  if (label === undefined) return false;
  const after = wordsOf(asked.slice(asked.indexOf(label) + label.length))
    .map((it) => it.text)
    .filter((it) => !isStopWord(it) && it !== 'called' && it !== 'named' && it !== 'really');
  const bodies = case_.articles.map((id) => fold(corpus.article(id)?.body ?? ''));
  return (
    after.length >= leastWords && after.every((word) => !bodies.some((body) => body.includes(word)))
  );
}
