/** One page of a list, and how many there are. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly total: number;
  /** Counted from 1; the last page where a later one was asked for. */
  readonly page: number;
  readonly pages: number;
}

/** How much of something one page may hold besides its number of items. */
export interface Ceiling<T> {
  /** What an item counts towards, such as its article. */
  key(item: T): string;
  cost(item: T): number;
  readonly most: number;
}

/** Cuts a list into pages of `limit`, fewer where a ceiling is reached, and gives the one asked for. */
export function pageOf<T>(
  items: readonly T[],
  query: { readonly limit: number; readonly page: number },
  ceiling?: Ceiling<T>,
): Page<T> {
  const pages = chunks(items, query.limit, ceiling);
  const page = Math.min(Math.max(1, query.page), pages.length);
  return { items: pages[page - 1] ?? [], total: items.length, page, pages: pages.length };
}

function chunks<T>(items: readonly T[], limit: number, ceiling?: Ceiling<T>): T[][] {
  const pages: T[][] = [[]];
  let spent = new Map<string, number>();
  for (const item of items) {
    const last = pages.at(-1) ?? [];
    const key = ceiling?.key(item) ?? '';
    const cost = (spent.get(key) ?? 0) + (ceiling?.cost(item) ?? 0);
    const isFull = last.length >= limit || (ceiling !== undefined && cost > ceiling.most);
    if (last.length > 0 && isFull) {
      pages.push([item]);
      spent = new Map([[key, ceiling?.cost(item) ?? 0]]);
    } else {
      last.push(item);
      spent.set(key, cost);
    }
  }
  return pages;
}
