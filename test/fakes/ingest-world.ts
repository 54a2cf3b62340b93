import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { ingest } from '../../src/ingest/ingest.ts';
import type { Ingested, IngestWorld } from '../../src/ingest/ingested.ts';
import { startCorpus } from '../../src/ingest/new-corpus.ts';
import type { RawSource } from '../../src/ingest/source/raw-source.ts';
import { gatheredFrom } from './raw-source.ts';

/** A new corpus folder that is gone when the test ends. */
export async function newCorpusFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'corpus-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await startCorpus(folder);
  return folder;
}

/** Ingests into a folder without drafting cases, unless told how. */
export async function ingestInto(
  corpusFolder: string,
  sources: readonly RawSource[],
  more: Partial<IngestWorld> = {},
): Promise<(Ingested | string)[]> {
  const world: IngestWorld = {
    corpusFolder,
    today: '2026-01-02',
    keep: [],
    draft: () => ({ cases: [], warnings: [] }),
    ...more,
  };
  const outcomes: (Ingested | string)[] = [];
  for await (const outcome of ingest(gatheredFrom(...sources), world)) {
    outcomes.push(outcome.ok ? outcome.value : outcome.problems.map((it) => it.message).join());
  }
  return outcomes;
}

/** Every file below a folder, with its content. */
export async function filesIn(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((it) => it.isFile())
    .map((it) => join(it.parentPath, it.name));
  const files = await Promise.all(
    names.sort().map(async (name) => [name.slice(folder.length + 1), await readFile(name, 'utf8')]),
  );
  return Object.fromEntries(files) as Record<string, string>;
}
