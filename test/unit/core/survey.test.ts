import { expect, test } from 'vitest';
import { defineSurvey } from '../../../src/core/survey.ts';
import { shippedVocabulary } from '../../contract/search-corpus.ts';
import { articleOf, corpusOf } from '../../fakes/corpus-of.ts';

test('a survey is taken once for each corpus, and not at all where it is recalled', async () => {
  const vocabulary = await shippedVocabulary();
  const one = corpusOf(vocabulary, [articleOf({ id: 'x', body: 'Text.' })]);
  const other = corpusOf(vocabulary, []);
  let taken = 0;
  const articles = defineSurvey('articles', (corpus) => {
    taken++;
    return corpus.articleIds.length;
  });
  articles.recall(other, 7);
  expect([articles.of(one), articles.of(one), articles.of(other), taken]).toEqual([1, 1, 7, 1]);
});
