import { describe, expect, it } from 'vitest';
import { lookedThrough } from '../../../../src/ask/compose/collection.ts';
import { collectionReply } from '../../../../src/ask/compose/collection-reply.ts';
import { undatedNotice } from '../../../../src/ask/look-up-notices.ts';
import { articleOf, corpusOf } from '../../../fakes/corpus-of.ts';
import { botOver, textOf } from '../../../fakes/shipped.ts';
import { shippedVocabulary } from '../../../fakes/shipped-vocabulary.ts';

const old = articleOf({ id: 'k-1', body: 'The tin was empty.', published: '2019-05-04' });
const found = articleOf({ id: 'k-2', body: 'The tin was full.', published_elsewhere: '2021-03' });
const undated = articleOf({ id: 'k-3', body: 'The tin was gone.' });
const over = (...articles: readonly ReturnType<typeof articleOf>[]) =>
  corpusOf(shippedVocabulary, articles);

describe('what was looked through', () => {
  it.each([
    [[old, found, undated], "3 articles, newest March 2021, per the publisher's page."],
    [[found, old], "2 articles, newest March 2021, per the publisher's page."],
    [[old, undated], '2 articles, newest 4 May 2019.'],
    [[undated], '1 article, none dated.'],
  ])('is as new as its newest date, wherever that was found (%#)', (articles, words) => {
    expect(lookedThrough(over(...articles))).toContain(words);
  });

  it('spans all dates in the overview of the corpus', () => {
    expect(textOf(collectionReply(over(found, undated, old)))).toMatch(
      /4 May 2019 to March 2021, per the\s+publisher's page; 1 carry no date/,
    );
  });

  it('counts an article as undated only where nothing tells its date', async () => {
    const { corpus, engine } = await botOver(over(old, found, undated));
    const year = { field: 'year', values: ['2021'], exclude: false, typed: '2021' } as const;
    const [notice] = undatedNotice([year], { corpus, engine, today: '2026-11-22', focus: null });
    expect(notice?.text).toContain('One of 3 articles');
  });
});
