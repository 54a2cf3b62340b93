import { createReadStream } from 'node:fs';
import { z } from 'zod';
import { givenMetadata } from '../metadata/given.ts';
import { type Gathered, refused } from './gathered.ts';
import { byteLines } from './lines.ts';
import { repairMojibake } from './mojibake.ts';
import { largestDocument, type RawSource } from './raw-source.ts';

/** The fields of a `.jsonl` line that decide how it is read; the others are metadata or ignored. */
const record = z.looseObject({
  id: z.union([z.string(), z.number()]).nullish(),
  text: z.string().nullish(),
  html: z.string().nullish(),
});

/** Every line of a `.jsonl` file is a document of its own; a broken one stops none of the others. */
export async function* readRecords(path: string): AsyncGenerator<Gathered> {
  yield* recordsOf(createReadStream(path, { highWaterMark: 1 << 20 }), path);
}

/** The documents of a stream of JSON lines. Blank lines are passed over. */
export async function* recordsOf(
  stream: AsyncIterable<Uint8Array>,
  name: string,
): AsyncGenerator<Gathered> {
  for await (const { number, bytes } of byteLines(stream, largestDocument)) {
    const label = `${name}:${number}`;
    if (bytes === null)
      yield refused(label, `The line is larger than ${largestDocument / 1024 / 1024} MB.`);
    else if (!isBlank(bytes)) yield readRecord(bytes, label);
  }
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.length < 64 && bytes.every((byte) => byte <= 0x20);
}

/** One JSON line as a document. */
export function readRecord(bytes: Uint8Array, name: string): Gathered {
  const parsed = parseJson(bytes);
  if (parsed === undefined) return refused(name, 'The line is not valid JSON.');
  const read = record.safeParse(parsed);
  if (!read.success) {
    return refused(
      name,
      'A line is an object {id?, headline?, publisher?, published?, url?, text? | html?}.',
    );
  }
  const { id, text, html } = read.data;
  const content = text ?? html;
  if (typeof content !== 'string')
    return refused(name, 'The line has neither text nor html.', ['text', 'html']);
  const given = givenMetadata(read.data);
  const headline = given.headline ? repairMojibake(given.headline) : null;
  const mended = repairMojibake(content);
  const value: RawSource = {
    name,
    kind: typeof text === 'string' ? 'text' : 'html',
    original: bytes,
    extension: 'json',
    content: mended.text,
    charset: null,
    id: id === null || id === undefined ? null : String(id),
    given: headline ? { ...given, headline: headline.text } : given,
    warnings: [
      ...new Set([
        ...mended.warnings,
        ...(headline?.warnings ?? []).map((it) => `Headline: ${it}`),
      ]),
    ],
  };
  return { ok: true, value };
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
  } catch {
    return undefined;
  }
}
