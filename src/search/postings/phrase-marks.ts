import type { Corpus } from '../../core/corpus.ts';
import { hasPhrase } from '../../core/text/phrase.ts';
import { termsOf } from '../../core/text/terms.ts';
import type { PassageIndex } from './passage-index.ts';
import { hasPosting, type TermIndex } from './term-index.ts';

/** Numbers (ascending) of the texts that have every term of the phrase: all that can hold it, and more. */
export function phraseCandidates(index: TermIndex, phrase: string): number[] {
  const numbers = new Set<number>();
  for (const { term } of termsOf(phrase)) {
    const number = index.terms.get(term);
    if (number === undefined) return [];
    numbers.add(number);
  }
  const [rarest, ...others] = [...numbers].sort(
    (one, other) => postingCount(index, one) - postingCount(index, other),
  );
  if (rarest === undefined) return [];
  const found: number[] = [];
  for (let at = index.starts[rarest] as number; at < (index.starts[rarest + 1] as number); at++) {
    const text = index.texts[at] as number;
    if (others.every((term) => hasPosting(index, term, text))) found.push(text);
  }
  return found;
}

/** Marks (1) the passages in which, or in whose headline, the phrase occurs; by number of text. */
export function markPhrase(
  { index, firstText, articleOf }: PassageIndex,
  corpus: Corpus,
  articleIds: readonly string[],
  phrase: string,
): Uint8Array {
  const marks = new Uint8Array(index.lengths.length);
  for (const text of phraseCandidates(index, phrase)) {
    const article = articleOf[text] as number;
    const id = articleIds[article] ?? '';
    const first = firstText[article] as number;
    if (text === first) {
      if (!hasPhrase(corpus.article(id)?.headline ?? '', phrase)) continue;
      marks.fill(1, first + 1, firstText[article + 1]);
    } else if (hasPhrase(corpus.passages(id)[text - first - 1]?.text ?? '', phrase)) {
      marks[text] = 1;
    }
  }
  return marks;
}

function postingCount(index: TermIndex, term: number): number {
  return (index.starts[term + 1] as number) - (index.starts[term] as number);
}
