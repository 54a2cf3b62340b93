/** Runs of words to look for in a line, keyed by their first word. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Which of all phrases there are begin with a word. Most words begin none. */
const byWord = new Map<string, Phrases[]>();

/**
 * Makes phrases ready to be looked for. They are written folded, words parted by single spaces. Made
 * once for the life of the program: every list is remembered.
 */
export function phrases(list: readonly string[]): Phrases {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const phrase of list) {
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    const others = byFirst.get(first);
    if (others === undefined) byFirst.set(first, [words]);
    else others.push(words);
  }
  for (const first of byFirst.keys()) {
    const lists = byWord.get(first);
    if (lists === undefined) byWord.set(first, [byFirst]);
    else lists.push(byFirst);
  }
  return byFirst;
}

/** For the words of a line, the lists that some word begins a phrase of: the others need no look. */
const possible = new WeakMap<readonly string[], ReadonlySet<Phrases>>();

function possibleIn(words: readonly string[]): ReadonlySet<Phrases> {
  const known = possible.get(words);
  if (known !== undefined) return known;
  const found = new Set<Phrases>();
  for (const word of words) for (const list of byWord.get(word) ?? []) found.add(list);
  possible.set(words, found);
  return found;
}

/** Whether one of the phrases stands in the words, at this place or, without one, anywhere. */
export function holds(words: readonly string[], wanted: Phrases, only?: number): boolean {
  if (only === undefined && !possibleIn(words).has(wanted)) return false;
  const from = only ?? 0;
  const to = only === undefined ? words.length : Math.min(words.length, only + 1);
  for (let at = from; at < to; at += 1) {
    const found = wanted.get(words[at] ?? '');
    if (found?.some((phrase) => phrase.every((word, next) => words[at + next] === word)))
      return true;
  }
  return false;
}
