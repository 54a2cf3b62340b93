import type { Article } from './article.ts';

declare const sliced: unique symbol;

/** A slice of an article's body. Only {@link sliceQuote} makes one, so its text cannot differ from the source. */
export interface Quote {
  readonly [sliced]: true;
  readonly article: string;
  /** The passage in which the quote begins, counted from 1. */
  readonly paragraph: number;
  /** UTF-16 offsets into the body, half-open. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A reply quotes at most this many sentences and words at a time; one longer sentence stays whole. */
export const quoteLimits = { sentences: 3, words: 90 } as const;

/**
 * Cuts a quote out of an article.
 * @throws RangeError when the offsets do not lie inside the body.
 */
export function sliceQuote(
  article: Pick<Article, 'id' | 'body'>,
  paragraph: number,
  start: number,
  end: number,
): Quote {
  if (!(start >= 0 && start < end && end <= article.body.length)) {
    throw new RangeError(`no span ${start}-${end} in article ${article.id}`);
  }
  const text = article.body.slice(start, end);
  return { article: article.id, paragraph, start, end, text } as Quote;
}
