import type { Corpus } from '../../core/corpus.ts';
import type { Survey } from '../../core/survey.ts';
import { completePassageIndex, type StoredPassageIndex } from '../postings/passage-index.ts';
import type { PostingsIndex } from '../postings/postings-index.ts';
import { readSnapshotFile, writeSnapshotFile } from './snapshot-file.ts';
import { SnapshotCorpus, type StoredCorpus, storeCorpus } from './stored-corpus.ts';

/** A corpus and its index, ready to answer. */
interface Snapshot {
  readonly corpus: Corpus;
  readonly index: PostingsIndex;
}

interface StoredSnapshot {
  readonly corpus: StoredCorpus;
  /** By name of the survey. */
  readonly surveys: Readonly<Record<string, unknown>>;
  readonly index: Omit<PostingsIndex, 'passages'> & { readonly passages: StoredPassageIndex };
}

/**
 * Saves a corpus and its index.
 * @param key what both were made from, see `fingerprint.ts`
 * @param surveys taken now, so that they need not be taken again after opening
 * @throws Fault `snapshot-write`
 */
export async function saveSnapshot(
  path: string,
  key: string,
  { corpus, index }: Snapshot,
  surveys: readonly Survey<unknown>[],
): Promise<void> {
  const { articleOf: _, textNorms: __, articleNorms: ___, ...passages } = index.passages;
  const stored: StoredSnapshot = {
    corpus: storeCorpus(corpus),
    surveys: Object.fromEntries(surveys.map((survey) => [survey.name, survey.of(corpus)])),
    index: { ...index, passages },
  };
  await writeSnapshotFile(path, key, stored);
}

/**
 * The snapshot, or null when there is none that is whole and made from the same.
 * @param surveys recalled where the snapshot has them
 */
export async function openSnapshot(
  path: string,
  key: string,
  surveys: readonly Survey<unknown>[],
): Promise<Snapshot | null> {
  const stored = readSnapshotFile(path, key) as StoredSnapshot | null;
  if (!stored) return null;
  const passages = completePassageIndex(stored.index.passages);
  const corpus = new SnapshotCorpus(stored.corpus);
  for (const survey of surveys) {
    if (Object.hasOwn(stored.surveys, survey.name)) {
      survey.recall(corpus, stored.surveys[survey.name]);
    }
  }
  return { corpus, index: { ...stored.index, passages } };
}
