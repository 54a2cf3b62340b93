import { describe, expect, it } from 'vitest';
import { ownWordsFirst } from '../../../src/ask/own-words.ts';
import type { PassageFinding } from '../../../src/ask/passages/finding.ts';
import { understand } from '../../../src/ask/question/understand.ts';
import { articleOf, corpusOf } from '../../fakes/corpus-of.ts';
import { shippedVocabulary } from '../../fakes/shipped-vocabulary.ts';

const body = [
  'As Maud Tindle sat in her van drinking tea, a car hit it on Otter Road.',
  'Mrs Tindle, 71, broke three ribs.',
  '“I do not hate the lad,” she said from her home.',
].join('\n\n');
const corpus = corpusOf(shippedVocabulary, [articleOf({ id: 'w-1', body })]);

/** The paragraphs of the passages for a question, which were found in the order of the article. */
function order(text: string) {
  const query = { text, phrases: [], without: [], filters: [], limit: 5, page: 1, drafts: false };
  const answers = corpus.passages('w-1').map(({ number, start, end }) => ({
    article: 'w-1',
    paragraph: number,
    quote: { start, end },
    answer: null,
    score: 1 / number,
  }));
  const finding: PassageFinding = {
    answers,
    answered: true,
    presence: 1,
    confidence: 1,
    ofPolice: true,
    nearNames: [],
    missing: null,
    searched: { sentences: 3, articles: 1 },
  };
  const { answers: found } = ownWordsFirst(finding, understand(query, shippedVocabulary), corpus);
  return found.map((it) => it.paragraph);
}

describe('what somebody said', () => {
  it('is answered by their own words before what is told of them', () => {
    expect(order('what did Maud Tindle say?')).toEqual([3, 1, 2]);
  });

  it.each([
    'what did Maud Tindle say about her ribs?',
    'what did Una Park say?',
    'who hit her van?',
  ])('keeps the order of any other question: %s', (text) => expect(order(text)).toEqual([1, 2, 3]));
});
