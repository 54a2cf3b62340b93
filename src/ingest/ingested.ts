import type { Article } from '../core/article.ts';
import type { CaseFile } from '../core/case.ts';
import type { Problem } from '../core/failure.ts';
import type { Dropped } from './clean/piece.ts';

/** Draft cases of an article, with what an editor should know of them. */
export interface Drafted {
  readonly cases: readonly CaseFile[];
  readonly warnings: readonly string[];
}

/** What ingestion needs from outside. */
export interface IngestWorld {
  readonly corpusFolder: string;
  /** Day of retrieval, YYYY-MM-DD. */
  readonly today: string;
  /** Words of dropped pieces that stay in the body. */
  readonly keep: readonly string[];
  /** A promise where the work is done elsewhere, so that more can be read meanwhile. */
  draft(article: Article): Drafted | Promise<Drafted>;
}

/** What became of one document. */
export interface Ingested {
  readonly source: string;
  readonly article: string;
  readonly cases: readonly string[];
  readonly dropped: readonly Dropped[];
  readonly warnings: readonly string[];
  readonly duplicateOf: string | null;
}

/** A document ingested, or the problems that kept it out. */
export type IngestOutcome =
  | { readonly ok: true; readonly value: Ingested }
  | { readonly ok: false; readonly problems: readonly Problem[] };
