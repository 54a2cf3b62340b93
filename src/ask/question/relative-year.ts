import type { Query } from '../../core/query.ts';
import type { Respelt } from './spelling.ts';

/** A question for cases that ends with a year as seen from today. Elsewhere "last year" may be that of a report. */
const relative =
  /^\W*(?:so |and |please )*(?:any|anyone|anybody|are there|is there|has|have|was|were|which|list|show|how many|who|(?:what )?cases?|hearings?|sackings?|dismissals?|officers?)\b.*\b(?<typed>(?<which>this|last) year)\W*$/di;
const yearsAgo = { this: 0, last: 1 } as const;

/**
 * A query in which "this year" and "last year" are the years that they mean.
 * @param today ISO date
 */
export function withYears(
  query: Query,
  today: string,
): { readonly query: Query; readonly words: readonly Respelt[] } {
  const found = relative.exec(query.text);
  const [from, to] = found?.indices?.groups?.typed ?? [];
  const which = found?.groups?.which?.toLowerCase();
  if (from === undefined || to === undefined || !which) return { query, words: [] };
  const read = String(Number(today.slice(0, 4)) - yearsAgo[which as keyof typeof yearsAgo]);
  const text = `${query.text.slice(0, from)}${read}${query.text.slice(to)}`;
  return { query: { ...query, text }, words: [{ typed: query.text.slice(from, to), read }] };
}
