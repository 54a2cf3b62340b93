import type { Article } from './article.ts';
import type { Case } from './case.ts';
import type { Passage } from './passage.ts';
import type { Vocabulary } from './vocabulary/vocabulary.ts';

/** A corpus that has loaded whole and valid. It never changes; a changed corpus is a new value. */
export interface Corpus {
  /** Content hash of everything in it; the same files give the same revision in any order. */
  readonly revision: string;
  readonly vocabulary: Vocabulary;
  /** In ascending order of id; withdrawn articles and those of hidden cases alone are left out. */
  readonly articleIds: readonly string[];
  /** In ascending order of id; hidden cases are left out. */
  readonly cases: readonly Case[];
  /** When its newest file last changed, ISO 8601. */
  readonly changed: string;
  article(id: string): Article | undefined;
  /** The paragraphs of an article, or none for an unknown id. */
  passages(articleId: string): readonly Passage[];
  case(id: string): Case | undefined;
  casesOf(articleId: string): readonly Case[];
  /** Sentences in all bodies, for "0 of 212 sentences". */
  readonly sentenceCount: number;
}
