import type { Query } from '../../core/query.ts';
import type { ShownQuote } from '../../core/reply.ts';
import { wordsOf } from '../../core/text/words.ts';
import { type Page, pageOf } from './page.ts';

/** Words of one article that one reply quotes at most (domain rule B28: short passages, never the whole article). */
export const quotedWordsCeiling = 250;

/** A page of quotes that stays below the ceiling for each article; a single longer quote stands alone. */
export function quotePage(quotes: readonly ShownQuote[], query: Query): Page<ShownQuote> {
  return pageOf(quotes, query, {
    key: (shown) => shown.quote.article,
    cost: (shown) => wordsOf(shown.quote.text).length,
    most: quotedWordsCeiling,
  });
}
