import type { Span } from '../../core/text/sentences.ts';

/** A stretch of one article that answers, or comes nearest to answering. Offsets are UTF-16 into the body, half-open. */
export interface PassageAnswer {
  readonly article: string;
  /** The passage in which the quote begins, counted from 1. */
  readonly paragraph: number;
  /** Whole sentences, within the limits of `core/quote.ts`. */
  readonly quote: Span;
  /** The words that answer, inside the quote; null where no words stand out. */
  readonly answer: Span | null;
  /** Comparable within one finding only. */
  readonly score: number;
}

/** What a search of the passages came to. */
export interface PassageFinding {
  /** The best first; the nearest passages even when none of them answers. */
  readonly answers: readonly PassageAnswer[];
  /** Whether the first answer may be shown as one; if not, the sources are silent. */
  readonly answered: boolean;
  /** Likelihood from 0 to 1 that the sources tell of the matter at all. */
  readonly presence: number;
  /** Likelihood from 0 to 1 that the first answer answers. */
  readonly confidence: number;
  /** Whether the article of the first answer tells of police officers; true where there is none. */
  readonly ofPolice: boolean;
  /** Names of the question that no source has, each with the one of the best answer's article that is spelt nearly so. */
  readonly nearNames: readonly { readonly typed: string; readonly printed: string }[];
  /** Why the sources are silent, as far as a check tells; null when answered or merely unlikely. */
  readonly missing: MissingEvidence | null;
  /** What was looked through: "0 of 212 sentences in 5 articles". */
  readonly searched: { readonly sentences: number; readonly articles: number };
}

/** Something that the question names or wants and the sources do not have. */
export type MissingEvidence =
  | { readonly what: 'force'; readonly typed: string }
  | { readonly what: 'person'; readonly typed: string }
  | { readonly what: 'date'; readonly typed: string }
  | { readonly what: 'kind-of-answer'; readonly typed: string };
