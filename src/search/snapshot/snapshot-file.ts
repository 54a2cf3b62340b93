import { randomUUID } from 'node:crypto';
import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { crc32 } from 'node:zlib';
import { Fault } from '../../core/failure.ts';
import { type Column, type Packed, pack, padded, unpack } from './packing.ts';

/** Raised whenever the layout changes, or what is stored in it. */
const layout = 1;
const magic = Buffer.from('VERBATIM');
/** Magic, layout, outline bytes, column bytes (two halves), checksum of outline and columns, checksum of this head. */
const headBytes = 32;
/** Bytes read or written in one go; one call takes no more than 2 GiB. */
const chunkBytes = 64 * 1024 * 1024;

/**
 * Writes a value to a file that appears whole or not at all.
 * @param key must be given again to read it: what the value was made from
 * @throws Fault `snapshot-write`
 */
export async function writeSnapshotFile(path: string, key: string, value: unknown): Promise<void> {
  const unfinished = `${path}.${randomUUID()}.tmp`;
  try {
    await mkdir(dirname(path), { recursive: true });
    const file = await open(unfinished, 'wx');
    try {
      await writeAll(file, pack({ key, value }));
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(unfinished, path);
  } catch (cause) {
    await rm(unfinished, { force: true });
    throw new Fault('snapshot-write', 'disk', `could not write ${path}`, { cause });
  }
}

/** The value, or null when the file is missing, damaged, of another layout, or made from something else. */
export async function readSnapshotFile(path: string, key: string): Promise<unknown> {
  try {
    const bytes = await readAll(path);
    return bytes ? valueIn(bytes, key) : null;
  } catch {
    return null;
  }
}

async function writeAll(file: FileHandle, packed: Packed): Promise<void> {
  const outline = Buffer.alloc(padded(Buffer.byteLength(packed.outline)), ' ');
  outline.write(packed.outline, 'utf8');
  const pieces = [outline, ...packed.columns.flatMap(piecesOf)];
  const checksum = pieces.reduce((sum, piece) => crc32(piece, sum), 0);
  for (const piece of [headOf(outline.length, packed.bytes, checksum), ...pieces]) {
    for (let at = 0; at < piece.length; at += chunkBytes) {
      await file.appendFile(piece.subarray(at, at + chunkBytes));
    }
  }
}

/** The bytes of a column and what fills them up. Empty pieces are left out: they would spoil the checksum. */
function piecesOf({ buffer, byteOffset, byteLength }: Column): Buffer[] {
  const filling = Buffer.alloc(padded(byteLength) - byteLength);
  return [Buffer.from(buffer, byteOffset, byteLength), filling].filter((piece) => piece.length > 0);
}

function headOf(outlineBytes: number, columnBytes: number, checksum: number): Buffer {
  const head = Buffer.alloc(headBytes);
  magic.copy(head);
  head.writeUInt32LE(layout, 8);
  head.writeUInt32LE(outlineBytes, 12);
  head.writeDoubleLE(columnBytes, 16);
  head.writeUInt32LE(checksum, 24);
  head.writeUInt32LE(crc32(head.subarray(0, 28)), 28);
  return head;
}

async function readAll(path: string): Promise<ArrayBuffer | null> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    if (size < headBytes) return null;
    const bytes = new ArrayBuffer(size);
    for (let at = 0; at < size; ) {
      const view = new Uint8Array(bytes, at, Math.min(chunkBytes, size - at));
      const { bytesRead } = await file.read(view, 0, view.length, at);
      if (bytesRead === 0) return null;
      at += bytesRead;
    }
    return bytes;
  } finally {
    await file.close();
  }
}

function valueIn(bytes: ArrayBuffer, key: string): unknown {
  const head = Buffer.from(bytes, 0, headBytes);
  const outlineBytes = head.readUInt32LE(12);
  const isOurs =
    head.subarray(0, 8).equals(magic) &&
    head.readUInt32LE(8) === layout &&
    head.readUInt32LE(28) === crc32(head.subarray(0, 28)) &&
    bytes.byteLength === headBytes + outlineBytes + head.readDoubleLE(16);
  if (!isOurs || crc32(new Uint8Array(bytes, headBytes)) !== head.readUInt32LE(24)) return null;
  const outline = Buffer.from(bytes, headBytes, outlineBytes).toString('utf8');
  const stored = unpack(outline, bytes, headBytes + outlineBytes) as {
    key: string;
    value: unknown;
  };
  return stored.key === key ? stored.value : null;
}
