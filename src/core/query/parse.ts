import type { Problem, Result } from '../failure.ts';
import { type Filter, type FilterField, filterFields, type Query } from '../query.ts';
import { type DraftQuery, draftQuery } from './draft-query.ts';
import { readFilter } from './filter-reading.ts';
import { defaultLimit, type QueryOptions } from './option.ts';
import { printFilter } from './print.ts';
import type { QueryWorld } from './query-world.ts';
import { queryTokens } from './token.ts';
import { shownText, typedText } from './typed-text.ts';

/** Longest query in UTF-16 units, and most filters in one; what people type lies far below. */
export const queryLimits = { length: 2000, filters: 30 } as const;

/** A query before it is read: text of the grammar, filters given as options by themselves, and options. */
export interface QueryRequest extends QueryOptions {
  readonly text: string;
  readonly filters?: Readonly<Partial<Record<FilterField, string>>>;
}

/** Reads the text of a query. @returns the query, or all that is wrong with it */
export function parseQuery(text: string, world: QueryWorld): Result<Query> {
  return readQuery({ text }, world);
}

/**
 * Reads a query. Nothing that looks like a filter is passed over: an unknown name or value is a
 * problem with the nearest valid ones.
 */
export function readQuery(request: QueryRequest, world: QueryWorld): Result<Query> {
  if (request.text.length > queryLimits.length) return refuse(tooLong(request.text));
  const tokens = queryTokens(typedText(request.text));
  const fields = tokens.filter((token) => token.kind === 'field').length;
  if (fields > queryLimits.filters) return refuse(tooMany(fields));
  const draft = draftQuery(tokens, world);
  addGivenFilters(draft, request.filters ?? {}, world);
  return finish(draft, { ...draft.options, ...given(request) }, world);
}

function addGivenFilters(
  draft: DraftQuery,
  filters: Readonly<Partial<Record<FilterField, string>>>,
  world: QueryWorld,
): void {
  for (const field of filterFields) {
    const text = typedText((filters[field] ?? '').slice(0, queryLimits.length));
    if (text === '') continue;
    const exclude = text.startsWith('-');
    const typed = text.replace(/^-/, '').replaceAll('"', '');
    const read = readFilter({ field, typed, exclude, source: `${field}:${text}` }, world);
    if (read.ok) draft.filters.push(read.value);
    else draft.problems.push(...read.problems);
  }
}

function finish(draft: DraftQuery, options: QueryOptions, world: QueryWorld): Result<Query> {
  const { words, phrases, without, problems } = draft;
  const drafts = world.drafts === 'always' || (options.drafts ?? false);
  const filters = inOrder(draft.filters);
  if (drafts && world.drafts === 'never') problems.push(draftsRefused);
  problems.push(...endBeforeBegin(filters));
  const pieces = words.length + phrases.length + without.length + filters.length;
  if (pieces === 0 && problems.length === 0) problems.push(nothingAsked);
  if (problems.length > 0) return { ok: false, problems: distinct(problems) };
  const { limit = defaultLimit, page = 1 } = options;
  const text = words.join(' ');
  return { ok: true, value: { text, phrases, without, filters, limit, page, drafts } };
}

/** In the order of the fields, wanted before excluded; said twice counts once. */
function inOrder(filters: readonly Filter[]): Filter[] {
  const printed = new Map(filters.map((filter) => [printFilter(filter), filter]));
  const rank = ({ field, exclude }: Filter) => 2 * filterFields.indexOf(field) + Number(exclude);
  return [...printed.values()].sort((a, b) => rank(a) - rank(b));
}

function endBeforeBegin(filters: readonly Filter[]): Problem[] {
  const dateOf = (field: FilterField) =>
    filters.find((filter) => filter.field === field && !filter.exclude)?.values[0];
  const [from, to] = [dateOf('from'), dateOf('to')];
  if (!from || !to || from.slice(0, to.length) <= to.slice(0, from.length)) return [];
  const nearest = [`from:${to} to:${from}`];
  return [{ input: `from:${from} to:${to}`, message: 'it ends before it begins', nearest }];
}

function given({ limit, page, drafts }: QueryOptions): QueryOptions {
  return {
    ...(limit === undefined ? {} : { limit }),
    ...(page === undefined ? {} : { page }),
    ...(drafts === undefined ? {} : { drafts }),
  };
}

const nothingAsked: Problem = {
  input: '',
  message: 'there is nothing to look for: write words, or a filter such as force:gwent',
  nearest: [],
};

const draftsRefused: Problem = {
  input: 'drafts:yes',
  message: 'drafts, which no editor has checked, do not answer here',
  nearest: ['drafts:no'],
};

function tooLong(text: string): Problem {
  const { length } = queryLimits;
  const message = `a query has at most ${length} characters; this one has ${text.length}`;
  return { input: shownText(text), message, nearest: [] };
}

function tooMany(fields: number): Problem {
  const message = `a query has at most ${queryLimits.filters} filters; this one has ${fields}`;
  return { input: 'filters', message, nearest: [] };
}

function distinct(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((it) => [`${it.input} ${it.message}`, it])).values()];
}

function refuse(problem: Problem): Result<never> {
  return { ok: false, problems: [problem] };
}
