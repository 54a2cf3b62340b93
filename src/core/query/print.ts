import type { Filter, Query } from '../query.ts';
import { defaultLimit } from './option.ts';

/** Canonical text of a query; parsing it gives the query back, but for the words that its filters were typed in. */
export function printQuery(query: Query): string {
  const options = [
    query.limit === defaultLimit ? '' : `limit:${query.limit}`,
    query.page === 1 ? '' : `page:${query.page}`,
    query.drafts ? 'drafts:yes' : '',
  ];
  return [
    query.text,
    ...query.phrases.map((phrase) => `"${phrase}"`),
    ...query.without.map(printExclusion),
    ...query.filters.map(printFilter),
    ...options,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** One filter as the grammar reads it: `force:gwent`, `-outcome:dismissed`, `officer:"lee stephens"`. */
export function printFilter({ field, values, exclude }: Omit<Filter, 'typed'>): string {
  const value = values.join(',');
  const isBare = /^[\p{L}\p{N},.-]+$/u.test(value);
  return `${exclude ? '-' : ''}${field}:${isBare ? value : `"${value}"`}`;
}

function printExclusion(words: string): string {
  return /^[\p{L}\p{N}]+$/u.test(words) ? `-${words}` : `-"${words}"`;
}
