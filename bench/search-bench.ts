import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runPart } from './child.ts';
import type { Timings } from './measure.ts';
import type { BenchOptions } from './options.ts';
import type { PartOptions, PartResult } from './parts/part.ts';
import { figure, tableOf } from './table.ts';

/** What was measured at one size. */
interface SizeResult {
  readonly size: number;
  readonly verbatim: PartResult;
  /** Null above the limit for peers. */
  readonly minisearch: PartResult | null;
  readonly sqlite: PartResult;
}

/** Measures one size: every engine on the same texts and questions, each in its own process. */
export async function benchSearch(size: number, options: BenchOptions): Promise<SizeResult> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-bench-'));
  const { seed, queries } = options;
  const given: PartOptions = { size, seed, queries, budget: options.seconds * 1000, folder };
  try {
    const built = await runPart('build', given);
    const answered = await runPart('verbatim', given);
    const minisearch = size <= options.peers ? await runPart('minisearch', given) : null;
    const sqlite = await runPart('sqlite', given);
    return { size, verbatim: { ...built, ...answered }, minisearch, sqlite };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The figures of one size as a table and the sentences that follow from it. */
export function describeSearch({ size, verbatim, minisearch, sqlite }: SizeResult): string {
  const rows = [
    ['', 'build s', 'MB', 'disk MB', 'load ms', 'search ms', 'ask ms', 'case ms', 'calls'],
    rowOf('Verbatim', verbatim),
    ...(minisearch ? [rowOf('MiniSearch, defaults', minisearch)] : []),
    rowOf('SQLite FTS5', sqlite),
  ];
  const own = verbatim.calls;
  const agreement = Math.floor(1000 * (verbatim.notes?.agreement ?? 0)) / 10;
  return [
    `${size.toLocaleString('en-GB')} generated articles`,
    tableOf(rows),
    ...(minisearch ? [comparison('MiniSearch', minisearch, own)] : []),
    comparison('SQLite FTS5', sqlite, own),
    `Ten best passages, in order, as by scoring every passage: ${agreement} %.`,
  ].join('\n');
}

/** How many times as long a peer's search takes as our search, and as our whole answer, at the median. */
function comparison(name: string, peer: PartResult, own: PartResult['calls']): string {
  const times = (mine: Timings | undefined) =>
    figure((peer.calls.search?.p50 ?? 0) / (mine?.p50 ?? 1));
  return `${name} searches ${times(own.search)} times as long as Verbatim searches, ${times(own.ask)} times as long as it takes to answer.`;
}

function rowOf(name: string, result: PartResult): string[] {
  const { build, memory, disk, load, calls } = result;
  const seconds = build === undefined ? undefined : build / 1000;
  const all = Object.values(calls).map((timings) => timings.calls);
  return [
    name,
    ...[seconds, memory, disk, load].map(figure),
    ...[calls.search, calls.ask, calls.case].map(percentiles),
    String(Math.min(...all)),
  ];
}

/** The 50th and 99th percentile. */
function percentiles(timings: Timings | undefined): string {
  return timings ? `${figure(timings.p50)} / ${figure(timings.p99)}` : '-';
}
