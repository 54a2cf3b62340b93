import { type ByteStore, FileBytes, MemoryBytes, type OpenFile } from './byte-store.ts';

/** Columns of numbers that a snapshot stores as they lie in memory. */
const columnTypes = { Uint8Array, Uint32Array, Float64Array } as const;
type ColumnType = keyof typeof columnTypes;
export type Column = InstanceType<(typeof columnTypes)[ColumnType]>;

/** Where a column, or text that stays in the file, lies: from the first byte of its region. */
interface Place {
  readonly type: ColumnType | 'text';
  /** A multiple of 8. */
  readonly offset: number;
  /** In elements of the type. */
  readonly length: number;
}

/** Pieces of a file, one after another, each filled up to a multiple of 8. */
export class Region {
  readonly pieces: Buffer[] = [];
  bytes = 0;

  /** @returns where the piece begins */
  add(piece: Buffer): number {
    const offset = this.bytes;
    const filling = Buffer.alloc(padded(piece.length) - piece.length);
    this.pieces.push(...[piece, filling].filter((it) => it.length > 0));
    this.bytes += piece.length + filling.length;
    return offset;
  }
}

/** A value taken apart: the outline is JSON, the columns are read at once, the text when asked for. */
interface Packed {
  readonly outline: string;
  readonly columns: Region;
  readonly text: Region;
}

/** Takes apart a value made of plain objects, arrays, strings, numbers, maps, columns and text. */
export function pack(value: unknown): Packed {
  const columns = new Region();
  const text = new Region();
  const outline = JSON.stringify(value, (_, part: unknown) => {
    if (part instanceof Map) return { $map: [...part] };
    if (part instanceof MemoryBytes || part instanceof FileBytes) {
      const offset = text.add(part.read(0, part.length));
      return { $place: { type: 'text', offset, length: part.length } };
    }
    if (!isColumn(part)) return part;
    const offset = columns.add(Buffer.from(part.buffer, part.byteOffset, part.byteLength));
    return { $place: { type: part.constructor.name, offset, length: part.length } };
  });
  return { outline, columns, text };
}

/** What the columns and the text of a stored value are put together from. */
interface Regions {
  /** Becomes what the columns are views of. */
  readonly columns: ArrayBuffer;
  readonly file: OpenFile;
  /** Where the text begins in the file. */
  readonly textStart: number;
}

/** Puts the value together again. */
export function unpack(outline: string, regions: Regions): unknown {
  return restored(JSON.parse(outline), regions);
}

/** The length rounded up to where the next piece may begin. */
export function padded(length: number): number {
  return Math.ceil(length / 8) * 8;
}

/** Puts columns and maps back in their places. Lists of plain values, which are long, are left as they are. */
function restored(part: unknown, regions: Regions): unknown {
  if (!isObject(part)) return part;
  if (Array.isArray(part)) {
    return isObject(part[0]) ? part.map((item) => restored(item, regions)) : part;
  }
  if (isObject(part.$place)) return placed(part.$place as unknown as Place, regions);
  if (Array.isArray(part.$map)) {
    return new Map(part.$map.map(([key, value]) => [key, restored(value, regions)]));
  }
  const entries = Object.entries(part).map(([name, it]) => [name, restored(it, regions)]);
  return Object.fromEntries(entries);
}

function placed({ type, offset, length }: Place, regions: Regions): Column | ByteStore {
  return type === 'text'
    ? new FileBytes(regions.file, regions.textStart + offset, length)
    : new columnTypes[type](regions.columns, offset, length);
}

function isColumn(part: unknown): part is Column {
  return Object.values(columnTypes).some((type) => part instanceof type);
}

function isObject(part: unknown): part is Readonly<Record<string, unknown>> {
  return typeof part === 'object' && part !== null;
}
