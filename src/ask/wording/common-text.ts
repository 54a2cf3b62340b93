import { typedText } from '../../core/query/typed-text.ts';
import type { Reply } from '../../core/reply.ts';
import { isStopWord } from '../../core/text/stop-words.ts';
import { wordsOf } from '../../core/text/words.ts';
import { bareReply, paragraph } from '../compose/reply.ts';

/** From this many words on even the commonest ones are worth looking for in their order. */
const fewestCommon = 4;

/** Whether a text is nothing but a few of the commonest words, which stand everywhere and prove nothing. */
export function isTooCommon(text: string): boolean {
  const words = wordsOf(text);
  return (
    words.length > 0 && words.length < fewestCommon && words.every((it) => isStopWord(it.text))
  );
}

/** Asks for more of the text. */
export function commonReply(text: string): Reply {
  const line =
    'Too short to check: these words are among the commonest and stand almost everywhere. Give the whole sentence.';
  return bareReply({ query: typedText(text), kind: 'invalid', blocks: [paragraph(line)] });
}
