import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/core/article.ts';
import { loadCorpus } from '../../../src/corpus/load.ts';
import { draftCases } from '../../../src/ingest/draft-cases.ts';
import type { Ingested } from '../../../src/ingest/ingested.ts';
import { filesIn, ingestInto, newCorpusFolder } from '../../fakes/ingest-world.ts';
import { rawSource } from '../../fakes/raw-source.ts';
import { shippedCorpusFolder, shippedVocabulary } from '../../fakes/shipped-vocabulary.ts';

const report = (name: string, town = 'Kelderby') =>
  `PC ${name} Example, of Northmoor Police, was dismissed without notice after a hearing in ${town}.\n\nThe panel found that gross misconduct was proven and that he had lied twice to colleagues.\n\nHe has ten working days to appeal against the decision of the panel.`;
const long = `${report('Test')}

The chair said that the officer had been given every chance to explain what he had done on the night in question.

His representative told the panel that he had been under great strain at home, and that nobody had been harmed.

Two colleagues wrote in his support, and one of them described him as the most patient man that she had ever worked with.

The panel rejected the account that he gave of the first of the two conversations, which it called hard to believe.

It said the public would be dismayed.`;
const asIngested = (outcomes: readonly (Ingested | string)[]) =>
  outcomes.map((it) => (typeof it === 'string' ? it : it.article));

describe('ingestion', () => {
  it('gives the shipped articles again from their originals, to the byte', async () => {
    const corpus = await newCorpusFolder();
    const originals = join(shippedCorpusFolder, 'originals');
    const names = (await readdir(originals)).sort();
    const sources = await Promise.all(
      names.map(async (name) =>
        rawSource(await readFile(join(originals, name)), 'text', { id: name.slice(0, 5) }),
      ),
    );
    await ingestInto(corpus, sources);
    const loaded = await loadCorpus(corpus);
    const shipped = await loadCorpus(shippedCorpusFolder);
    if (!loaded.ok || !shipped.ok) throw new Error('a corpus does not load');
    expect(loaded.value.articleIds).toEqual(shipped.value.articleIds);
    for (const id of shipped.value.articleIds) {
      expect(loaded.value.article(id)?.body).toBe(shipped.value.article(id)?.body);
      expect(loaded.value.article(id)?.sha256).toBe(shipped.value.article(id)?.sha256);
    }
  });

  it('keeps the bytes as received, and writes cases that load', async () => {
    const corpus = await newCorpusFolder();
    const vocabulary = shippedVocabulary;
    const bytes = Buffer.from(`${report('Test')}\n\nHide Ad\n`);
    const [done] = await ingestInto(corpus, [rawSource(bytes)], {
      draft: (article) => draftCases(article, vocabulary),
    });
    const { article, cases } = done as Ingested;
    expect(await readFile(join(corpus, 'originals', `${article}.txt`))).toEqual(bytes);
    expect(cases.length).toBeGreaterThan(0);
    expect(await loadCorpus(corpus)).toMatchObject({ ok: true });
  });

  it('changes nothing when it is done twice', async () => {
    const corpus = await newCorpusFolder();
    const sources = [
      rawSource(report('Test')),
      rawSource(report('Other', 'Oldmere'), 'text', { given: { url: 'https://a.example/1' } }),
    ];
    const first = await ingestInto(corpus, sources);
    const before = await filesIn(corpus);
    const again = await ingestInto(corpus, sources);
    expect(await filesIn(corpus)).toEqual(before);
    expect(asIngested(again)).toEqual(asIngested(first));
    expect(again).toMatchObject(asIngested(first).map((id) => ({ duplicateOf: id })));
  });

  it('takes the rest when one source is nothing that can be read', async () => {
    const corpus = await newCorpusFolder();
    const outcomes = await ingestInto(corpus, [
      rawSource(report('Test')),
      rawSource(Buffer.alloc(3000, 7)),
      rawSource(''),
      rawSource(report('Other', 'Oldmere')),
    ]);
    expect(outcomes.filter((it) => typeof it === 'string')).toEqual([
      expect.stringContaining('This is not text'),
      'No paragraph of an article was found in it.',
    ]);
    expect((await readdir(join(corpus, 'articles'))).length).toBe(2);
  });

  it.each([
    ['kept when it is neutral', 'iopc-001', /^iopc-001$/],
    ['neutral instead of one that could be a name', 'example-hearing', /^a-[0-9a-f]{12}$/],
    ['neutral instead of a path', '../../etc/passwd', /^a-[0-9a-f]{12}$/],
    ['neutral instead of an absolute path', '/etc/passwd', /^a-[0-9a-f]{12}$/],
    ['neutral instead of one that no file can have', 'A b', /^a-[0-9a-f]{12}$/],
    ['neutral where none is asked for', null, /^a-[0-9a-f]{12}$/],
  ])('gives an id %s', async (_, id, expected) => {
    const corpus = await newCorpusFolder();
    const [done] = await ingestInto(corpus, [rawSource(report('Test'), 'text', { id })]);
    expect((done as Ingested).article).toMatch(expected);
    expect(
      Object.keys(await filesIn(corpus)).filter((it) => it.startsWith('articles/')).length,
    ).toBe(1);
  });

  it('gives a later version of a text an id of its own and says so', async () => {
    const corpus = await newCorpusFolder();
    const [, later] = await ingestInto(corpus, [
      rawSource(report('Test'), 'text', { id: 'r-1' }),
      rawSource(report('Other', 'Oldmere'), 'text', { id: 'r-1' }),
    ]);
    expect((later as Ingested).warnings.join()).toContain('belongs to another text');
    expect((await readdir(join(corpus, 'articles'))).length).toBe(2);
  });

  it('never writes over a case that is there', async () => {
    const corpus = await newCorpusFolder();
    const [done] = await ingestInto(corpus, [rawSource(report('Test'))]);
    const id = `c-${(done as Ingested).article}-1`;
    await writeFile(join(corpus, 'cases', `${id}.yaml`), 'reviewed by hand');
    const vocabulary = shippedVocabulary;
    const other = await newCorpusFolder();
    await mkdir(join(other, 'cases'), { recursive: true });
    await writeFile(join(other, 'cases', `${id}.yaml`), 'reviewed by hand');
    const [again] = await ingestInto(other, [rawSource(report('Test'))], {
      draft: (article) => draftCases(article, vocabulary),
    });
    expect(await readFile(join(other, 'cases', `${id}.yaml`), 'utf8')).toBe('reviewed by hand');
    expect((again as Ingested).warnings.join()).toContain('left alone');
  });

  it('refuses a corpus whose folder is a link out of it', async () => {
    const corpus = await newCorpusFolder();
    const outside = await newCorpusFolder();
    await symlink(join(outside, 'vocabulary'), join(corpus, 'articles'));
    await expect(ingestInto(corpus, [rawSource(report('Test'))])).rejects.toMatchObject({
      code: 'corpus-folder',
    });
  });
});

