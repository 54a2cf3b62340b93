import { diffArrays } from 'diff';
import { isStopWord } from '../../core/text/stop-words.ts';
import type { Run } from './reach.ts';

/** Words of a source and what a given text has in their place; either run may be empty. */
export interface Change {
  readonly source: Run;
  readonly given: Run;
  /** Whether most of the given words stand elsewhere in the source than in the given text. */
  readonly moved: boolean;
}

/** From this share of the words of either on, two runs are one that was moved. */
const leastShare = 0.6;
const fewestWords = 2;

/** The changes that lead from a source's words to given ones, in the order of the source. */
export function changesOf(source: readonly string[], given: readonly string[]): Change[] {
  return withMoved(joined(plainChanges(source, given), source), source, given);
}

function plainChanges(source: readonly string[], given: readonly string[]): Change[] {
  const found: Change[] = [];
  let [at, other] = [0, 0];
  let open: Change | null = null;
  for (const { value, added, removed } of diffArrays([...source], [...given])) {
    if (!added && !removed) {
      if (open) found.push(open);
      open = null;
    } else {
      open ??= { source: { from: at, to: at }, given: { from: other, to: other }, moved: false };
    }
    if (!added) at += value.length;
    if (!removed) other += value.length;
    if (open) {
      open = { ...open, source: { ...open.source, to: at }, given: { ...open.given, to: other } };
    }
  }
  return open ? [...found, open] : found;
}

const length = ({ from, to }: Run) => to - from;

/** Two replacements with nothing between them but one "the" are one. */
function joined(changes: readonly Change[], source: readonly string[]): Change[] {
  const all: Change[] = [];
  for (const change of changes) {
    const last = all.at(-1);
    const between = last ? source.slice(last.source.to, change.source.from) : [];
    const isOne =
      last !== undefined &&
      between.length === 1 &&
      between.every(isStopWord) &&
      [last, change].every((it) => length(it.source) > 0 && length(it.given) > 0);
    if (!isOne) all.push(change);
    else {
      all[all.length - 1] = {
        source: { from: last.source.from, to: change.source.to },
        given: { from: last.given.from, to: change.given.to },
        moved: false,
      };
    }
  }
  return all;
}

/** Words that one place lacks and another has are told as one change, at the place of the source. */
function withMoved(
  changes: readonly Change[],
  source: readonly string[],
  given: readonly string[],
): Change[] {
  const lacking = changes.filter((it) => length(it.source) === 0);
  const left = new Set(changes);
  const moved = changes
    .filter((it) => length(it.given) === 0)
    .flatMap((it): Change[] => {
      const there = source.slice(it.source.from, it.source.to);
      const other = lacking.find(
        (one) => left.has(one) && isMoved(there, given.slice(one.given.from, one.given.to)),
      );
      if (!other) return [];
      left.delete(it);
      left.delete(other);
      return [{ source: it.source, given: other.given, moved: true }];
    });
  return [...left, ...moved].sort((a, b) => a.source.from - b.source.from);
}

function isMoved(there: readonly string[], here: readonly string[]): boolean {
  const shared = here.filter((it) => there.includes(it)).length;
  const most = Math.max(there.length, here.length);
  return shared >= fewestWords && shared >= leastShare * most;
}
