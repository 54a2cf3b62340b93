import { fold } from '../core/text/fold.ts';
import { wordsOf } from '../core/text/words.ts';
import type { EvalQuestion } from './question-file.ts';

/** A quote as far as judging goes: where it stands, its text and the words in it that answer. */
export interface JudgedQuote {
  readonly article: string;
  readonly text: string;
  readonly answer: string | null;
}

/** What came back for a question. */
export interface Attempt {
  readonly quotes: readonly JudgedQuote[];
  /** The sources were said not to tell, or may not be asked, or a choice was left. */
  readonly silent: boolean;
}

/** A question with what came back and how far it was right. */
export interface Judged {
  readonly question: EvalQuestion;
  readonly attempt: Attempt;
  /** The answer stands in the first quote, shown as an answer. */
  readonly first: boolean;
  /** In one of the first three. */
  readonly three: boolean;
  /** The right article is quoted first. */
  readonly articleFirst: boolean;
  readonly articleThree: boolean;
  /** Overlap of the marked words of the first quote with the answer, 0 to 1. */
  readonly span: number;
}

/** Judges an answer to an answerable question. Letter case, curly marks and white space do not count. */
export function judge(question: EvalQuestion, attempt: Attempt): Judged {
  const quotes = attempt.silent ? [] : attempt.quotes.slice(0, 3);
  const right = quotes.map((quote) => holds(question, quote));
  const [best] = quotes;
  const there = quotes.map((quote) => quote.article === question.article);
  return {
    question,
    attempt,
    first: right[0] ?? false,
    three: right.includes(true),
    articleFirst: there[0] ?? false,
    articleThree: there.includes(true),
    span: best?.answer && there[0] ? spanF1(answersOf(question), best.answer) : 0,
  };
}

function holds(question: EvalQuestion, quote: JudgedQuote): boolean {
  if (quote.article !== question.article) return false;
  const text = plain(quote.text);
  return answersOf(question).some((answer) => text.includes(plain(answer)));
}

function answersOf(question: EvalQuestion): string[] {
  return question.answer === null ? [] : [question.answer, ...question.answer_alternatives];
}

function plain(text: string): string {
  return fold(text).replace(/\s+/g, ' ').trim();
}

/** Harmonic mean of precision and recall over words, against the answer that fits best (as in SQuAD). */
export function spanF1(answers: readonly string[], marked: string): number {
  return Math.max(0, ...answers.map((answer) => overlapF1(bag(answer), bag(marked))));
}

const articles = new Set(['a', 'an', 'the']);

function bag(text: string): string[] {
  return wordsOf(text)
    .map((word) => word.text)
    .filter((word) => !articles.has(word));
}

function overlapF1(wanted: readonly string[], given: readonly string[]): number {
  const left = [...wanted];
  let shared = 0;
  for (const word of given) {
    const at = left.indexOf(word);
    if (at < 0) continue;
    left.splice(at, 1);
    shared += 1;
  }
  return shared === 0 ? 0 : (2 * shared) / (wanted.length + given.length);
}
