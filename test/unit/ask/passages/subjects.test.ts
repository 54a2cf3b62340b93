import { describe, expect, it } from 'vitest';
import { findPassages } from '../../../../src/ask/passages/find.ts';
import { readArticle } from '../../../../src/ask/passages/reading.ts';
import { understand } from '../../../../src/ask/question/understand.ts';
import { passagesOf } from '../../../../src/core/passage.ts';
import { PostingsEngine } from '../../../../src/search/postings/engine.ts';
import { articleOf } from '../../../fakes/article-of.ts';
import { corpusOf } from '../../../fakes/corpus-of.ts';
import { shippedVocabulary } from '../../../fakes/shipped-vocabulary.ts';

const body = [
  'Two Northmoor police officers who rode a borrowed canoe on duty have faced a misconduct hearing.',
  'Sgt Wilf Orme and PC Tamsin Roe took it from the lock at Little Weir. Orme was dismissed.',
  'The panel, led by Judge Ida Moss, gave Roe a final written warning. She will keep her post.',
  'PC Bram Tulley, who held the rope, is waiting for a meeting of his own. The watchdog decided in his case that a hearing was not needed.',
  'In 2016 another constable was sacked over a kayak.',
].join('\n\n');
const article = articleOf(body);
const corpus = corpusOf(shippedVocabulary, [article]);
const engine = new PostingsEngine();
await engine.load(corpus);
const query = { phrases: [], without: [], filters: [], limit: 5, page: 1, drafts: false };

describe('subjectsOf', () => {
  const { subjects, sentences } = readArticle(
    article,
    passagesOf(article),
    [],
    () => undefined,
    () => [],
    () => [],
  );

  it('knows people from places and from those who judge', () => {
    expect([...subjects.surnames].sort()).toEqual(['orme', 'roe', 'tulley']);
  });

  it('says whom each sentence is about, over pronouns, and that an unnamed person is another', () => {
    const told = sentences.map(({ text }, at) => [
      text.slice(0, 12),
      [...(subjects.of[at] ?? [])].join(' '),
    ]);
    expect(told).toEqual([
      ['Two Northmoo', ''],
      ['Sgt Wilf Orm', 'orme roe'],
      ['Orme was dis', 'orme'],
      ['The panel, l', 'roe'],
      ['She will kee', 'roe'],
      ['PC Bram Tull', 'tulley'],
      ['The watchdog', 'tulley'],
      ['In 2016 anot', ''],
    ]);
    expect(subjects.of[7]?.size).toBe(1);
  });
});

describe('what came of somebody', () => {
  const first = async (text: string) => {
    const question = understand({ ...query, text }, shippedVocabulary);
    const { answers, answered } = await findPassages(question, { corpus, engine, drafts: false });
    const quote = answers[0]?.quote ?? { start: 0, end: 0 };
    return answered ? body.slice(quote.start, quote.end) : null;
  };

  it.each([
    ['was orme sacked', 'Orme was dismissed'],
    ['What happened to Tamsin Roe?', 'gave Roe a final written warning'],
  ])('is told by what is about them: %s', async (text, words) => {
    expect(await first(text)).toContain(words);
  });

  it('has nothing of others alone beside it', async () => {
    const question = understand({ ...query, text: 'Was Wilf Orme sacked?' }, shippedVocabulary);
    const { answers } = await findPassages(question, { corpus, engine, drafts: false });
    const quotes = answers.slice(1).map(({ quote }) => body.slice(quote.start, quote.end));
    expect(quotes.filter((it) => /Tulley/.test(it) && !/Orme/.test(it))).toEqual([]);
  });

  it('is no day of another', async () => {
    expect((await first('When was Bram Tulley sacked?')) ?? 'Tulley').toContain('Tulley');
  });

  it('is never told by the ending of another', async () => {
    const shown = await first('Was Bram Tulley sacked?');
    expect(shown ?? 'Tulley').toContain('Tulley');
  });
});

describe('a quote about somebody', () => {
  const report = [
    'A police sergeant who sank a canoe has been given a final written warning.',
    'Sgt Wilf Orme was at the hearing in Vale Green. The panel found gross misconduct.',
    'PC Bram Tulley, who held the rope, was cleared of all allegations.',
  ].join('\n\n');

  it('takes along no paragraph of which another is the subject', async () => {
    const own = corpusOf(shippedVocabulary, [articleOf(report)]);
    const search = new PostingsEngine();
    await search.load(own);
    const question = understand({ ...query, text: 'Was Bram Tulley cleared?' }, shippedVocabulary);
    const { answers } = await findPassages(question, {
      corpus: own,
      engine: search,
      drafts: false,
    });
    const quotes = answers.map(({ quote }) => report.slice(quote.start, quote.end));
    expect(quotes[0]).toContain('Bram Tulley');
    expect(quotes.filter((it) => /gross/.test(it) && /Tulley/.test(it))).toEqual([]);
  });
});
