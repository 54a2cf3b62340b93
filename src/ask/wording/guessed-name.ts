import type { Article } from '../../core/article.ts';
import { isGivenName } from '../../core/text/given-name.ts';
import type { Span } from '../../core/text/sentences.ts';
import { isStopWord } from '../../core/text/stop-words.ts';
import { type Word, wordsOf } from '../../core/text/words.ts';
import { isPlain } from '../refuse/redacted.ts';
import type { Difference } from './differences.ts';

const nothing: ReadonlySet<string> = new Set();

/**
 * The words of a given text that may be a name put in the place of one that its sources withhold (domain
 * rule B3): all that stand for a label, and of words that no such source has those that look like names.
 */
export function guessedNames(
  text: string,
  sources: readonly Article[],
  differences: readonly Difference[],
): readonly Span[] {
  if (sources.length === 0) return [];
  const known = new Set(sources.flatMap(({ body }) => wordsOf(body).map((it) => it.text)));
  const places = differences.filter(({ source }) => hasLabel(source)).map((it) => it.at);
  const hasCapitals = /\p{Lu}/u.test(text);
  const words = wordsOf(text).filter(({ text: word }) => !isStopWord(word) && !/\d/.test(word));
  const isGuess = (word: Word) =>
    places.some(({ start, end }) => word.start >= start && word.end <= end)
      ? !isPlain(word.text, nothing)
      : isStrange(word, known) &&
        (!hasCapitals || isGivenName(word.text) || /^\p{Lu}/u.test(text.slice(word.start)));
  const guesses = new Set(words.filter(isGuess));
  for (const [at, word] of words.entries()) {
    const before = words[at - 1];
    const isNext = before !== undefined && text.slice(before.end, word.start) === ' ';
    if (isNext && guesses.has(before) && isStrange(word, known)) guesses.add(word);
  }
  return words.filter((it) => guesses.has(it));
}

function isStrange({ text }: Word, known: ReadonlySet<string>): boolean {
  return !isPlain(text.replace(/'s?$/, ''), known);
}

/** Whether a stretch of a source has the letter by which it calls somebody. */
function hasLabel(source: string): boolean {
  return /(?<![\p{L}.])\p{Lu}(?![\p{L}.])/u.test(source);
}
