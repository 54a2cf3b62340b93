import { detect } from 'chardet';
import iconv from 'iconv-lite';
import { repairMojibake } from './mojibake.ts';

/** Text read from bytes. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  readonly warnings: readonly string[];
}

const marks: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];
const sampleSize = 64 * 1024;

/**
 * Reads bytes as text: by byte order mark, then as UTF-8 where the bytes are valid UTF-8, then as
 * the page or the transport declares, then by what the bytes look like.
 * @param declared the encoding that the transport named, or null
 */
export function decode(bytes: Uint8Array, declared: string | null): Decoded {
  const mark = marks.find(([head]) => head.every((byte, at) => bytes[at] === byte));
  if (mark !== undefined)
    return finish(decodeAs(bytes.subarray(mark[0].length), mark[1]), mark[1], []);
  const wide = wideEncoding(bytes);
  if (wide !== null) return finish(decodeAs(bytes, wide), wide, []);
  const utf8 = strictUtf8(bytes);
  if (utf8 !== null) return finish(utf8, 'utf-8', []);
  const named = [declaredInPage(bytes), declared].find(
    (it) => it && !/^utf-?8$/i.test(it) && iconv.encodingExists(it),
  );
  const guessed = named ?? guess(bytes);
  const warning = named ? [] : [`The encoding was not stated; it was read as ${guessed}.`];
  return finish(decodeAs(bytes, guessed), guessed, warning);
}

function finish(raw: string, encoding: string, warnings: readonly string[]): Decoded {
  const repaired = repairMojibake(raw);
  const lost = repaired.text.includes('\ufffd')
    ? ['Some characters could not be read; the places are marked with \ufffd.']
    : [];
  return { text: repaired.text, encoding, warnings: [...warnings, ...repaired.warnings, ...lost] };
}

function decodeAs(bytes: Uint8Array, encoding: string): string {
  return iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding);
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** UTF-16 without a mark shows as every other byte being zero. */
function wideEncoding(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 400);
  if (sample.length < 8) return null;
  const zeros = [0, 0];
  for (const [at, byte] of sample.entries())
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const half = sample.length / 2;
  if ((zeros[1] ?? 0) > half * 0.7 && (zeros[0] ?? 0) < half * 0.1) return 'utf-16le';
  if ((zeros[0] ?? 0) > half * 0.7 && (zeros[1] ?? 0) < half * 0.1) return 'utf-16be';
  return null;
}

/** The encoding that an HTML page or XML document declares for itself, near its start. */
function declaredInPage(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  const match =
    /<meta[^>]{0,200}?charset\s*=\s*["']?([\w-]+)|<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w-]+)/i.exec(
      head,
    );
  return match?.[1] ?? match?.[2] ?? null;
}

/** In Britain what is neither UTF-8 nor declared is nearly always Windows-1252. */
function guess(bytes: Uint8Array): string {
  const detected = detect(bytes.subarray(0, sampleSize));
  if (
    detected === null ||
    /^(?:ascii|utf-8|iso-8859-(?:1|2|9|15)|windows-125[0-9])$/i.test(detected)
  ) {
    return 'windows-1252';
  }
  return iconv.encodingExists(detected) ? detected : 'windows-1252';
}
