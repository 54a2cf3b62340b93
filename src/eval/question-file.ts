import { z } from 'zod';
import type { Result } from '../core/failure.ts';

/** A question with its right answer: a word-for-word span of one article, or null where none answers it. */
const question = z.object({
  id: z.string(),
  /** The article with the answer; for an unanswerable question the near miss, or null. */
  article: z.string().nullable(),
  question: z.string().min(1),
  answer: z.string().min(1).nullable(),
  /** Other spans of the same article that also count. */
  answer_alternatives: z.array(z.string().min(1)).default([]),
  type: z.string().default('other'),
  /** Whether the question shares few words with its passage. */
  paraphrased: z.boolean().default(false),
});
export type EvalQuestion = Readonly<z.infer<typeof question>>;

/** A look-up by filters with the articles that it should find. */
const lookup = z.object({
  id: z.string(),
  query: z.string().min(1),
  expect_articles: z.array(z.string()),
  /** Neither required nor wrong. */
  also_acceptable: z.array(z.string()).default([]),
});
export type EvalLookup = Readonly<z.infer<typeof lookup>>;

/** What a file asks: questions, or look-ups. */
export type EvalFile =
  | { readonly kind: 'questions'; readonly questions: readonly EvalQuestion[] }
  | { readonly kind: 'lookups'; readonly lookups: readonly EvalLookup[] };

/** Reads the JSON of a question file; the first item tells which kind it is. */
export function readEvalFile(text: string): Result<EvalFile> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    return problem(`is no JSON: ${cause instanceof Error ? cause.message : 'unreadable'}`);
  }
  const first: unknown = Array.isArray(json) ? json[0] : undefined;
  if (typeof first === 'object' && first !== null && 'expect_articles' in first) {
    const lookups = z.array(lookup).safeParse(json);
    return lookups.success
      ? { ok: true, value: { kind: 'lookups', lookups: lookups.data } }
      : problem(z.prettifyError(lookups.error));
  }
  const questions = z.array(question).min(1).safeParse(json);
  return questions.success
    ? { ok: true, value: { kind: 'questions', questions: questions.data } }
    : problem(z.prettifyError(questions.error));
}

function problem(message: string): Result<never> {
  return {
    ok: false,
    problems: [
      {
        input: 'the question file',
        message,
        nearest: [
          'a list of {id, article, question, answer}',
          'a list of {id, query, expect_articles}',
        ],
      },
    ],
  };
}
