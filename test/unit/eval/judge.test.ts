import { describe, expect, it } from 'vitest';
import { accountOf } from '../../../src/eval/figures.ts';
import { type Attempt, judge, spanF1 } from '../../../src/eval/judge.ts';
import { type EvalQuestion, readEvalFile } from '../../../src/eval/question-file.ts';

const question: EvalQuestion = {
  id: 't1',
  article: 'a-1',
  question: 'What was lost?',
  answer: "the sergeant's hat",
  answer_alternatives: ['his cap'],
  type: 'what',
  paraphrased: false,
};
const attempt = (article: string, text: string, answer: string | null = null): Attempt => ({
  silent: false,
  quotes: [{ article, text, answer }],
});

describe('judging an answer', () => {
  it.each([
    ['a-1', 'It was The  Sergeant’s hat.', true],
    ['a-1', 'It was his cap.', true],
    ['a-1', 'It was a glove.', false],
    ['a-2', "It was the sergeant's hat.", false],
  ])('in %s, "%s" counts: %s', (article, text, right) => {
    expect(judge(question, attempt(article, text)).first).toBe(right);
  });

  it('counts nothing that is shown in silence', () => {
    const silent = { ...attempt('a-1', 'It was his cap.'), silent: true };
    expect(judge(question, silent)).toMatchObject({ first: false, articleFirst: false });
  });

  it.each([
    ['written warning', 'a written warning', 1],
    ['final written warning', 'written warning', 0.8],
    ['warning', 'dismissal', 0],
  ])('compares "%s" with "%s" by words', (answer, marked, f1) => {
    expect(spanF1([answer], marked)).toBeCloseTo(f1);
  });

  it('tells silence that was right from silence that was wrong', () => {
    const silent: Attempt = { silent: true, quotes: [] };
    const unanswerable = { ...question, answer: null };
    const { all } = accountOf([judge(question, silent), judge(unanswerable, silent)]);
    expect(all.silenceRight.share).toBe(1);
    expect(all.silenceWrong.share).toBe(1);
  });
});

describe('a question file', () => {
  it('tells questions from look-ups', () => {
    const lookup = [{ id: 'l1', query: 'force:gwent', expect_articles: [] }];
    expect(readEvalFile(JSON.stringify([question]))).toMatchObject({
      value: { kind: 'questions' },
    });
    expect(readEvalFile(JSON.stringify(lookup))).toMatchObject({ value: { kind: 'lookups' } });
  });

  it.each(['', '{}', '[]', '[{"id":"x"}]'])('says what is wrong with %j', (text) => {
    expect(readEvalFile(text)).toMatchObject({ ok: false });
  });
});
