import { fold } from '../../../core/text/fold.ts';
import { isItem } from '../rules/voice.ts';
import type { Verdict } from './classify.ts';
import { isProse, type Line } from './line.ts';

/** Fewest and most words of a line that can be the headline of a plain text. */
const fewest = 4;
const most = 25;

/**
 * Where a plain text's headline stands: the longest headline-like line before its first paragraph,
 * or any line there that repeats the headline that the source was given with. -1 when there is none.
 */
export function headlineAt(verdicts: readonly Verdict[], given: string | null): number {
  const first = verdicts.findIndex((it) => isProse(it.line) && it.reason === null);
  const opening = verdicts.slice(0, first === -1 ? 0 : first);
  if (given !== null) {
    const wanted = fold(given).trim();
    return verdicts.slice(0, first + 1).findIndex((it) => it.line.folded.trim() === wanted);
  }
  let best = -1;
  for (const [at, { line, reason }] of opening.entries()) {
    if (!canBeHeadline(line) || (reason !== null && reason !== 'navigation')) continue;
    if (best === -1 || line.words.length > (opening[best]?.line.words.length ?? 0)) best = at;
  }
  return best;
}

function canBeHeadline(line: Line): boolean {
  const { length } = line.words;
  if (length < fewest || length > most || line.announces || isItem(line)) return false;
  return !/[.;,]$/.test(line.text);
}
