import { fold } from '../../../core/text/fold.ts';
import type { Block } from './block.ts';
import { tagOf } from './dom.ts';

/** Words in a run, and the fewest words of a pull quote: shorter ones recur by chance. */
const runLength = 6;
const fewest = 8;

/**
 * The blocks outside plain paragraphs that say nothing of their own: all their words stand in the
 * same order in other blocks. Of blocks with the same words none is meant.
 */
export function pullQuotes(blocks: readonly Block[]): ReadonlySet<Block> {
  const words = blocks.map((block) => fold(block.text).match(/[\p{L}\p{N}]+/gu) ?? []);
  const runs = words.map(runsOf);
  const times = new Map<string, number>();
  const same = new Map<string, number>();
  for (const [at, own] of runs.entries()) {
    for (const run of own) times.set(run, (times.get(run) ?? 0) + 1);
    const key = words[at]?.join(' ') ?? '';
    same.set(key, (same.get(key) ?? 0) + 1);
  }
  const isQuote = (block: Block, at: number) => {
    const own = words[at] ?? [];
    if (isPlain(block) || own.length < fewest || (same.get(own.join(' ')) ?? 0) > 1) return false;
    return [...(runs[at] ?? [])].every((run) => (times.get(run) ?? 0) > 1);
  };
  return new Set(blocks.filter(isQuote));
}

/** A paragraph in no quotation and no aside. */
function isPlain({ element }: Block): boolean {
  const around = element.parentElement === null ? '' : tagOf(element.parentElement);
  return tagOf(element) === 'p' && !/^(?:blockquote|aside|figure|q)$/.test(around);
}

function runsOf(words: readonly string[]): ReadonlySet<string> {
  const runs = new Set<string>();
  for (let at = 0; at + runLength <= words.length; at += 1)
    runs.add(words.slice(at, at + runLength).join(' '));
  return runs;
}
