import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { KnownValues } from './known-values.ts';

/** Whether draft cases answer: never, when the query says so, or always. */
export type DraftRule = 'never' | 'asked' | 'always';

/** What the reading of a query may depend on. */
export interface QueryWorld {
  readonly vocabulary: Vocabulary;
  readonly known: KnownValues;
  /** ISO date. */
  readonly today: string;
  readonly drafts: DraftRule;
}
