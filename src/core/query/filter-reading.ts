import type { Problem, Result } from '../failure.ts';
import type { Filter, FilterField } from '../query.ts';
import { findValue, resolvableFields } from '../vocabulary/resolve-value.ts';
import { printFilter } from './print.ts';
import type { QueryWorld } from './query-world.ts';
import { shownText } from './typed-text.ts';
import { valueReaders } from './value-reader.ts';

/** A filter as written, before its value is read. */
export interface WrittenFilter {
  readonly field: FilterField;
  readonly typed: string;
  readonly exclude: boolean;
  /** The piece of input that a problem names. */
  readonly source: string;
}

/** Canonical values for what was typed, several with commas between them; null unless all are known. */
export function findValues(
  field: FilterField,
  typed: string,
  world: QueryWorld,
): readonly string[] | null {
  const value = trimmedValue(typed);
  if (value === '') return null;
  const reader = valueReaders[field];
  const whole = reader.find(value, world);
  if (whole || !value.includes(',')) return whole;
  const parts = partsOf(value).map((part) => reader.find(part, world));
  if (parts.some((part) => part === null)) return null;
  const values = [...new Set(parts.flatMap((part) => part ?? []))];
  return values.length > 0 ? values : null;
}

/** Reads a filter: its canonical values, or a problem with the nearest valid filters in full. */
export function readFilter(written: WrittenFilter, world: QueryWorld): Result<Filter> {
  const { field, exclude } = written;
  const typed = trimmedValue(written.typed);
  const values = findValues(field, typed, world);
  if (values) return { ok: true, value: { field, values, exclude, typed } };
  return { ok: false, problems: [unreadable({ ...written, typed }, world)] };
}

function unreadable({ field, typed, exclude, source }: WrittenFilter, world: QueryWorld): Problem {
  const { message, nearest, usual } = valueReaders[field];
  const wrong = partsOf(typed).find((part) => findValues(field, part, world) === null) ?? typed;
  const input = shownText(source);
  const other = resolvableFields.find((it) => findValue(it, wrong, world.vocabulary) !== null);
  if (other) {
    const values = [wrong.toLowerCase()];
    const meant = printFilter({ field: other, values, exclude });
    return { input, message: `${message}, but ${other}: knows it`, nearest: [meant] };
  }
  const near = nearest(wrong, world);
  const offered = near.length > 0 ? near : (usual?.(world) ?? []);
  const unlike = near.length === 0 && offered.length > 0;
  return {
    input,
    message:
      typed === ''
        ? `${field}: has no value`
        : unlike
          ? `${message}; these are the most used`
          : message,
    nearest: offered.slice(0, 3).map((value) => printFilter({ field, values: [value], exclude })),
  };
}

/** Sentences end where values do: "anything from force:gwent?" */
function trimmedValue(typed: string): string {
  return typed.replace(/^[\s,;]+|[\s,;.?!]+$/g, '');
}

function partsOf(typed: string): string[] {
  return typed
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
