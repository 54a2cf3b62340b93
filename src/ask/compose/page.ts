/** One page of a list, and how many there are. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly total: number;
  /** Counted from 1; the last page where a later one was asked for. */
  readonly page: number;
  readonly pages: number;
}

/** Cuts a list into pages of `limit` and gives the one asked for. */
export function pageOf<T>(items: readonly T[], query: { limit: number; page: number }): Page<T> {
  const pages = Math.max(1, Math.ceil(items.length / query.limit));
  const page = Math.min(Math.max(1, query.page), pages);
  const start = (page - 1) * query.limit;
  return { items: items.slice(start, start + query.limit), total: items.length, page, pages };
}
