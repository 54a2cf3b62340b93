import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Corpus } from '../core/corpus.ts';
import { loadCorpus } from '../corpus/load.ts';
import type { Checked } from '../corpus/problem.ts';
import type { SearchEngine } from '../ports/search-engine.ts';
import { PostingsEngine } from '../search/postings/engine.ts';
import { buildPostingsIndex } from '../search/postings/postings-index.ts';
import { surveys } from './surveys.ts';

/** A corpus and the index that makes it searchable. */
export interface Collection {
  readonly corpus: Corpus;
  readonly engine: SearchEngine;
}

/** From this many articles on, reading a snapshot is quicker than reading and indexing them. */
const worthSnapshot = 500;

/**
 * Opens the corpus in a folder, from a snapshot where there is one made from the very same files by
 * the very same program.
 * @param cacheFolder where snapshots are kept; one that cannot be written does no harm
 */
export async function openCollection(
  folder: string,
  cacheFolder: string,
): Promise<Checked<Collection>> {
  const isLarge = (await countArticles(folder)) >= worthSnapshot;
  return isLarge ? openLarge(folder, cacheFolder) : openAfresh(folder);
}

async function openAfresh(folder: string): Promise<Checked<Collection>> {
  const loaded = await loadCorpus(folder);
  if (!loaded.ok) return loaded;
  return { ok: true, value: await indexCorpus(loaded.value) };
}

/** Makes a loaded corpus searchable. */
export async function indexCorpus(corpus: Corpus): Promise<Collection> {
  const engine = new PostingsEngine();
  await engine.load(corpus);
  return { corpus, engine };
}

async function openLarge(folder: string, cacheFolder: string): Promise<Checked<Collection>> {
  const [{ openSnapshot, saveSnapshot }, { fingerprint }] = await Promise.all([
    import('../search/snapshot/snapshot.ts'),
    import('../search/snapshot/fingerprint.ts'),
  ]);
  const program = fileURLToPath(new URL('..', import.meta.url));
  const parts = ['articles', 'cases', 'vocabulary'].map((name) => join(folder, name));
  const key = await fingerprint([...parts, program]);
  const name = createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 16);
  const path = join(cacheFolder, `${name}.snapshot`);
  const kept = await openSnapshot(path, key, surveys);
  if (kept) {
    const engine = new PostingsEngine();
    engine.adopt(kept.corpus, kept.index);
    return { ok: true, value: { corpus: kept.corpus, engine } };
  }
  const loaded = await loadCorpus(folder);
  if (!loaded.ok) return loaded;
  const corpus = loaded.value;
  const index = await buildPostingsIndex(corpus);
  const engine = new PostingsEngine();
  engine.adopt(corpus, index);
  await saveSnapshot(path, key, { corpus, index }, surveys).catch(() => undefined);
  return { ok: true, value: { corpus, engine } };
}

async function countArticles(folder: string): Promise<number> {
  const names = await readdir(join(folder, 'articles')).catch(() => []);
  return names.length;
}
