import { distance } from 'fastest-levenshtein';
import type { FilterField } from '../query.ts';
import { wordLine } from '../text/phrase.ts';
import { nearest } from '../vocabulary/nearest.ts';
import { findValue, type ResolvableField, resolveValue } from '../vocabulary/resolve-value.ts';
import { readDate } from './date-value.ts';
import type { QueryWorld } from './query-world.ts';

/** How the values of one filter are read. */
export interface ValueReader {
  /** Canonical values, any of which fits; null where nothing is called that. */
  find(typed: string, world: QueryWorld): readonly string[] | null;
  /** What is wrong with what was typed. */
  readonly message: string;
  /** Valid values most like what was typed, best first. */
  nearest(typed: string, world: QueryWorld): readonly string[];
  /** The values most used, to be named where none is near; left out where every value is a name. */
  usual?(world: QueryWorld): readonly string[];
}

/** What `status:` can ask of a case, its proceedings or its articles. */
export const statuses = [
  'reviewed',
  'draft',
  'concluded',
  'pending',
  'not-held',
  'resolved',
  'withdrawn',
  'live',
  'corrected',
] as const;

const vocabularyReader = (field: ResolvableField): ValueReader => ({
  find: (typed, { vocabulary }) => findValue(field, typed, vocabulary)?.slugs ?? null,
  message: `no ${field} is called that`,
  nearest: (typed, { vocabulary }) => {
    const read = resolveValue(field, typed, vocabulary);
    return read.ok ? [] : read.problems.flatMap((problem) => problem.nearest);
  },
  usual: ({ known, vocabulary }) =>
    known.used[field] ?? vocabulary.entries(field).map((entry) => entry.slug),
});

const dateReader: ValueReader = {
  find: (typed, { today }) => listed(readDate(typed, today)),
  message: 'a date is written like 2018, 2018-04, 24/11/2021 or "April 2018"',
  nearest: (typed, { today }) => {
    const year = /(?<!\d)\d{4}(?!\d)/.exec(typed)?.[0] ?? today.slice(0, 4);
    return [year, `${year}-04`];
  },
};

const yearReader: ValueReader = {
  find: (typed, { today }) => {
    const range = /^(\d{4}) ?(?:-|to|\.\.) ?(\d{4})$/.exec(typed);
    if (range) return yearsBetween(Number(range[1]), Number(range[2]));
    const date = readDate(typed, today);
    return date?.length === 4 ? [date] : null;
  },
  message: 'a year is written like 2018, several like 2018-2020',
  nearest: (typed, { today }) => [
    readDate(typed, today)?.slice(0, 4) ?? /\d{4}/.exec(typed)?.[0] ?? today.slice(0, 4),
  ],
};

const statusReader: ValueReader = {
  find: (typed) => listed(statuses.find((status) => status === slugLike(typed))),
  message: 'no status is called that',
  nearest: (typed) => closest(slugLike(typed), statuses),
};

const officerReader: ValueReader = {
  find: (typed, { known }) => partOf(typed, known.officers),
  message: 'the sources name no officer like that',
  nearest: (typed, { known }) =>
    typed === '' ? known.officerNames : alikeNames(typed, known.officerNames),
};

const publisherReader: ValueReader = {
  find: (typed, { known }) => partOf(typed, known.publishers),
  message: 'no article has that publisher',
  nearest: (typed, { known }) => {
    const near = alikeNames(typed, known.publisherNames);
    return near.length > 0 ? near : closest(typed, known.publisherNames);
  },
};

const idReader = (list: 'articles' | 'cases', noun: string): ValueReader => ({
  find: (typed, { known }) => {
    const id = typed.toLowerCase();
    return known[list].includes(id) ? [id] : null;
  },
  message: `no ${noun} has that id`,
  nearest: (typed, { known }) => {
    const id = typed.toLowerCase();
    const alike = known[list].filter((it) => it.includes(id));
    return alike.length > 0 ? alike : closest(id, known[list]);
  },
});

/** Every filter's reader. */
export const valueReaders: Readonly<Record<FilterField, ValueReader>> = {
  force: vocabularyReader('force'),
  outcome: vocabularyReader('outcome'),
  finding: vocabularyReader('finding'),
  rank: vocabularyReader('rank'),
  standard: vocabularyReader('standard'),
  proceeding: vocabularyReader('proceeding'),
  officer: officerReader,
  publisher: publisherReader,
  article: idReader('articles', 'article'),
  case: idReader('cases', 'case'),
  status: statusReader,
  year: yearReader,
  from: dateReader,
  to: dateReader,
  incident: dateReader,
  hearing: dateReader,
};

function listed(value: string | null | undefined): readonly string[] | null {
  return value ? [value] : null;
}

function slugLike(typed: string): string {
  return wordLine(typed.replaceAll('_', ' ')).trim().replaceAll(' ', '-');
}

/** Names are asked for by any run of their words. */
function partOf(typed: string, lines: readonly string[]): readonly string[] | null {
  const line = wordLine(typed.replaceAll('_', ' '));
  return line.trim() !== '' && lines.some((it) => it.includes(line)) ? [line.trim()] : null;
}

/** The valid values nearest to what was typed; at worst those least unlike it. */
function closest(typed: string, valid: readonly string[]): readonly string[] {
  const near = nearest(typed, valid);
  if (near.length > 0 || valid.length > 1000) return near;
  const word = typed.slice(0, 60).toLowerCase();
  return valid
    .map((value) => ({ value, slips: distance(word, value) / Math.max(word.length, value.length) }))
    .sort((a, b) => a.slips - b.slips || (a.value < b.value ? -1 : 1))
    .slice(0, 3)
    .map(({ value }) => value);
}

/** Names of which some word is nearly a typed word; half its letters may differ, for names are heard more than read. */
function alikeNames(typed: string, names: readonly string[]): string[] {
  const words = wordLine(typed).trim().split(' ').slice(0, 6);
  const scored = names.map((name) => {
    const parts = wordLine(name).trim().split(' ');
    const slips = words.flatMap((it) => parts.map((part) => distance(it, part) / it.length));
    return { name, slip: Math.min(...slips) };
  });
  return scored
    .filter(({ slip }) => slip < 0.5)
    .sort((a, b) => a.slip - b.slip || (a.name < b.name ? -1 : 1))
    .slice(0, 3)
    .map(({ name }) => name);
}

function yearsBetween(first: number, last: number): readonly string[] | null {
  const count = last - first + 1;
  if (count < 1 || count > 100) return null;
  return Array.from({ length: count }, (_, step) => String(first + step));
}
