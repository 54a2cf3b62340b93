import type { Corpus } from '../../core/corpus.ts';
import { fold } from '../../core/text/fold.ts';
import { speechesIn } from '../facts/statements.ts';
import type { PassageAnswer } from '../passages/finding.ts';

const firstPerson = /\b(?:i|we|my|our|me|us)\b/;

/** Whether a passage tells of somebody: names them, and not only as the one who speaks of others. */
export function tellsOf(
  { article, quote }: PassageAnswer,
  surname: string,
  corpus: Corpus,
): boolean {
  const source = corpus.article(article);
  if (!source) return false;
  const text = fold(source.body.slice(quote.start, quote.end));
  const speaks = speechesIn(source, corpus).some(
    ({ start, end, speaker }) =>
      start < quote.end && quote.start < end && fold(speaker.name ?? '').endsWith(surname),
  );
  return speaks ? firstPerson.test(text) : text.includes(surname);
}
