import { diffArrays } from 'diff';
import { wordsOf } from '../../core/text/words.ts';

/** One place where two texts differ: what stands in the source, and what was given instead. Either may be empty. */
export interface Difference {
  readonly source: string;
  readonly given: string;
  /** Whether a word that turns the sense is among them. */
  readonly turns: boolean;
  /** The word "not" or the like where it is all that one of both has here; null elsewhere. */
  readonly negation: string | null;
}

/** Words that turn the sense of a sentence. */
const turning =
  /\b(?:not|no|never|nor|none|neither|without|denied|denies|deny|cannot|alleged|allegedly)\b|n't\b/i;

const negating = /^(?:not|no|never|nor|none|neither|cannot)$/i;

function negationIn(source: string, given: string): string | null {
  return [source, given].includes('') && negating.test(source + given) ? source + given : null;
}

/** How a given text departs from the source's, word by word; letter case and signs aside. */
export function differencesOf(source: string, given: string): Difference[] {
  const [stand, typed] = [wordsOf(source), wordsOf(given)];
  const changes = diffArrays(
    stand.map((word) => word.text),
    typed.map((word) => word.text),
  );
  const found: Difference[] = [];
  let [at, other] = [0, 0];
  let open: { source: string; given: string } | null = null;
  const close = () => {
    if (open) {
      const { source, given } = open;
      const turns = turning.test(`${source} ${given}`);
      found.push({ source, given, turns, negation: negationIn(source, given) });
    }
    open = null;
  };
  for (const { value, added, removed } of changes) {
    if (!added && !removed) close();
    else open ??= { source: '', given: '' };
    if (removed && open) open.source = cut(source, stand[at], stand[at + value.length - 1]);
    if (added && open) open.given = cut(given, typed[other], typed[other + value.length - 1]);
    if (!added) at += value.length;
    if (!removed) other += value.length;
  }
  close();
  return found;
}

function cut(
  text: string,
  first: { readonly start: number } | undefined,
  last: { readonly end: number } | undefined,
): string {
  return first && last ? text.slice(first.start, last.end) : '';
}
