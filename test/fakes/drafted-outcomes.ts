import { draftCases } from '../../src/ingest/draft-cases.ts';
import { articleOf } from './article-of.ts';
import { shippedVocabulary } from './shipped-vocabulary.ts';

/** Outcomes of everybody in a text about a fictional case in Kent, in order; "-" for nobody. */
export function outcomesIn(body: string): string {
  const text = `The matter concerns Kent Police. ${body}`;
  const { cases } = draftCases(articleOf(text), shippedVocabulary);
  const found = cases.flatMap((it) => it.officers).map((it) => it.outcome.value ?? 'null');
  return found.length === 0 ? '-' : found.join(', ');
}