describe('the same text again', () => {
  it('at another address is the same article, which then names both', async () => {
    const corpus = await newCorpusFolder();
    const at = (url: string) => rawSource(report('Test'), 'text', { given: { url } });
    const [first, second, third] = await ingestInto(corpus, [
      at('https://a.example/1'),
      at('https://b.example/2'),
      at('https://b.example/2'),
    ]);
    const id = (first as Ingested).article;
    expect(second).toMatchObject({ article: id, duplicateOf: id });
    expect(third).toMatchObject({ article: id, warnings: [] });
    expect((await filesIn(corpus))[`articles/${id}.md`]).toContain(
      'also_at:\n  - https://b.example/2\n',
    );
    expect(await loadCorpus(corpus)).toMatchObject({ ok: true });
  });

  it.each([
    ['with other quotation marks and spaces', (text: string) => text.replaceAll(' ', '  ')],
    [
      'with a feed’s last line',
      (text: string) => `${text}\n\nFor more on courts and hearings, see the Echo on Fridays`,
    ],
    ['without its last paragraph', (text: string) => text.slice(0, text.lastIndexOf('\n\n'))],
  ])('%s is the same article', async (_, change) => {
    const corpus = await newCorpusFolder();
    const [first, second] = await ingestInto(corpus, [rawSource(long), rawSource(change(long))]);
    expect(second).toMatchObject({ duplicateOf: (first as Ingested).article });
  });

  it.each([
    [
      'with a word changed',
      (text: string) =>
        text
          .replace('is dismissed', 'is cleared')
          .replace('hard to believe', 'impossible to believe'),
    ],
    [
      'with a paragraph more',
      (text: string) =>
        `${text}\n\nHe was told that he would be placed on the barred list at once.`,
    ],
  ])('%s is an article of its own, with a note', async (_, change) => {
    const corpus = await newCorpusFolder();
    const [first, second] = await ingestInto(corpus, [rawSource(long), rawSource(change(long))]);
    expect(second).toMatchObject({ duplicateOf: null });
    expect((second as Ingested).warnings.join()).toContain((first as Ingested).article);
  });

  it.each([
    ['another officer', (text: string) => text.replaceAll('Test Example', 'Other Example')],
    ['another town', (text: string) => text.replaceAll('Kelderby', 'Oldmere')],
    ['another day', (text: string) => text.replaceAll('ten working days', '12 working days')],
  ])('with %s is another article', async (_, change) => {
    const corpus = await newCorpusFolder();
    const [, second] = await ingestInto(corpus, [rawSource(long), rawSource(change(long))]);
    expect(second).toMatchObject({ duplicateOf: null });
  });

  it('stays out when its article was withdrawn', async () => {
    const corpus = await newCorpusFolder();
    const [first] = await ingestInto(corpus, [rawSource(report('Test'))]);
    const path = join(corpus, 'articles', `${(first as Ingested).article}.md`);
    const text = await readFile(path, 'utf8');
    await writeFile(
      path,
      text.replace('---\n\n', 'status: withdrawn\nnote: Taken down on request\n---\n\n'),
    );
    const [again] = await ingestInto(corpus, [rawSource(report('Test'))]);
    expect((again as Ingested).warnings.join()).toContain('was withdrawn');
  });
});

