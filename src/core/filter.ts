import type { Article } from './article.ts';
import type { Case } from './case.ts';
import { type Facets, type FacetValues, facetsOf } from './facets.ts';
import { type Period, reaches, startsBy } from './period.ts';
import type { Filter, FilterField } from './query.ts';
import { wordLine } from './text/phrase.ts';

/** Fields that speak of one officer: all such filters must hold for one and the same. */
export const officerFields: readonly FilterField[] = [
  'outcome',
  'finding',
  'officer',
  'rank',
  'standard',
];

/** Fields that speak of one day or run of days: all such filters must hold for one and the same. */
export const dateFields: readonly FilterField[] = ['year', 'from', 'to'];

/** Prepares the comparison of facet values with one value of a filter. */
type Comparison = (wanted: string) => (value: string) => boolean;

const startsWith: Comparison = (wanted) => (value) => value.startsWith(wanted);
const same: Comparison = (wanted) => (value) => value === wanted;
const hasWords: Comparison = (wanted) => {
  const line = wordLine(wanted);
  return (value) => value.includes(line);
};

/** How a value of a facet meets a value of a filter, where that is not by being the same. */
const comparisons: Readonly<Partial<Record<FilterField, Comparison>>> = {
  officer: hasWords,
  publisher: hasWords,
  incident: startsWith,
  hearing: startsWith,
  year: (year) => (period) => startsBy(period as Period, year) && reaches(period as Period, year),
  from: (date) => (period) => reaches(period as Period, date),
  to: (date) => (period) => startsBy(period as Period, date),
};

/** Whether the field asks for the very value, so that an index may look it up. */
export function isExact(field: FilterField): boolean {
  return comparisons[field] === undefined;
}

/** Tells whether a facet value is among what the filter names; whether that is wanted or excluded is not asked. */
export function valueTest(filter: Filter): (value: string) => boolean {
  const tests = filter.values.map(comparisons[filter.field] ?? same);
  return (value) => tests.some((test) => test(value));
}

/**
 * Whether all filters hold. Those that speak of an officer must hold for one officer, those that
 * speak of a date for one date. An excluding filter fails what any officer or any date would meet.
 */
export function fits(facets: Facets, filters: readonly Filter[]): boolean {
  const wanted = filters.filter((filter) => !filter.exclude);
  return (
    allMeet([facets.whole], wanted.filter(isWhole)) &&
    allMeet(facets.officers, wanted.filter(isOfficer)) &&
    allMeet(facets.dates.map(dateValues), wanted.filter(isDate)) &&
    !filters.some((filter) => filter.exclude && anyMeets(facets, filter))
  );
}

/** Whether a case meets the filters; a draft does only where drafts count. */
export function caseFits(
  it: Case,
  articles: readonly Article[],
  filters: readonly Filter[],
  drafts: boolean,
): boolean {
  return (drafts || it.status === 'reviewed') && fits(facetsOf(it, articles), filters);
}

/** Whether an article meets the filters as part of one of its cases that count, or by its metadata if none counts. */
export function articleFits(
  article: Article,
  cases: readonly Case[],
  filters: readonly Filter[],
  drafts: boolean,
): boolean {
  const counted = cases.filter((it) => drafts || it.status === 'reviewed');
  const views = counted.length > 0 ? counted : [null];
  return views.some((it) => fits(facetsOf(it, [article]), filters));
}

const isOfficer = (filter: Filter) => officerFields.includes(filter.field);
const isDate = (filter: Filter) => dateFields.includes(filter.field);
const isWhole = (filter: Filter) => !isOfficer(filter) && !isDate(filter);

function allMeet(entries: readonly FacetValues[], filters: readonly Filter[]): boolean {
  return (
    filters.length === 0 ||
    entries.some((entry) => filters.every((filter) => entryMeets(entry, filter)))
  );
}

function entryMeets(entry: FacetValues, filter: Filter): boolean {
  return (entry[filter.field] ?? []).some(valueTest(filter));
}

function anyMeets(facets: Facets, filter: Filter): boolean {
  return [facets.whole, ...facets.officers, ...facets.dates.map(dateValues)].some((entry) =>
    entryMeets(entry, filter),
  );
}

function dateValues(period: Period): FacetValues {
  return Object.fromEntries(dateFields.map((field) => [field, [period]]));
}
