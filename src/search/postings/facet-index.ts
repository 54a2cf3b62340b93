import type { Case } from '../../core/case.ts';
import type { Corpus } from '../../core/corpus.ts';
import { type Facets, facetsOf, recencyOf } from '../../core/facets.ts';
import { dateFields, officerFields } from '../../core/filter.ts';
import type { Filter } from '../../core/query.ts';
import { breath } from './breath.ts';
import { type FacetTable, FacetTableBuilder, meetingEntries } from './facet-table.ts';

/** What a row is, and so when it counts. */
const standing = { reviewed: 0, draft: 1, bare: 2, bareWithoutDrafts: 3 } as const;

/**
 * What filters see of numbered things (articles, or cases), turned round by value. A thing has a
 * row for each way of seeing it: an article one for each of its cases, or one by itself.
 */
export interface FacetIndex {
  /** How many things there are. */
  readonly size: number;
  /** By row: the thing, its standing, and its newest date as YYYYMMDD. */
  readonly thingOf: Uint32Array;
  readonly standings: Uint8Array;
  readonly recency: Uint32Array;
  readonly whole: FacetTable;
  readonly officers: FacetTable;
  readonly dates: FacetTable;
}

class FacetIndexBuilder {
  readonly #thingOf: number[] = [];
  readonly #standings: number[] = [];
  readonly #recency: number[] = [];
  readonly #whole = new FacetTableBuilder();
  readonly #officers = new FacetTableBuilder();
  readonly #dates = new FacetTableBuilder();

  add(thing: number, kind: number, facets: Facets): void {
    const row = this.#thingOf.length;
    this.#thingOf.push(thing);
    this.#standings.push(kind);
    this.#recency.push(recencyOf(facets.dates));
    this.#whole.add(row, facets.whole);
    for (const officer of facets.officers) this.#officers.add(row, officer);
    for (const period of facets.dates) {
      this.#dates.add(row, Object.fromEntries(dateFields.map((field) => [field, [period]])));
    }
  }

  finish(size: number): FacetIndex {
    return {
      size,
      thingOf: Uint32Array.from(this.#thingOf),
      standings: Uint8Array.from(this.#standings),
      recency: Uint32Array.from(this.#recency),
      whole: this.#whole.finish(),
      officers: this.#officers.finish(),
      dates: this.#dates.finish(),
    };
  }
}

/** Things are articles, numbered as in `articleIds`. */
export async function indexArticleFacets(
  corpus: Corpus,
  articleIds: readonly string[],
): Promise<FacetIndex> {
  const builder = new FacetIndexBuilder();
  const pause = breath();
  for (const [number, id] of articleIds.entries()) {
    await pause();
    const article = corpus.article(id);
    if (!article) continue;
    const cases = corpus.casesOf(id);
    for (const it of cases) builder.add(number, standingOf(it), facetsOf(it, [article]));
    if (cases.some((it) => it.status === 'reviewed')) continue;
    const alone = cases.length > 0 ? standing.bareWithoutDrafts : standing.bare;
    builder.add(number, alone, facetsOf(null, [article]));
  }
  return builder.finish(articleIds.length);
}

/** Things are cases, numbered as in `cases`. */
export async function indexCaseFacets(corpus: Corpus, cases: readonly Case[]): Promise<FacetIndex> {
  const builder = new FacetIndexBuilder();
  const pause = breath();
  for (const [number, it] of cases.entries()) {
    await pause();
    const articles = it.articles.flatMap((id) => corpus.article(id) ?? []);
    builder.add(number, standingOf(it), facetsOf(it, articles));
  }
  return builder.finish(cases.length);
}

/**
 * The things that meet the filters: by thing, 0 for one that does not, else 1 plus its newest date
 * as YYYYMMDD. The column is kept for the next request without filters.
 */
export function meetingThings(
  index: FacetIndex,
  filters: readonly Filter[],
  drafts: boolean,
): Readonly<Uint32Array> {
  if (filters.length > 0) return workedOut(index, filters, drafts);
  const known = unfiltered.get(index) ?? new Map<boolean, Readonly<Uint32Array>>();
  unfiltered.set(index, known);
  const things = known.get(drafts) ?? workedOut(index, [], drafts);
  known.set(drafts, things);
  return things;
}

/** By whether drafts count: what is let in without filters, which most questions are. */
const unfiltered = new WeakMap<FacetIndex, Map<boolean, Readonly<Uint32Array>>>();

function workedOut(index: FacetIndex, filters: readonly Filter[], drafts: boolean): Uint32Array {
  const rows = meetingRows(index, filters);
  const things = new Uint32Array(index.size);
  for (let row = 0; row < rows.length; row++) {
    if (rows[row] === 0 || !counts(index.standings[row] as number, drafts)) continue;
    const thing = index.thingOf[row] as number;
    things[thing] = Math.max(things[thing] as number, 1 + (index.recency[row] as number));
  }
  return things;
}

function counts(kind: number, drafts: boolean): boolean {
  return drafts ? kind !== standing.bareWithoutDrafts : kind !== standing.draft;
}

function standingOf(it: Case): number {
  return it.status === 'reviewed' ? standing.reviewed : standing.draft;
}

/** Marks (1) the rows that meet all filters; `core/filter.ts` says when that is. */
function meetingRows(index: FacetIndex, filters: readonly Filter[]): Uint8Array {
  const rows = new Uint8Array(index.thingOf.length).fill(1);
  const tables = [index.whole, index.officers, index.dates];
  for (const table of tables) {
    const own = filters.filter((filter) => tableOf(index, filter) === table);
    const wanted = own.filter((filter) => !filter.exclude);
    if (wanted.length > 0) keep(rows, rowsMeetingAll(table, wanted, rows.length), 1);
    for (const filter of own) {
      if (filter.exclude) keep(rows, rowsMeetingAll(table, [filter], rows.length), 0);
    }
  }
  return rows;
}

function tableOf(index: FacetIndex, filter: Filter): FacetTable {
  if (officerFields.includes(filter.field)) return index.officers;
  return dateFields.includes(filter.field) ? index.dates : index.whole;
}

/** Marks the rows of which one entry meets all the filters. */
function rowsMeetingAll(table: FacetTable, filters: readonly Filter[], rows: number): Uint8Array {
  const entries = new Uint8Array(table.rowOf.length).fill(1);
  for (const filter of filters) keep(entries, meetingEntries(table, filter), 1);
  const marks = new Uint8Array(rows);
  for (let entry = 0; entry < entries.length; entry++) {
    if (entries[entry] === 1) marks[table.rowOf[entry] as number] = 1;
  }
  return marks;
}

/** Clears the marks wherever the other ones are not as given. */
function keep(marks: Uint8Array, others: Uint8Array, as: 0 | 1): void {
  for (let at = 0; at < marks.length; at++) if (others[at] !== as) marks[at] = 0;
}
