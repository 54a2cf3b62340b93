import { type Begun, inOrder, settled } from './in-order.ts';
import { IngestRun } from './ingest-run.ts';
import type { IngestOutcome, IngestWorld } from './ingested.ts';
import type { Gathered } from './source/gathered.ts';

/** Documents and bytes that may wait for drafts: bounds the memory, and what a killed run has yet to write. */
const room = { pieces: 48, size: 16 * 1024 * 1024 };

/**
 * Turns sources into articles and draft cases on disk, in order and each all or not at all.
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
    for await (const { outcome, bytes } of inOrder(taken(sources, run), room)) {
      yield outcome;
      onRead(bytes);
    }
  } finally {
    await run.close();
  }
}

/** What became of one document, and its size. */
interface Done {
  readonly outcome: IngestOutcome;
  readonly bytes: number;
}

async function* taken(
  sources: AsyncIterable<Gathered>,
  run: IngestRun,
): AsyncGenerator<Begun<Done>> {
  for await (const gathered of sources) {
    const { ready, finish } = gathered.ok ? run.take(gathered.value) : settled(gathered);
    const bytes = gathered.ok ? gathered.value.original.length : 0;
    yield { ready, size: bytes, finish: async () => ({ outcome: await finish(), bytes }) };
  }
}
