import type { Span } from '../../core/text/sentences.ts';
import { wordsOf } from '../../core/text/words.ts';
import { type Change, changesOf } from './changes.ts';

/** One place where two texts differ: what stands in the source, and what was given instead. Either may be empty. */
export interface Difference {
  readonly source: string;
  readonly given: string;
  /** Where the given words are, UTF-16, half-open; empty where none are. */
  readonly at: Span;
  /** Whether the source has most of the given words elsewhere. */
  readonly moved: boolean;
  /** Whether a word that turns the sense is among them. */
  readonly turns: boolean;
  /** The word "not" or the like where it is all that one of both has here; null elsewhere. */
  readonly negation: string | null;
}

/** Words that turn the sense of a sentence. */
const turning =
  /\b(?:not|no|never|nor|none|neither|without|denied|denies|deny|cannot|alleged|allegedly)\b|n't\b/i;

const negating = /^(?:not|no|never|nor|none|neither|cannot)$/i;

/** How a given text departs from the source's, word by word; letter case and signs aside. */
export function differencesOf(source: string, given: string): Difference[] {
  const [stand, typed] = [wordsOf(source), wordsOf(given)];
  const [standing, typing] = [stand, typed].map((all) => all.map(({ text }) => text));
  return changesOf(standing ?? [], typing ?? []).map((change) => {
    const stands = spanOf(stand, change.source);
    const at = spanOf(typed, change.given);
    const [there, here] = [source.slice(stands.start, stands.end), given.slice(at.start, at.end)];
    const changed = changedWords(change, standing ?? [], typing ?? []);
    return {
      source: there,
      given: here,
      at,
      moved: change.moved,
      turns: turning.test(changed),
      negation: negating.test(changed) ? changed : null,
    };
  });
}

/** All that is in one of both texts alone. */
function changedWords(
  { source, given, moved }: Change,
  standing: readonly string[],
  typing: readonly string[],
): string {
  const [there, here] = [
    standing.slice(source.from, source.to),
    typing.slice(given.from, given.to),
  ];
  const inner = moved ? changesOf(there, here) : null;
  const parts = inner
    ? inner.flatMap((it) => [
        ...there.slice(it.source.from, it.source.to),
        ...here.slice(it.given.from, it.given.to),
      ])
    : [...there, ...here];
  return parts.join(' ');
}

function spanOf(
  words: readonly { readonly start: number; readonly end: number }[],
  { from, to }: { readonly from: number; readonly to: number },
): Span {
  const [first, last] = [words[from], words[to - 1]];
  return first && last && to > from ? { start: first.start, end: last.end } : { start: 0, end: 0 };
}