describe('a second report of one hearing', () => {
  const second = `Sacked Northmoor Police constable Test Example says he will appeal.\n\nPC Test Example, of Northmoor Police, was dismissed without notice on Tuesday for lying to two colleagues about a van.`;
  const drafting = { draft: (article: Article) => draftCases(article, shippedVocabulary) };
  const named = (text: string) => text.replaceAll('Northmoor Police', 'Gwent Police');

  it('is proposed, and not joined', async () => {
    const corpus = await newCorpusFolder();
    const [first, later] = await ingestInto(
      corpus,
      [rawSource(named(report('Test'))), rawSource(named(second))],
      drafting,
    );
    expect((later as Ingested).warnings.join()).toContain(
      `second report of ${(first as Ingested).cases[0]}`,
    );
    expect((await readdir(join(corpus, 'cases'))).length).toBe(2);
  });

  it('is not proposed where anybody is anonymous', async () => {
    const corpus = await newCorpusFolder();
    const hidden = `${named(second)}\n\nA second officer, named only as Mr A, cannot be identified because of an order made by the panel and was given a written warning.`;
    const [, later] = await ingestInto(
      corpus,
      [rawSource(named(report('Test'))), rawSource(hidden)],
      drafting,
    );
    expect((later as Ingested).warnings.join()).not.toContain('second report');
  });
});

describe('drafts that are waited for', () => {
  it('change nothing: texts that repeat or resemble one still waiting are told all the same', async () => {
    const sources = [
      rawSource(report('Test'), 'text', { id: 'r-1' }),
      rawSource(report('Test'), 'text', { given: { url: 'https://news.example/test' } }),
      rawSource(report('Other', 'Oldmere'), 'text', { id: 'r-1' }),
      rawSource('\u0000\u0001\u0002'.repeat(20)),
      rawSource(`${report('Test')}\n\nHe had denied it until the third day of the hearing in May.`),
    ];
    const draft = (article: Article) => draftCases(article, shippedVocabulary);
    const here = await newCorpusFolder();
    const outcomes = await ingestInto(here, sources, { draft });
    expect(asIngested(outcomes).slice(0, 2)).toEqual(['r-1', 'r-1']);
    const elsewhere = await newCorpusFolder();
    const later = await ingestInto(elsewhere, sources, {
      draft: async (article) => {
        await new Promise((resolve) => setTimeout(resolve, article.id === 'r-1' ? 40 : 5));
        return draft(article);
      },
    });
    expect(later).toEqual(outcomes);
    expect(await filesIn(elsewhere)).toEqual(await filesIn(here));
  });
});
