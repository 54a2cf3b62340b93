import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Corpus } from '../../../src/core/corpus.ts';
import { loadCorpus } from '../../../src/corpus/load.ts';
import { watchCorpus } from '../../../src/corpus/watch.ts';
import type { LogFields } from '../../../src/ports/log.ts';
import { articleFile, corpusFolder } from '../../fakes/corpus-folder.ts';

/** Watches a folder and lets a test wait for the next corpus or log event. */
async function watched(folder: string) {
  const loaded = await loadCorpus(folder);
  if (!loaded.ok) throw new Error('the corpus should load');
  const seen: Corpus[] = [];
  const events: [string, LogFields | undefined][] = [];
  const note = (event: string, fields?: LogFields) => void events.push([event, fields]);
  const log = { debug: note, info: note, warn: note, error: note };
  const { revision } = loaded.value;
  const onChange = (corpus: Corpus) => void seen.push(corpus);
  const watching = watchCorpus(folder, { revision, log, onChange, quietMs: 20 });
  onTestFinished(() => watching.close());
  const until = (isDone: () => boolean) => expect.poll(isDone, { timeout: 10_000 }).toBe(true);
  return { seen, events, until };
}

const first = { 'articles/a-1.md': articleFile('a-1', 'A constable kept a van.') };

describe('watching a corpus', () => {
  it('announces a changed article', async () => {
    const folder = await corpusFolder(first);
    const { seen, until } = await watched(folder);
    await writeFile(join(folder, 'articles/a-2.md'), articleFile('a-2', 'A sergeant left.'));
    await until(() => seen.at(-1)?.articleIds.length === 2);
  });

  it('keeps still about an invalid corpus, logs what is wrong, and picks up the mended one', async () => {
    const folder = await corpusFolder(first);
    const { seen, events, until } = await watched(folder);
    await writeFile(join(folder, 'articles/a-2.md'), 'no front matter');
    await until(() => events.some(([event]) => event === 'corpus-problem'));
    expect(seen).toEqual([]);
    expect(events.find(([event]) => event === 'corpus-problem')?.[1]).toMatchObject({
      file: 'articles/a-2.md',
    });
    await writeFile(join(folder, 'articles/a-2.md'), articleFile('a-2', 'A sergeant left.'));
    await until(() => seen.at(-1)?.articleIds.length === 2);
  });

  it('announces nothing where the content is the same', async () => {
    const folder = await corpusFolder(first);
    const { seen, events, until } = await watched(folder);
    await writeFile(join(folder, 'articles/a-1.md'), articleFile('a-1', 'A constable kept a van.'));
    await writeFile(join(folder, 'articles/a-2.md'), articleFile('a-2', 'A sergeant left.'));
    await until(() => seen.length > 0);
    expect(seen.length).toBe(events.filter(([event]) => event === 'corpus-changed').length);
    expect(seen.map((it) => it.articleIds.length)).toEqual([2]);
  });

  it('goes on when a folder is replaced', async () => {
    const folder = await corpusFolder(first);
    const { seen, until } = await watched(folder);
    const next = await corpusFolder({
      ...first,
      'articles/a-2.md': articleFile('a-2', 'A sergeant left.'),
    });
    await rm(join(folder, 'articles'), { recursive: true });
    await rename(join(next, 'articles'), join(folder, 'articles'));
    await until(() => seen.at(-1)?.articleIds.length === 2);
    await writeFile(join(folder, 'articles/a-3.md'), articleFile('a-3', 'An inspector stayed.'));
    await until(() => seen.at(-1)?.articleIds.length === 3);
  });

  it('stops when told to', async () => {
    const folder = await corpusFolder(first);
    const loaded = await loadCorpus(folder);
    const seen: Corpus[] = [];
    const quiet = () => undefined;
    const log = { debug: quiet, info: quiet, warn: quiet, error: quiet };
    const revision = loaded.ok ? loaded.value.revision : '';
    const onChange = (corpus: Corpus) => void seen.push(corpus);
    watchCorpus(folder, { revision, log, onChange, quietMs: 5 }).close();
    await writeFile(join(folder, 'articles/a-2.md'), articleFile('a-2', 'A sergeant left.'));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(seen).toEqual([]);
  });
});
