/** Runs of words to look for in a line, keyed by their first word. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Makes phrases ready to be looked for. They are written folded, words parted by single spaces. */
export function phrases(list: readonly string[]): Phrases {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const phrase of list) {
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    const others = byFirst.get(first);
    if (others === undefined) byFirst.set(first, [words]);
    else others.push(words);
  }
  return byFirst;
}

/** Whether one of the phrases stands in the words, at this place or, without one, anywhere. */
export function holds(words: readonly string[], wanted: Phrases, only?: number): boolean {
  const from = only ?? 0;
  const to = only === undefined ? words.length : Math.min(words.length, only + 1);
  for (let at = from; at < to; at += 1) {
    const found = wanted.get(words[at] ?? '');
    if (found?.some((phrase) => phrase.every((word, next) => words[at + next] === word)))
      return true;
  }
  return false;
}
