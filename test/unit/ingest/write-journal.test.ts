import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../src/corpus/load.ts';
import { WriteJournal } from '../../../src/ingest/write-journal.ts';
import { articleFile, caseFileText } from '../../fakes/corpus-folder.ts';
import { filesIn, newCorpusFolder } from '../../fakes/ingest-world.ts';

const body = 'PC Test Example was dismissed without notice after a hearing in Kelderby.';
const files: readonly (readonly [string, string])[] = [
  ['originals/a-1.txt', body],
  ['articles/a-1.md', articleFile('a-1', body)],
  [
    'cases/c-1.yaml',
    caseFileText('c-1', 'a-1', ['dismissed-without-notice', 'dismissed without notice']),
  ],
];
const waiting = (path: string) => join('.ingest', ['a-1', ...path.split('/')].join('~'));

/** Every point at which a run can be killed: so many files waiting, then so many of them in place. */
const moments = [
  ...[0, 1, 2, 3].map((written) => ({ written, placed: 0 })),
  ...[1, 2, 3].map((placed) => ({ written: 3, placed })),
];

describe('a run that is killed', () => {
  it.each(moments)(
    'after $written files were written and $placed put in place leaves a corpus that loads, and is cleared up by the next',
    async ({ written, placed }) => {
      const corpus = await newCorpusFolder();
      for (const folder of ['originals', 'articles', 'cases', '.ingest'])
        await mkdir(join(corpus, folder), { recursive: true });
      for (const [at, [path, text]] of files.slice(0, written).entries()) {
        await writeFile(join(corpus, at < placed ? path : waiting(path)), text);
      }
      expect(await loadCorpus(corpus)).toMatchObject({ ok: true });
      const journal = await WriteJournal.open(corpus);
      await journal.close();
      const counts = placed >= 2;
      expect(await loadCorpus(corpus)).toMatchObject({
        ok: true,
        value: { articleIds: counts ? ['a-1'] : [] },
      });
      const left = Object.keys(await filesIn(corpus)).filter((it) => !it.startsWith('vocabulary'));
      expect(left.filter((it) => !it.startsWith('originals'))).toEqual(
        counts ? ['articles/a-1.md', 'cases/c-1.yaml'] : [],
      );
    },
  );

  it('had written nothing outside the journal if it was killed before the article appeared, and writes all of it again', async () => {
    const corpus = await newCorpusFolder();
    const journal = await WriteJournal.open(corpus);
    journal.write(
      'a-1',
      files.map(([path, content]) => ({ path, content })),
    );
    await journal.close();
    const found = await filesIn(corpus);
    for (const [path, text] of files) expect(found[path]).toBe(text);
  });
});

describe('a corpus that another process is writing to', () => {
  it('is refused, and free again when that process is gone', async () => {
    const corpus = await newCorpusFolder();
    await mkdir(join(corpus, '.ingest'), { recursive: true });
    await writeFile(join(corpus, '.ingest', 'lock'), String(process.ppid));
    await expect(WriteJournal.open(corpus)).rejects.toMatchObject({ code: 'corpus-busy' });
    await writeFile(join(corpus, '.ingest', 'lock'), '999999999');
    await (await WriteJournal.open(corpus)).close();
  });
});
