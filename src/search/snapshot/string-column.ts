/** Many strings in one stretch of UTF-8. */
export interface StringColumn {
  readonly bytes: Uint8Array;
  /** By string: where it ends; it starts where the one before ends. */
  readonly ends: Uint32Array;
}

/** @throws RangeError when the strings take 4 GiB or more */
export function columnOf(strings: readonly string[]): StringColumn {
  const pieces = strings.map((string) => Buffer.from(string, 'utf8'));
  const ends = new Uint32Array(pieces.length);
  let end = 0;
  for (const [index, piece] of pieces.entries()) {
    end += piece.length;
    ends[index] = end;
  }
  if (end > 0xffff_ffff) throw new RangeError('too much text for one snapshot');
  const bytes = new Uint8Array(end);
  for (const [index, piece] of pieces.entries())
    bytes.set(piece, (ends[index] ?? 0) - piece.length);
  return { bytes, ends };
}

/** One string of the column; empty for an index that it does not have. */
export function stringAt({ bytes, ends }: StringColumn, index: number): string {
  const start = index === 0 ? 0 : (ends[index - 1] ?? 0);
  const end = ends[index] ?? start;
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('utf8');
}
