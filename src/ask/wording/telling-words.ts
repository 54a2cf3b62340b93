import { isStopWord } from '../../core/text/stop-words.ts';
import { type Alignment, alignWords, gain } from './alignment.ts';

/** What a word that carries the matter counts, where words of grammar and letters for names count 2. */
const telling = 4;
/** Shorter words are mostly titles and letters. */
const shortest = 4;

function weightOf(word: string): number {
  return word.length >= shortest && !isStopWord(word) ? telling : gain;
}

function total(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + weightOf(word), 0);
}

/** The share of what both runs of words weigh that agrees, from 0 to 1. */
function agreement(
  { pairs, right: { from, to } }: Alignment,
  left: readonly string[],
  right: readonly string[],
) {
  const shared = total(pairs.map(([at]) => left[at] ?? ''));
  return shared / Math.max(total(left), total(right.slice(from, to)));
}

/**
 * Where a text is nearest to a given one: where most of its words agree, unless elsewhere the words that
 * tell what it says do, so that "Jane was a victim" is set beside "She was not a victim".
 */
export function nearestAlignment(
  left: readonly string[],
  right: readonly string[],
): Alignment | null {
  const plain = alignWords(left, right);
  if (!plain || plain.pairs.length === left.length) return plain;
  const weighed = alignWords(left, right, weightOf);
  const isNearer =
    weighed !== null && agreement(weighed, left, right) > agreement(plain, left, right);
  return isNearer ? weighed : plain;
}
