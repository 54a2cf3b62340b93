import { type Block, isProse } from './block.ts';
import { blocksInRow, type Siblings } from './siblings.ts';

/** A gallery has so many pictures; beside less prose than this the pictures are the article. */
const least = { pictures: 3, prose: 4, length: 600 } as const;

/** "2/6", alone or before a caption. */
const counter = /^\W*(\d{1,3})\s?(?:\/|of)\s?(\d{1,3})(?=\s|$)/iu;

/**
 * The captions of a gallery beside an article: each is counted ("2/6"), all to the same end, and what
 * stands in a row with the counts, as long as it may be, is theirs.
 */
export function galleriesIn(
  blocks: readonly Block[],
  rows: readonly Siblings[],
): ReadonlySet<Block> {
  const counted = countedIn(blocks);
  if (counted.size === 0) return counted;
  const found = new Set(counted);
  for (const row of rows) {
    const own = row.items.filter((it) => it.blocks.some((block) => counted.has(block)));
    if (own.length >= least.pictures && own.length * 3 >= row.items.length * 2)
      for (const block of blocksInRow(row)) found.add(block);
  }
  const prose = blocks.filter((block) => isProse(block) && !found.has(block));
  const length = prose.reduce((sum, { text }) => sum + text.length, 0);
  return prose.length >= least.prose && length >= least.length ? found : new Set();
}

/** The blocks that begin with a count, where several count to the same end. */
function countedIn(blocks: readonly Block[]): ReadonlySet<Block> {
  const ends = new Map<string, Map<string, Block[]>>();
  for (const block of blocks) {
    const [, at, end] = counter.exec(block.text) ?? [];
    if (at === undefined || end === undefined || Number(at) > Number(end)) continue;
    const counts = ends.get(end) ?? new Map<string, Block[]>();
    ends.set(end, counts);
    const same = counts.get(at);
    if (same === undefined) counts.set(at, [block]);
    else same.push(block);
  }
  const several = [...ends.values()].filter((counts) => counts.size >= least.pictures);
  return new Set(several.flatMap((counts) => [...counts.values()].flat()));
}
