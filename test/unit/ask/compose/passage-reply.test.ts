import { describe, expect, it } from 'vitest';
import { passageReply } from '../../../../src/ask/compose/passage-reply.ts';
import { understand } from '../../../../src/ask/question/understand.ts';
import type { Case } from '../../../../src/core/case.ts';
import { PostingsEngine } from '../../../../src/search/postings/engine.ts';
import { articleOf, caseOf, corpusOf } from '../../../fakes/corpus-of.ts';
import { textOf } from '../../../fakes/shipped.ts';
import { shippedVocabulary } from '../../../fakes/shipped-vocabulary.ts';

const id = 'f-1';

/** The reply whose quotes are of the sentences that hold these words, the best first. */
function replyTo(
  body: string,
  words: readonly string[],
  cases: readonly Case[] = [],
  confidence = 0.7,
  text = 'what happened to the tin',
) {
  const corpus = corpusOf(shippedVocabulary, [articleOf({ id, body })], cases);
  const query = {
    ...{ text, phrases: [], without: [], filters: [] },
    ...{ limit: 5, page: 1, drafts: true },
  };
  const answers = words.map((it) => {
    const start = body.indexOf(it);
    const span = { start, end: start + it.length };
    return { article: id, paragraph: 1, quote: span, answer: span, score: 1 };
  });
  const finding = {
    ...{
      answers,
      answered: true,
      presence: 1,
      confidence,
      ofPolice: true,
      nearNames: [],
      missing: null,
    },
    searched: { sentences: 1, articles: 1 },
  };
  const world = { corpus, engine: new PostingsEngine(), today: '2026-11-22', focus: null };
  return passageReply(query, understand(query, shippedVocabulary), finding, world);
}

const first = 'The source reports an allegation, in these words.';

describe('the line above a quote', () => {
  it.each([
    ['It is alleged that he took a tin.', 'took a tin', true],
    ['He was cleared of an allegation that he took a tin.', 'took a tin', false],
    ['He is accused of theft. The tin was found empty by the panel.', 'tin was', false],
    ['He is accused of:\n\n- taking a tin\n\n- lying', 'a tin', true],
  ])('tells of an allegation only where the sentence is one: %s', (body, words, isOne) => {
    expect(textOf(replyTo(body, [words])).includes(first)).toBe(isOne);
  });

  it('says that a search by meaning found none of its words', () => {
    const body = 'He stole a tin.';
    const line = 'No passage found has these words';
    expect(textOf(replyTo(body, [body], [], 0.7, 'theft'))).toContain(line);
    expect(textOf(replyTo(body, [body], [], 0.7, 'tin'))).not.toContain(line);
  });

  it('leaves a yes or a no to the reader', () => {
    const body = 'The tin was empty.';
    const line = 'The source says this; whether that is a yes or a no is for the reader.';
    expect(textOf(replyTo(body, [body], [], 0.7, 'was the tin full?'))).toContain(line);
    expect(textOf(replyTo(body, [body], [], 0.7))).not.toContain('for the reader');
  });

  it.each([
    ['The tin was empty.', 0.59, 'The nearest passage; it may not answer the question.'],
    [
      'It is alleged that he took a tin.',
      0.59,
      'The nearest passage reports an allegation; it may not',
    ],
    ['The tin was empty.', 0.6, 'The source says this.'],
  ])('owns that a doubtful one may not answer: %s at %d', (body, confidence, line) => {
    expect(textOf(replyTo(body, [body], [], confidence))).toContain(line);
  });
});

describe('the line that answers in the words of the source', () => {
  it.each([
    ['Una Park, chair of the panel, said it was “a new tin”.', true],
    ['Una Park, for the force, said it was “a new tin”.', false],
  ])('takes none from one side of a case: %s', (body, isPlain) => {
    const text = textOf(replyTo(body, ['a new tin'], [], 0.9));
    expect(text.includes('In the words of the source')).toBe(isPlain);
  });
});

describe('the quotes of a reply', () => {
  it('show no sentence twice where one grows to hold another', () => {
    const body = 'He is accused of:\n\n- taking a tin\n\n- lying\n\nIt rained.';
    const { quotes } = replyTo(body, ['accused', 'lying', 'rained']);
    expect(quotes.map((it) => it.quote.text)).toEqual([
      'He is accused of:\n\n- taking a tin\n\n- lying',
      'It rained.',
    ]);
  });

  it('are marked where a draft says whose words they are', () => {
    const body = 'Ann Sample said: “The tin was empty.”';
    const quote = 'The tin was empty.';
    const start = body.indexOf(quote);
    const draft = caseOf({
      ...{ id: 'c-1', articles: [id], status: 'draft' },
      quotes: [
        {
          ...{ speaker: 'Ann Sample', speaker_role: 'panel-chair', kind: 'finding' },
          evidence: [{ article: id, quote, start, end: start + quote.length }],
        },
      ],
    });
    const text = textOf(replyTo(body, ['tin'], [draft]));
    expect(text).toContain('Draft, not yet checked by an editor.');
    const reviewed: Case = { ...draft, status: 'reviewed' };
    expect(textOf(replyTo(body, ['tin'], [reviewed]))).not.toContain('Draft');
  });
});
