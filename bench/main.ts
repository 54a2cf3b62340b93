import { benchIngest, describeIngest } from './ingest-bench.ts';
import { readOptions, usage } from './options.ts';
import { benchSearch, describeSearch } from './search-bench.ts';
import { benchStart, describeStart } from './start-bench.ts';

const print = (text: string) => process.stdout.write(`${text}\n`);

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const show = (text: string) => void (options.json || print(`${text}\n`));
  show(
    'Times of calls are the 50th and 99th percentile. "search" is ten passages for a question, "ask" and "case" are whole replies. MB is memory after loading (of a peer: what its index added).',
  );
  const start = await benchStart();
  show(describeStart(start));
  const search = [];
  for (const size of options.sizes) {
    const result = await benchSearch(size, options);
    search.push(result);
    show(describeSearch(result));
  }
  const ingest = options.ingest > 0 ? await benchIngest(options.ingest, options.seed) : null;
  if (ingest) show(describeIngest(ingest));
  if (options.json) print(JSON.stringify({ options, start, search, ingest }));
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${usage}\n`);
  process.exitCode = 1;
}
