import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { crc32 } from 'node:zlib';
import { Fault } from '../../core/failure.ts';
import { OpenFile } from './byte-store.ts';
import { pack, padded, Region, unpack } from './packing.ts';

/** Raised whenever the layout changes, or what is stored in it. */
const layout = 5;
const magic = Buffer.from('VERBATIM');
/** Bytes read or written in one go. */
const chunkBytes = 16 * 1024 * 1024;

/**
 * The first bytes of a file: magic, layout, the lengths of outline, columns and text, the checksum
 * of all three, and the checksum of the head itself.
 */
interface Head {
  readonly outline: number;
  readonly columns: number;
  readonly text: number;
  readonly checksum: number;
}
const headBytes = 48;

/**
 * Writes a value to a file that appears whole or not at all.
 * @param key must be given again to read it: what the value was made from
 * @throws Fault `snapshot-write`
 */
export async function writeSnapshotFile(path: string, key: string, value: unknown): Promise<void> {
  const unfinished = `${path}.${randomUUID()}.tmp`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeWhole(unfinished, piecesOf(key, value));
    await rename(unfinished, path);
  } catch (cause) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    throw new Fault('snapshot-write', 'disk', `could not write ${path}`, { cause });
  }
}

/** The value, or null when the file is missing, damaged, of another layout, or made from something else. */
export function readSnapshotFile(path: string, key: string): unknown {
  try {
    return valueIn(new OpenFile(path), key);
  } catch {
    return null;
  }
}

function piecesOf(key: string, value: unknown): Buffer[] {
  const { outline: written, columns, text } = pack({ key, value });
  const outline = new Region();
  const bytes = Buffer.byteLength(written, 'utf8');
  outline.add(Buffer.from(written + ' '.repeat(padded(bytes) - bytes), 'utf8'));
  const pieces = [outline, columns, text].flatMap((region) => region.pieces);
  const checksum = pieces.reduce((sum, piece) => crc32(piece, sum), 0);
  const lengths = { outline: outline.bytes, columns: columns.bytes, text: text.bytes };
  return [writtenHead({ ...lengths, checksum }), ...pieces];
}

async function writeWhole(path: string, pieces: readonly Buffer[]): Promise<void> {
  const file = await open(path, 'wx');
  try {
    for (const piece of pieces) {
      for (let at = 0; at < piece.length; at += chunkBytes) {
        await file.appendFile(piece.subarray(at, at + chunkBytes));
      }
    }
    await file.sync();
  } finally {
    await file.close();
  }
}

function writtenHead({ outline, columns, text, checksum }: Head): Buffer {
  const head = Buffer.alloc(headBytes);
  magic.copy(head);
  head.writeUInt32LE(layout, 8);
  head.writeUInt32LE(checksum, 12);
  head.writeDoubleLE(outline, 16);
  head.writeDoubleLE(columns, 24);
  head.writeDoubleLE(text, 32);
  head.writeUInt32LE(crc32(head.subarray(0, 40)), 40);
  return head;
}

function readHead(head: Buffer): Head | null {
  const isOurs =
    head.subarray(0, 8).equals(magic) &&
    head.readUInt32LE(8) === layout &&
    head.readUInt32LE(40) === crc32(head.subarray(0, 40));
  if (!isOurs) return null;
  return {
    checksum: head.readUInt32LE(12),
    outline: head.readDoubleLE(16),
    columns: head.readDoubleLE(24),
    text: head.readDoubleLE(32),
  };
}

function valueIn(file: OpenFile, key: string): unknown {
  const head = readHead(file.read(0, headBytes));
  if (!head) return null;
  const outline = file.read(headBytes, head.outline);
  const columns = new ArrayBuffer(head.columns);
  const columnStart = headBytes + head.outline;
  const textStart = columnStart + head.columns;
  let checksum = crc32(outline);
  for (let at = 0; at < head.columns; at += chunkBytes) {
    const part = new Uint8Array(columns, at, Math.min(chunkBytes, head.columns - at));
    file.readInto(part, columnStart + at);
    checksum = crc32(part, checksum);
  }
  const chunk = Buffer.alloc(Math.min(chunkBytes, head.text));
  for (let at = 0; at < head.text; at += chunkBytes) {
    const part = chunk.subarray(0, head.text - at);
    file.readInto(part, textStart + at);
    checksum = crc32(part, checksum);
  }
  if (checksum !== head.checksum) return null;
  const stored = unpack(outline.toString('utf8'), { columns, file, textStart });
  return (stored as { key: string }).key === key ? (stored as { value: unknown }).value : null;
}
