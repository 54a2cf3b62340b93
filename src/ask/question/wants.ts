import type { Want } from '../../ports/search-engine.ts';
import type { Question } from './question.ts';

/** What the engine should look for: each topic by any of the terms of its readings. */
export function wantsOf(question: Question): Want[] {
  return question.topics.map(({ alternatives }) => ({
    terms: alternatives.flatMap(({ terms, weight }) => terms.map((term) => ({ term, weight }))),
  }));
}
