import { fold } from '../../core/text/fold.ts';
import { type Span, sentencesOf } from '../../core/text/sentences.ts';

/** One sentence of a body, with what the rules need to read it. Offsets are UTF-16 into the body. */
export interface Statement extends Span {
  /** Position among the statements of the body, from 0. */
  readonly index: number;
  /** Number of its paragraph, from 0. */
  readonly paragraph: number;
  readonly text: string;
  /** `text` in the form of comparison; same length, same offsets. */
  readonly folded: string;
}

/** A longer "sentence" is a list or a broken page; rules read only its beginning, so that time stays bounded. */
const longestRead = 2_000;

/** The sentences of a body in order. */
export function statementsOf(body: string): Statement[] {
  let paragraph = 0;
  let last = 0;
  return sentencesOf(body).map(({ start, end }, index) => {
    if (index > 0 && body.slice(last, start).includes('\n')) paragraph += 1;
    last = end;
    const text = body.slice(start, Math.min(end, start + longestRead));
    return { index, paragraph, start, end, text, folded: fold(text) };
  });
}

/** The statements of a paragraph around one; a longer paragraph is not read to its ends. */
export function paragraphOf(
  { index, paragraph }: Statement,
  all: readonly Statement[],
): Statement[] {
  return all
    .slice(Math.max(0, index - nearby), index + nearby)
    .filter((it) => it.paragraph === paragraph);
}

const nearby = 12;
