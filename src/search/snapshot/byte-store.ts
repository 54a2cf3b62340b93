import { closeSync, openSync, readSync } from 'node:fs';

/** Bytes that are read piece by piece, wherever they lie. Offsets from their own first byte, half-open. */
export interface ByteStore {
  readonly length: number;
  read(start: number, end: number): Buffer;
}

/** Bytes in memory, before they are stored. */
export class MemoryBytes implements ByteStore {
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get length(): number {
    return this.#bytes.length;
  }

  read(start: number, end: number): Buffer {
    return Buffer.from(this.#bytes.buffer, this.#bytes.byteOffset + start, end - start);
  }
}

const forgotten = new FinalizationRegistry<number>((descriptor) => closeSync(descriptor));

/**
 * A file held open, so that what it was stays readable when another takes its name. It is closed
 * when nothing refers to it any more.
 */
export class OpenFile {
  readonly #descriptor: number;

  /** @throws the system's error when there is no such file */
  constructor(path: string) {
    this.#descriptor = openSync(path, 'r');
    forgotten.register(this, this.#descriptor);
  }

  /** @throws RangeError when the file is shorter */
  read(position: number, length: number): Buffer {
    const bytes = Buffer.allocUnsafe(length);
    this.readInto(bytes, position);
    return bytes;
  }

  /** Fills all of the bytes. @throws RangeError when the file is shorter */
  readInto(bytes: Uint8Array, position: number): void {
    for (let at = 0; at < bytes.length; ) {
      const count = readSync(this.#descriptor, bytes, at, bytes.length - at, position + at);
      if (count === 0) throw new RangeError(`no byte ${position + at} in the file`);
      at += count;
    }
  }
}

/** A stretch of a file, left there: the system's cache of files serves it well. */
export class FileBytes implements ByteStore {
  readonly length: number;
  readonly #file: OpenFile;
  readonly #position: number;

  constructor(file: OpenFile, position: number, length: number) {
    this.#file = file;
    this.#position = position;
    this.length = length;
  }

  read(start: number, end: number): Buffer {
    return this.#file.read(this.#position + start, end - start);
  }
}
