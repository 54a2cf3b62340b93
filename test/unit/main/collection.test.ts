import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Collection, openCollection } from '../../../src/main/collection.ts';
import { followCorpus } from '../../../src/main/follow-corpus.ts';
import { articleFile } from '../../fakes/corpus-folder.ts';
import { keptLog, shippedFolder } from '../../fakes/shipped.ts';

const folder = await mkdtemp(join(tmpdir(), 'verbatim-collection-'));
const corpus = join(folder, 'corpus');
const cache = join(folder, 'cache');

/** Writes an invented article. */
async function write(id: string, word: string): Promise<void> {
  const body = `The hearing at Northmoor heard of the ${word}.`;
  await writeFile(join(corpus, 'articles', `${id}.md`), articleFile(id, body));
}

async function open(): Promise<Collection> {
  const opened = await openCollection(corpus, cache);
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems.slice(0, 3)));
  return opened.value;
}

async function articlesWith(word: string, { engine }: Collection): Promise<string[]> {
  const base = { scope: 'passages', wants: [], without: [], filters: [] } as const;
  const { hits } = await engine.search({ ...base, phrases: [word], drafts: false, limit: 10 });
  return hits.map((hit) => hit.id);
}

beforeAll(async () => {
  await mkdir(join(corpus, 'articles'), { recursive: true });
  await mkdir(join(corpus, 'cases'), { recursive: true });
  await cp(join(shippedFolder, 'vocabulary'), join(corpus, 'vocabulary'), { recursive: true });
  for (let number = 100; number < 620; number += 1) await write(`n-${number}`, `word${number}`);
});
afterAll(() => rm(folder, { recursive: true }));

describe('a large corpus', () => {
  it('is opened from a snapshot the second time, with the same content', async () => {
    const first = await open();
    expect(await readdir(cache)).toHaveLength(1);
    const second = await open();
    expect(second.corpus.revision).toBe(first.corpus.revision);
    expect(await articlesWith('word300', second)).toEqual(['n-300']);
    expect(second.corpus.article('n-300')).toEqual(first.corpus.article('n-300'));
  });

  it('is read again where a file has changed', async () => {
    await open();
    await write('n-300', 'harbour');
    expect(await articlesWith('harbour', await open())).toEqual(['n-300']);
  });

  it('is opened where no snapshot can be kept', async () => {
    const opened = await openCollection(corpus, '/dev/null/nowhere');
    expect(opened.ok).toBe(true);
  });

  it('is followed: a change is taken up, corpus and index at once, and a broken file is not', async () => {
    const first = await open();
    const log = keptLog();
    const followed = followCorpus({ folder: corpus, first, log });
    await write('n-301', 'lighthouse');
    await until(() => followed.current() !== first);
    const second = followed.current();
    expect(await articlesWith('lighthouse', second)).toEqual(['n-301']);
    expect(second.corpus.article('n-301')?.body).toContain('lighthouse');
    await writeFile(join(corpus, 'articles', 'n-302.md'), 'no front matter');
    await until(() => log.lines.some((line) => line.includes('corpus-invalid')));
    expect(followed.current()).toBe(second);
    followed.close();
  });
});

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !holds(); tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
