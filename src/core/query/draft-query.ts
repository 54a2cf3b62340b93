import type { Problem } from '../failure.ts';
import { type Filter, type FilterField, filterFields } from '../query.ts';
import { nearest } from '../vocabulary/nearest.ts';
import { findValues, readFilter } from './filter-reading.ts';
import { type QueryOption, type QueryOptions, queryOptions, readOption } from './option.ts';
import type { QueryWorld } from './query-world.ts';
import type { QueryToken } from './token.ts';
import { shownText } from './typed-text.ts';

/** Most words that an unquoted value takes: "Independent Office for Police Conduct" has five. */
const valueWords = 6;

/** A query while it is read: the pieces found, and all that is wrong with them. */
export interface DraftQuery {
  readonly words: string[];
  readonly phrases: string[];
  readonly without: string[];
  readonly filters: Filter[];
  readonly problems: Problem[];
  options: QueryOptions;
}

type FieldToken = Extract<QueryToken, { kind: 'field' }>;

/** What stands beside a field. */
interface Beside {
  readonly before: QueryToken | undefined;
  readonly after: readonly QueryToken[];
}

/** Sorts the pieces of a query's text. */
export function draftQuery(tokens: readonly QueryToken[], world: QueryWorld): DraftQuery {
  const draft: DraftQuery = {
    words: [],
    phrases: [],
    without: [],
    filters: [],
    problems: [],
    options: {},
  };
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as QueryToken;
    at += 1;
    if (token.kind === 'word') addWordOrId(draft, token.source, world);
    else if (token.kind === 'phrase') draft[token.exclude ? 'without' : 'phrases'].push(token.text);
    else {
      const beside = { before: tokens[at - 2], after: tokens.slice(at, at + valueWords) };
      at += addField(token, beside, draft, world);
    }
  }
  return draft;
}

/** The id of a case or article needs no filter's name: nothing else is written so. */
function addWordOrId(draft: DraftQuery, word: string, { known }: QueryWorld): void {
  const id = word.toLowerCase().replace(/[,;.?!]+$/, '');
  const isId = /^\p{L}[\p{L}\p{N}]*-[\p{L}\p{N}-]*\p{N}[\p{L}\p{N}-]*$/u.test(id);
  const lists = [
    ['case', known.cases],
    ['article', known.articles],
  ] as const;
  const field = isId ? lists.find(([, ids]) => ids.includes(id))?.[0] : undefined;
  if (field === undefined) addWord(draft, word);
  else draft.filters.push({ field, values: [id], exclude: false, typed: id });
}

/** Signs by themselves ("?", "-") carry nothing. */
function addWord(draft: DraftQuery, word: string): void {
  if (!/^\p{P}*$/u.test(word)) draft.words.push(word);
}

/** @returns how many of the tokens after it belong to its value */
function addField(token: FieldToken, beside: Beside, draft: DraftQuery, world: QueryWorld): number {
  const name = token.name.toLowerCase();
  const isFilter = isFilterField(name);
  if (!isFilter && !isOption(name)) return addUnknown(token, draft);
  if (token.value === null) {
    const message = 'the closing quotation mark is missing';
    draft.problems.push({ input: shownText(token.source), message, nearest: [] });
    return 0;
  }
  if (isFilter) return addFilter(token, name, beside, draft, world);
  if (isProse(token, beside)) addWord(draft, bareName(token));
  else addOption(name as QueryOption, token.value, draft);
  return 0;
}

/** "In this case: who …" is no filter; after a colon and a space, what reads as a value is one. */
function addFilter(
  token: FieldToken,
  field: FilterField,
  beside: Beside,
  draft: DraftQuery,
  world: QueryWorld,
): number {
  const { exclude, source } = token;
  const value = token.value ?? '';
  const words = token.quoted || /[,;.?!]$/.test(value) ? [] : leadingWords(beside.after);
  for (let taken = words.length; taken > 0; taken -= 1) {
    const typed = [value, ...words.slice(0, taken)].join(' ').trim();
    const values = findValues(field, typed, world);
    if (!values) continue;
    draft.filters.push({ field, values, exclude, typed });
    return taken;
  }
  if (isProse(token, beside)) {
    addWord(draft, bareName(token));
    return 0;
  }
  const [typed, shown] =
    value === '' && words[0] ? [words[0], `${source} ${words[0]}`] : [value, source];
  const read = readFilter({ field, typed, exclude, source: shown }, world);
  if (read.ok) draft.filters.push(read.value);
  else draft.problems.push(...read.problems);
  return 0;
}

/** Whether a colon that no value follows is one of prose: words of one sentence stand on both its sides. */
function isProse({ value, quoted }: FieldToken, { before, after }: Beside): boolean {
  return value === '' && !quoted && before?.kind === 'word' && after[0]?.kind === 'word';
}

function bareName({ source }: FieldToken): string {
  return source.replace(/^-|:$/g, '');
}

function addOption(name: QueryOption, typed: string, draft: DraftQuery): void {
  const read = readOption(name, typed);
  if (read.ok) draft.options = { ...draft.options, ...read.value };
  else draft.problems.push(...read.problems);
}

/** A name and a value that no filter has; "word:)" and "word:" are only words. */
function addUnknown(token: FieldToken, draft: DraftQuery): number {
  const value = token.value ?? '';
  if (!/[\p{L}\p{N}]/u.test(value) && token.value !== null) {
    addWord(draft, token.source);
    return 0;
  }
  const names = [...filterFields, ...queryOptions];
  const near = nearest(token.name, names);
  const rest = token.source.slice(token.source.indexOf(':'));
  draft.problems.push({
    input: shownText(token.source),
    message: `there is no filter "${shownText(token.name)}"; filters are ${filterFields.join(', ')}`,
    nearest: near.map((name) => shownText(`${token.exclude ? '-' : ''}${name}${rest}`)),
  });
  return 0;
}

function leadingWords(tokens: readonly QueryToken[]): string[] {
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind !== 'word') break;
    words.push(token.source);
  }
  return words;
}

function isFilterField(name: string): name is FilterField {
  return (filterFields as readonly string[]).includes(name);
}

function isOption(name: string): name is QueryOption {
  return (queryOptions as readonly string[]).includes(name);
}
