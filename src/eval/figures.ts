import type { Judged } from './judge.ts';
import { type Mean, meanOf, type Rate, rateOf } from './rate.ts';

/** What is measured over a set of questions. */
export interface Figures {
  readonly answerable: number;
  readonly unanswerable: number;
  readonly firstQuote: Rate;
  readonly firstThree: Rate;
  readonly articleFirst: Rate;
  readonly articleThree: Rate;
  readonly span: Mean;
  /** Unanswerable questions that were met with silence. */
  readonly silenceRight: Rate;
  /** Answerable ones that were. */
  readonly silenceWrong: Rate;
}

/** Figures over all questions, and over parts of them. */
export interface Account {
  readonly all: Figures;
  readonly paraphrased: Figures;
  readonly byType: Readonly<Record<string, Figures>>;
}

/** Adds up what was judged. */
export function accountOf(judged: readonly Judged[]): Account {
  const types = [...new Set(judged.map((it) => it.question.type))].sort();
  return {
    all: figuresOf(judged),
    paraphrased: figuresOf(judged.filter((it) => it.question.paraphrased)),
    byType: Object.fromEntries(
      types.map((type) => [type, figuresOf(judged.filter((it) => it.question.type === type))]),
    ),
  };
}

function figuresOf(judged: readonly Judged[]): Figures {
  const answerable = judged.filter((it) => it.question.answer !== null);
  const unanswerable = judged.filter((it) => it.question.answer === null);
  const rate = (is: (it: Judged) => boolean) =>
    rateOf(answerable.filter(is).length, answerable.length);
  const silent = (it: Judged) => it.attempt.silent;
  return {
    answerable: answerable.length,
    unanswerable: unanswerable.length,
    firstQuote: rate((it) => it.first),
    firstThree: rate((it) => it.three),
    articleFirst: rate((it) => it.articleFirst),
    articleThree: rate((it) => it.articleThree),
    span: meanOf(answerable.map((it) => it.span)),
    silenceRight: rateOf(unanswerable.filter(silent).length, unanswerable.length),
    silenceWrong: rate(silent),
  };
}
