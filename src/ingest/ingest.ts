import { IngestRun } from './ingest-run.ts';
import type { IngestOutcome, IngestWorld } from './ingested.ts';
import type { Gathered } from './source/gathered.ts';

/**
 * Turns sources into articles and draft cases on disk, one at a time and each all or not at all.
 * A bad source stops none of the others. Run again over the same sources it changes nothing.
 * @param onRead is told the size of each document when it is done
 */
export async function* ingest(
  sources: AsyncIterable<Gathered>,
  world: IngestWorld,
  onRead: (bytes: number) => void = () => {},
): AsyncGenerator<IngestOutcome> {
  const run = await IngestRun.open(world);
  try {
    for await (const gathered of sources) {
      yield gathered.ok ? await run.take(gathered.value) : gathered;
      onRead(gathered.ok ? gathered.value.original.length : 0);
    }
  } finally {
    await run.close();
  }
}
