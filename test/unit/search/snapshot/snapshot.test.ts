import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Fault } from '../../../../src/core/failure.ts';
import { defineSurvey } from '../../../../src/core/survey.ts';
import { PostingsEngine } from '../../../../src/search/postings/engine.ts';
import {
  buildPostingsIndex,
  type PostingsIndex,
} from '../../../../src/search/postings/postings-index.ts';
import { openSnapshot, saveSnapshot } from '../../../../src/search/snapshot/snapshot.ts';
import { searchCorpus, shippedVocabulary } from '../../../contract/search-corpus.ts';
import { filterOf, requestOf, testSearchEngine, wantsOf } from '../../../contract/search-engine.ts';

let folder: string;
let path: string;
let corpus: ReturnType<typeof searchCorpus>;
let index: PostingsIndex;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-snapshot-'));
  path = join(folder, 'kept', 'corpus.snapshot');
  corpus = searchCorpus(await shippedVocabulary());
  index = await buildPostingsIndex(corpus);
});
afterAll(() => rm(folder, { recursive: true, force: true }));
beforeEach(() => saveSnapshot(path, 'key', { corpus, index }, []));

/** An engine that answers from a snapshot, made when there is none yet, of whatever it is given to load. */
class SnapshotEngine extends PostingsEngine {
  override async load(loaded: typeof corpus): Promise<void> {
    const own = join(folder, `${loaded.revision}.snapshot`);
    const kept = await openSnapshot(own, loaded.revision, []);
    if (kept) return this.adopt(kept.corpus, kept.index);
    const parts = { corpus: loaded, index: await buildPostingsIndex(loaded) };
    await saveSnapshot(own, loaded.revision, parts, []);
    await this.load(loaded);
  }
}
testSearchEngine('The postings engine from a snapshot', () => new SnapshotEngine());

describe('A snapshot', () => {
  test('gives back the corpus as it was', async () => {
    const opened = (await openSnapshot(path, 'key', []))?.corpus;
    expect(opened?.articleIds).toEqual(corpus.articleIds);
    expect(opened?.cases).toEqual(corpus.cases);
    expect(opened?.revision).toBe(corpus.revision);
    expect(opened?.changed).toBe(corpus.changed);
    expect(opened?.sentenceCount).toBe(corpus.sentenceCount);
    expect(opened?.vocabulary.files).toEqual(corpus.vocabulary.files);
    for (const id of [...corpus.articleIds, 'unknown', '__proto__']) {
      expect(opened?.article(id)).toEqual(corpus.article(id));
      expect(opened?.passages(id)).toEqual(corpus.passages(id));
      expect(opened?.casesOf(id)).toEqual(corpus.casesOf(id));
    }
    for (const id of ['c-1', 'c-3', 'unknown']) expect(opened?.case(id)).toEqual(corpus.case(id));
  });

  test('gives the hits of the index that was saved', async () => {
    const opened = await openSnapshot(path, 'key', []);
    const engines = [new PostingsEngine(), new PostingsEngine()] as const;
    engines[0].adopt(corpus, index);
    if (opened) engines[1].adopt(opened.corpus, opened.index);
    for (const request of [
      requestOf({ wants: wantsOf('hearing about a notebook'), drafts: true }),
      requestOf({ scope: 'cases', filters: [filterOf('outcome:dismissed')] }),
    ]) {
      expect(await engines[1].search(request)).toEqual(await engines[0].search(request));
    }
  });

  test('is not used when it was made from something else', async () => {
    expect(await openSnapshot(path, 'another key', [])).toBeNull();
  });

  test('is not used when it is missing, empty or something else altogether', async () => {
    expect(await openSnapshot(join(folder, 'missing'), 'key', [])).toBeNull();
    for (const content of ['', 'VERBATIM', 'x'.repeat(1000)]) {
      await writeFile(path, content);
      expect(await openSnapshot(path, 'key', [])).toBeNull();
    }
  });

  test('is not used when a single byte has changed, wherever it stands, or the end is missing', async () => {
    const whole = await readFile(path);
    for (let at = 0; at < whole.length; at += Math.ceil(whole.length / 97)) {
      const damaged = Buffer.from(whole);
      damaged[at] = (damaged[at] ?? 0) ^ 0x10;
      await writeFile(path, damaged);
      if (at >= 44 && at < 48) continue; // fills the head up and means nothing
      expect(await openSnapshot(path, 'key', []), `byte ${at}`).toBeNull();
    }
    for (const length of [40, 60, whole.length - 1]) {
      await writeFile(path, whole.subarray(0, length));
      expect(await openSnapshot(path, 'key', []), `${length} bytes`).toBeNull();
    }
  });

  test('keeps surveys, so that they are not taken again', async () => {
    let taken = 0;
    const survey = defineSurvey('test', ({ articleIds }) => {
      taken++;
      return new Map([['ids', articleIds]]);
    });
    await saveSnapshot(path, 'key', { corpus, index }, [survey]);
    const unknown = defineSurvey('not kept', () => 'taken now');
    const opened = await openSnapshot(path, 'key', [survey, unknown]);
    expect(opened && survey.of(opened.corpus).get('ids')).toEqual(corpus.articleIds);
    expect(opened && unknown.of(opened.corpus)).toBe('taken now');
    expect(taken).toBe(1);
  });

  test('stays readable for those who hold it when another takes its place', async () => {
    const opened = await openSnapshot(path, 'key', []);
    await saveSnapshot(path, 'other', { corpus, index }, []);
    expect(opened?.corpus.article('n-3')?.body).toBe(corpus.article('n-3')?.body);
  });

  test('leaves nothing behind when it cannot be written', async () => {
    await rm(path, { force: true });
    const inFile = join(path, 'below', 'a.snapshot');
    await writeFile(path, 'a file, not a folder');
    await expect(saveSnapshot(inFile, 'key', { corpus, index }, [])).rejects.toThrow(Fault);
    expect(await readdir(join(folder, 'kept'))).toEqual(['corpus.snapshot']);
  });
});
