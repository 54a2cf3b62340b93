import { type ByteStore, MemoryBytes } from './byte-store.ts';

/** Many strings in one stretch of UTF-8. */
export interface StringColumn {
  readonly bytes: ByteStore;
  /** By string: where it ends; it starts where the one before ends. */
  readonly ends: Uint32Array;
}

/** @throws RangeError when the strings take 4 GiB or more */
export function columnOf(strings: readonly string[]): StringColumn {
  const ends = new Uint32Array(strings.length);
  let end = 0;
  for (const [index, string] of strings.entries()) {
    end += Buffer.byteLength(string, 'utf8');
    ends[index] = end;
  }
  if (end > 0xffff_ffff) throw new RangeError('too much text for one snapshot');
  const bytes = Buffer.alloc(end);
  for (const [index, string] of strings.entries()) {
    bytes.write(string, index === 0 ? 0 : (ends[index - 1] ?? 0), 'utf8');
  }
  return { bytes: new MemoryBytes(bytes), ends };
}

/** One string of the column; empty for an index that it does not have. */
export function stringAt({ bytes, ends }: StringColumn, index: number): string {
  const start = index === 0 ? 0 : (ends[index - 1] ?? 0);
  return bytes.read(start, ends[index] ?? start).toString('utf8');
}
