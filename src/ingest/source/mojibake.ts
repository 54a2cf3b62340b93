import iconv from 'iconv-lite';

/** A text with wrongly decoded characters mended where that is certain. */
export interface Repaired {
  readonly text: string;
  readonly warnings: readonly string[];
}

interface Misreading {
  /** The byte that each character stands for. */
  readonly bytes: ReadonlyMap<string, number>;
  /** Whole UTF-8 sequences as they look when read in that encoding. */
  readonly sequences: RegExp;
}

/**
 * The encodings in which UTF-8 is most often misread, with the lead bytes whose characters do not
 * begin anything else in English or Welsh: Latin letters and signs (C2 to C5), general punctuation
 * (E2), the replacement character (EF) and emoji (F0).
 */
const misreadings: readonly Misreading[] = [
  misreading('windows-1252', [0xc2, 0xc3, 0xc4, 0xc5], [0xe2, 0xef], [0xf0]),
  misreading('macroman', [0xc2, 0xc3], [0xe2], []),
];

function misreading(
  encoding: string,
  two: readonly number[],
  three: readonly number[],
  four: readonly number[],
): Misreading {
  const characters = Array.from({ length: 0x100 }, (_, byte) => characterOf(byte, encoding));
  const any = (bytes: readonly number[]) =>
    `[${bytes
      .map((byte) => characters[byte])
      .join('')
      .replace(/[\\\]^-]/g, '\\$&')}]`;
  const next = any(Array.from({ length: 0x40 }, (_, at) => 0x80 + at));
  const kinds = [`${any(two)}${next}`, `${any(three)}${next}{2}`];
  if (four.length > 0) kinds.push(`${any(four)}${next}{3}`);
  return {
    bytes: new Map(characters.map((character, byte) => [character, byte])),
    sequences: new RegExp(`(?:${kinds.join('|')})+`, 'g'),
  };
}

/** Bytes that an encoding leaves undefined are passed on as control characters, as browsers do. */
function characterOf(byte: number, encoding: string): string {
  const character = iconv.decode(Buffer.from([byte]), encoding);
  return character === '\ufffd' ? String.fromCharCode(byte) : character;
}

/** Signs that a text was decoded wrongly, whether or not it can be mended. */
const suspicious =
  /\u00e2\u20ac|\u00c3[\u0080-\u00bf\u0192\u2020-\u203a]|\u201a\u00c4|\u221a[\u00a9\u00d1\u00e9\u2202]|\u00c2[\u00a0-\u00bf]|\u00c5[\u00b5\u00b7]|\u00ef\u00bf\u00bd/;
/** Some texts were misread several times over. */
const mostRounds = 4;

/**
 * Mends runs such as "donâ€™t" and "Â£": misread characters are turned back into the bytes they
 * came from and read as UTF-8. What does not give valid UTF-8 stays as it is.
 */
export function repairMojibake(text: string): Repaired {
  if (!suspicious.test(text)) return { text, warnings: [] };
  let mended = text;
  for (let round = 0; round < mostRounds; round += 1) {
    const before = mended;
    for (const { bytes, sequences } of misreadings) {
      mended = mended.replace(sequences, (found) => reread(found, bytes));
    }
    if (mended === before) break;
  }
  const warnings: string[] = [];
  if (mended !== text) warnings.push('Wrongly decoded characters were mended.');
  if (suspicious.test(mended)) {
    warnings.push('Some characters look wrongly decoded and could not be mended for certain.');
  }
  return { text: mended, warnings };
}

function reread(found: string, bytes: ReadonlyMap<string, number>): string {
  const raw = Uint8Array.from(found, (character) => bytes.get(character) ?? 0);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(raw);
    return /[\u0080-\u009f]/.test(text) ? found : text;
  } catch {
    return found;
  }
}
