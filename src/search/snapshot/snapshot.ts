import type { Corpus } from '../../core/corpus.ts';
import { completePassageIndex, type StoredPassageIndex } from '../postings/passage-index.ts';
import type { PostingsIndex } from '../postings/postings-index.ts';
import { readSnapshotFile, writeSnapshotFile } from './snapshot-file.ts';
import { SnapshotCorpus, type StoredCorpus, storeCorpus } from './stored-corpus.ts';

/** A corpus and its index, ready to answer. */
export interface Snapshot {
  readonly corpus: Corpus;
  readonly index: PostingsIndex;
}

interface StoredSnapshot {
  readonly corpus: StoredCorpus;
  readonly index: Omit<PostingsIndex, 'passages'> & { readonly passages: StoredPassageIndex };
}

/**
 * Saves a corpus and its index.
 * @param key what both were made from, see `fingerprint.ts`
 * @throws Fault `snapshot-write`
 */
export async function saveSnapshot(
  path: string,
  key: string,
  { corpus, index }: Snapshot,
): Promise<void> {
  const { index: terms, firstText, passagesHaving, articlesHaving } = index.passages;
  const passages = { index: terms, firstText, passagesHaving, articlesHaving };
  const stored: StoredSnapshot = { corpus: storeCorpus(corpus), index: { ...index, passages } };
  await writeSnapshotFile(path, key, stored);
}

/** The snapshot, or null when there is none that is whole and made from the same. */
export async function openSnapshot(path: string, key: string): Promise<Snapshot | null> {
  const stored = (await readSnapshotFile(path, key)) as StoredSnapshot | null;
  if (!stored) return null;
  const passages = completePassageIndex(stored.index.passages);
  return { corpus: new SnapshotCorpus(stored.corpus), index: { ...stored.index, passages } };
}
