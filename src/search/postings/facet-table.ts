import type { FacetValues } from '../../core/facets.ts';
import { isExact, valueTest } from '../../core/filter.ts';
import type { Filter, FilterField } from '../../core/query.ts';

/** The different values of a field, and the entries that have each: those of value `v` stand from `starts[v]` up to `starts[v + 1]`. */
interface FacetColumn {
  readonly values: readonly string[];
  readonly starts: Uint32Array;
  readonly entries: Uint32Array;
}

/** Facet values of numbered entries, each of which belongs to a row. */
export interface FacetTable {
  /** By entry. */
  readonly rowOf: Uint32Array;
  readonly columns: Readonly<Partial<Record<FilterField, FacetColumn>>>;
}

/** Gathers entries, numbered from 0. */
export class FacetTableBuilder {
  readonly #rowOf: number[] = [];
  readonly #columns = new Map<FilterField, Map<string, number[]>>();

  add(row: number, values: FacetValues): void {
    const entry = this.#rowOf.length;
    this.#rowOf.push(row);
    for (const [field, list] of Object.entries(values)) {
      const column = this.#columnOf(field as FilterField);
      for (const value of new Set(list)) {
        const entries = column.get(value);
        if (entries) entries.push(entry);
        else column.set(value, [entry]);
      }
    }
  }

  finish(): FacetTable {
    const columns = [...this.#columns].map(([field, column]) => [field, packed(column)]);
    return { rowOf: Uint32Array.from(this.#rowOf), columns: Object.fromEntries(columns) };
  }

  #columnOf(field: FilterField): Map<string, number[]> {
    const column = this.#columns.get(field) ?? new Map<string, number[]>();
    this.#columns.set(field, column);
    return column;
  }
}

/** Marks (1) the entries that have a value which the filter names. */
export function meetingEntries(table: FacetTable, filter: Filter): Uint8Array {
  const marks = new Uint8Array(table.rowOf.length);
  const column = table.columns[filter.field];
  if (!column) return marks;
  for (const value of meetingValues(column, filter)) {
    const end = column.starts[value + 1] as number;
    for (let at = column.starts[value] as number; at < end; at++) {
      marks[column.entries[at] as number] = 1;
    }
  }
  return marks;
}

const numbers = new WeakMap<FacetColumn, ReadonlyMap<string, number>>();

function meetingValues(column: FacetColumn, filter: Filter): number[] {
  if (!isExact(filter.field)) {
    const test = valueTest(filter);
    return column.values.flatMap((value, number) => (test(value) ? [number] : []));
  }
  const known = numbers.get(column) ?? new Map(column.values.map((value, index) => [value, index]));
  numbers.set(column, known);
  return filter.values.flatMap((value) => known.get(value) ?? []);
}

function packed(column: ReadonlyMap<string, readonly number[]>): FacetColumn {
  const values = [...column.keys()].sort();
  const starts = new Uint32Array(values.length + 1);
  const entries = values.flatMap((value, number) => {
    const list = column.get(value) ?? [];
    starts[number + 1] = (starts[number] ?? 0) + list.length;
    return list;
  });
  return { values, starts, entries: Uint32Array.from(entries) };
}
