import type { Query } from '../../core/query.ts';
import type { Question } from '../question/question.ts';

/** Stands where a question suggested a name. */
const blank = '[name]';

/** The query as a refusal may print it: without any name that it offers to be confirmed (domain rule B3). */
export function redacted(query: Query, question: Question): Query {
  const text = question.people.reduce(
    (shorter, name) => shorter.replaceAll(name, blank),
    query.text,
  );
  return { ...query, text };
}
