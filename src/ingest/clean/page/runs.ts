import { fold } from '../../../core/text/fold.ts';

/** Words in a run. Shorter texts occur anywhere by chance and say nothing. */
const runLength = 5;
/** Share of its runs that a text must have in another to stand in it; breaks and links cut some. */
const enough = 0.6;

/** The runs of five words in a text. */
export type Runs = ReadonlySet<string>;

export function runsIn(text: string): Runs {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  const runs = new Set<string>();
  for (let at = 0; at + runLength <= words.length; at += 1) {
    runs.add(words.slice(at, at + runLength).join(' '));
  }
  return runs;
}

/** Whether a text stands in another; null where either is missing or too short to tell. */
export function isAmong(runs: Runs | undefined, text: Runs | null): boolean | null {
  if (text === null || runs === undefined || runs.size === 0) return null;
  let found = 0;
  for (const run of runs) if (text.has(run)) found += 1;
  return found >= runs.size * enough;
}
