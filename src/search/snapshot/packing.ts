/** Columns of numbers that a snapshot stores as they lie in memory. */
const columnTypes = { Uint8Array, Uint32Array, Float64Array } as const;
type ColumnType = keyof typeof columnTypes;
export type Column = InstanceType<(typeof columnTypes)[ColumnType]>;

/** Where a column lies among the stored bytes. */
interface ColumnPlace {
  readonly type: ColumnType;
  /** From the first byte of the first column; a multiple of 8. */
  readonly offset: number;
  readonly length: number;
}

/** A value taken apart: the outline is JSON, the columns are bytes. */
export interface Packed {
  readonly outline: string;
  readonly columns: readonly Column[];
  /** Of all columns, each filled up to a multiple of 8. */
  readonly bytes: number;
}

/** Takes apart a value made of plain objects, arrays, strings, numbers, maps and columns. */
export function pack(value: unknown): Packed {
  const columns: Column[] = [];
  let bytes = 0;
  const place = (column: Column): { readonly $column: ColumnPlace } => {
    const type = column.constructor.name as ColumnType;
    const found = { type, offset: bytes, length: column.length };
    columns.push(column);
    bytes += padded(column.byteLength);
    return { $column: found };
  };
  const outline = JSON.stringify(value, (_, part: unknown) => {
    if (isColumn(part)) return place(part);
    return part instanceof Map ? { $map: [...part] } : part;
  });
  return { outline, columns, bytes };
}

/**
 * Puts the value together again.
 * @param bytes holds the columns from `start`, a multiple of 8; they become views of it, not copies
 */
export function unpack(outline: string, bytes: ArrayBuffer, start: number): unknown {
  return restored(JSON.parse(outline), bytes, start);
}

/** Puts columns and maps back in their places. Lists of plain values, which are long, are left as they are. */
function restored(part: unknown, bytes: ArrayBuffer, start: number): unknown {
  if (!isObject(part)) return part;
  if (Array.isArray(part)) {
    return isObject(part[0]) ? part.map((item) => restored(item, bytes, start)) : part;
  }
  if (isObject(part.$column)) return viewOf(part.$column as unknown as ColumnPlace, bytes, start);
  if (Array.isArray(part.$map)) {
    return new Map(part.$map.map(([key, value]) => [key, restored(value, bytes, start)]));
  }
  const entries = Object.entries(part).map(([name, it]) => [name, restored(it, bytes, start)]);
  return Object.fromEntries(entries);
}

/** The length rounded up to where the next column may begin. */
export function padded(length: number): number {
  return Math.ceil(length / 8) * 8;
}

function viewOf({ type, offset, length }: ColumnPlace, bytes: ArrayBuffer, start: number): Column {
  return new columnTypes[type](bytes, start + offset, length);
}

function isColumn(part: unknown): part is Column {
  return Object.values(columnTypes).some((type) => part instanceof type);
}

function isObject(part: unknown): part is Readonly<Record<string, unknown>> {
  return typeof part === 'object' && part !== null;
}
