import { parseArgs } from 'node:util';

/** What a run measures. */
export interface BenchOptions {
  /** Articles. */
  readonly sizes: readonly number[];
  /** Plain MiniSearch is measured up to this many articles: it needs minutes and gigabytes for more. */
  readonly peers: number;
  readonly queries: number;
  readonly seed: number;
  /** Seconds for all calls of one kind on one engine. */
  readonly seconds: number;
  /** Articles to ingest; 0 leaves that part out. */
  readonly ingest: number;
  readonly json: boolean;
}

export const usage = `npm run bench -- [options]
  --sizes N,N…   articles, 1000,10000,100000 by default
  --peers N      most articles given to plain MiniSearch, 10000 by default
  --queries N    questions, and as many look-ups, 300 by default
  --seconds N    most seconds for one kind of call on one engine, 30 by default
  --ingest N     articles to ingest and check, 10000 by default; 0 for none
  --seed N       of everything generated, 1 by default
  --json         prints one JSON object instead of tables`;

/** @throws TypeError, or RangeError, saying which option is wrong */
export function readOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sizes: { type: 'string', default: '1000,10000,100000' },
      peers: { type: 'string', default: '10000' },
      queries: { type: 'string', default: '300' },
      seconds: { type: 'string', default: '30' },
      ingest: { type: 'string', default: '10000' },
      seed: { type: 'string', default: '1' },
      json: { type: 'boolean', default: false },
    },
  });
  return {
    sizes: values.sizes.split(',').map((size) => whole('sizes', size, 1)),
    peers: whole('peers', values.peers, 0),
    queries: whole('queries', values.queries, 1),
    seconds: whole('seconds', values.seconds, 1),
    ingest: whole('ingest', values.ingest, 0),
    seed: whole('seed', values.seed, 0),
    json: values.json,
  };
}

function whole(name: string, typed: string, least: number): number {
  const value = Number(typed);
  if (Number.isSafeInteger(value) && value >= least) return value;
  throw new RangeError(`--${name} is a whole number from ${least}, not "${typed}"`);
}
