import { isStopWord } from '../../core/text/stop-words.ts';
import { type Alignment, alignWords } from './alignment.ts';

/** A run of words, by index, half-open. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** How far a given text reaches in a source, parts from before and behind a gap among them. */
export interface Reach extends Run {
  /** Words that agree. */
  readonly agreeing: number;
  /** Words of the source between the parts, which the given text leaves out. */
  readonly bridged: number;
  /** Words of the given text at either end that agree with nothing. */
  readonly missed: { readonly before: number; readonly after: number };
}

/** From this share of agreeing words on a part of the given text is found again. */
const leastShare = 0.5;
/** A part has some words; of words of grammar alone more are wanted, and every one. */
const fewest = { words: 2, ofGrammar: 3 } as const;

/**
 * How far a text reaches in the paragraph where most of it was found: what it leaves out in the middle, and
 * what it puts in another order, keeps it from being aligned as one.
 */
export function reachOf(
  given: readonly string[],
  stand: readonly string[],
  { pairs, left, right }: Alignment,
  paragraph: Run,
): Reach {
  const parts = [
    { name: 'before', words: given.slice(0, left.from) },
    { name: 'after', words: given.slice(left.to) },
  ] as const;
  const missed = { before: left.from, after: given.length - left.to };
  let reach: Reach = { ...right, agreeing: pairs.length, bridged: 0, missed };
  for (const { name, words } of parts) {
    const found = foundAgain(words, stand, [
      { from: paragraph.from, to: reach.from },
      { from: reach.to, to: paragraph.to },
    ]);
    if (!found) continue;
    const gap = Math.max(reach.from - found.to, found.from - reach.to);
    reach = {
      from: Math.min(reach.from, found.from),
      to: Math.max(reach.to, found.to),
      agreeing: reach.agreeing + found.agreeing,
      bridged: reach.bridged + gap,
      missed: { ...reach.missed, [name]: 0 },
    };
  }
  return reach;
}

/** Where most words of a part stand in one of several runs of a source. */
function foundAgain(
  words: readonly string[],
  stand: readonly string[],
  runs: readonly Run[],
): (Run & { readonly agreeing: number }) | null {
  const least = Math.max(fewest.words, leastShare * words.length);
  const found = runs.flatMap(({ from, to }) => {
    const aligned = alignWords(words, stand.slice(from, to));
    const agreeing = aligned?.pairs.length ?? 0;
    const tells = aligned?.pairs.some(([at]) => !isStopWord(words[at] ?? ''));
    const isWhole = agreeing === words.length && agreeing >= fewest.ofGrammar;
    if (!aligned || agreeing < least || !(tells || isWhole)) return [];
    return [{ from: from + aligned.right.from, to: from + aligned.right.to, agreeing }];
  });
  return found.sort((a, b) => b.agreeing - a.agreeing)[0] ?? null;
}
