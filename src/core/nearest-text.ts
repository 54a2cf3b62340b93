import { wordsOf } from './text/words.ts';

/** Longest stretch that is shown, in characters. */
const longest = 160;

/**
 * The stretch of a text that is most like the words looked for, for "did you mean": as many words,
 * the most of them in common, anywhere in the text. Null where not even a third is in common.
 */
export function nearestText(wanted: string, text: string): string | null {
  const looked = wordsOf(wanted).map((it) => it.text);
  const words = wordsOf(text);
  if (looked.length === 0 || words.length === 0) return null;
  const best = bestWindow(
    looked,
    words.map((it) => it.text),
  );
  if (best.common * 3 < looked.length) return null;
  const start = words[best.first]?.start ?? 0;
  const end = words[Math.min(best.first + looked.length, words.length) - 1]?.end ?? start;
  return end - start > longest ? `${text.slice(start, start + longest)} …` : text.slice(start, end);
}

/** Slides a window as long as the words looked for and counts what they have in common. */
function bestWindow(looked: readonly string[], words: readonly string[]) {
  const missing = new Map<string, number>();
  for (const word of looked) missing.set(word, (missing.get(word) ?? 0) + 1);
  let common = 0;
  let best = { first: 0, common: -1 };
  for (const [at, word] of words.entries()) {
    const left = missing.get(word);
    if (left !== undefined) {
      if (left > 0) common += 1;
      missing.set(word, left - 1);
    }
    const first = at - looked.length + 1;
    if (common > best.common) best = { first: Math.max(0, first), common };
    if (first < 0) continue;
    const gone = words[first] ?? '';
    const given = missing.get(gone);
    if (given === undefined) continue;
    missing.set(gone, given + 1);
    if (given + 1 > 0) common -= 1;
  }
  return best;
}
