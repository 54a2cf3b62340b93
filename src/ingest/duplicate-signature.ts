import { wordsOf } from '../core/text/words.ts';

/** Hashes in a signature, and how they are banded for look-up: 16 bands of 4 find texts that share most. */
const size = 64;
const rows = 4;
const shingle = 5;
/** Longest run of words that is read; longer texts differ early if they differ. */
const mostWords = 4000;

/** A MinHash signature (Broder 1997) over runs of five words: texts that share runs share hashes. */
export type Signature = Uint32Array;

const seeds = Uint32Array.from({ length: size }, (_, at) => Math.imul(at + 1, 0x9e3779b1) | 1);
const shifts = Uint32Array.from({ length: size }, (_, at) => Math.imul(at + 7, 0x85ebca6b));

/** The signature of a body. A body of fewer than five words has that of its one run. */
export function signatureOf(body: string): Signature {
  const signature = new Uint32Array(size).fill(0xffffffff);
  const hashes = wordsOf(body)
    .slice(0, mostWords)
    .map((word) => hashWord(word.text));
  const last = Math.max(1, hashes.length - shingle + 1);
  for (let start = 0; start < last; start += 1) {
    let run = 0;
    for (let at = start; at < start + shingle; at += 1) run = mix(run, hashes[at] ?? 0);
    for (let k = 0; k < size; k += 1) {
      const value = scramble(Math.imul(run, seeds[k] ?? 1) + (shifts[k] ?? 0));
      if (value < (signature[k] ?? 0)) signature[k] = value;
    }
  }
  return signature;
}

/** Estimated share of runs that two texts have in common, between 0 and 1. */
export function likeness(a: Signature, b: Signature): number {
  let same = 0;
  for (let k = 0; k < size; k += 1) if (a[k] === b[k]) same += 1;
  return same / size;
}

/** Keys under which like signatures meet. */
export function bandsOf(signature: Signature): string[] {
  const bands: string[] = [];
  for (let from = 0; from < size; from += rows) {
    bands.push(`${from}:${signature.subarray(from, from + rows).join('.')}`);
  }
  return bands;
}

/** FNV-1a over UTF-16 units. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1)
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

function mix(a: number, b: number): number {
  return (Math.imul(a ^ b, 0x01000193) + 0x7feb352d) >>> 0;
}

/** The finish of MurmurHash3, which spreads every bit. */
function scramble(value: number): number {
  let mixed = value | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
