import { wordsOf } from './text/words.ts';

/** Longest stretch that is shown, in characters. */
const longest = 160;

/**
 * The stretch of a text that is most like the words looked for, for "did you mean": about as many
 * words of one paragraph, the most of them in common. Null where not even a third is in common.
 */
export function nearestText(wanted: string, text: string): string | null {
  const looked = wordsOf(wanted).map((it) => it.text);
  if (looked.length === 0) return null;
  let best = { common: 0, stretch: '' };
  for (const paragraph of text.split(/\n\s*\n/)) {
    const found = nearestIn(looked, paragraph);
    if (found.common > best.common) best = found;
  }
  if (best.common * 3 < looked.length) return null;
  return best.stretch.length > longest ? `${best.stretch.slice(0, longest)} …` : best.stretch;
}

/** The best window of a paragraph, without words at its ends that were not looked for. */
function nearestIn(looked: readonly string[], paragraph: string) {
  const words = wordsOf(paragraph);
  const { first, common } = bestWindow(
    looked,
    words.map((it) => it.text),
  );
  const known = new Set(looked);
  const kept = words.slice(first, first + looked.length);
  const from = kept.find((it) => known.has(it.text))?.start ?? 0;
  const to = kept.findLast((it) => known.has(it.text))?.end ?? from;
  return { common, stretch: paragraph.slice(from, to) };
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
