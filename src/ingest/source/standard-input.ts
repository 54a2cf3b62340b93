import { type Gathered, refused } from './gathered.ts';
import { largestDocument, type RawSource, type SourceKind } from './raw-source.ts';
import { recordsOf } from './records.ts';

const name = 'standard input';

/**
 * What stands on standard input: JSON lines when it begins with a brace, else one
 * document, an HTML page when it begins as one.
 */
export async function* readStandardInput(
  input: AsyncIterable<Uint8Array>,
): AsyncGenerator<Gathered> {
  const iterator = input[Symbol.asyncIterator]();
  const head = await takeHead(iterator);
  const start = Buffer.concat(head)
    .subarray(0, 400)
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart();
  const stream = joined(head, iterator);
  if (start === '') return yield refused(name, 'There was nothing on standard input.');
  if (start.startsWith('{')) return yield* recordsOf(stream, name);
  const bytes = await readWhole(stream);
  if (bytes === null)
    return yield refused(name, `It is larger than ${largestDocument / 1024 / 1024} MB.`);
  const kind: SourceKind = /^<(?:!doctype|html|head|body|\?xml|!--|article|div|p)\b/i.test(start)
    ? 'html'
    : start.startsWith('---')
      ? 'markdown'
      : 'text';
  const value: RawSource = {
    name,
    kind,
    original: bytes,
    extension: kind === 'html' ? 'html' : kind === 'markdown' ? 'md' : 'txt',
    content: bytes,
    charset: null,
    id: null,
    given: {},
    warnings: [],
  };
  yield { ok: true, value };
}

/** Chunks until the first line is complete, or enough to judge by. */
async function takeHead(iterator: AsyncIterator<Uint8Array>): Promise<Uint8Array[]> {
  const head: Uint8Array[] = [];
  let size = 0;
  while (size < largestDocument) {
    const next = await iterator.next();
    if (next.done) break;
    head.push(next.value);
    size += next.value.length;
    if (next.value.includes(0x0a)) break;
  }
  return head;
}

async function* joined(
  head: readonly Uint8Array[],
  iterator: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield* head;
  for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
}

async function readWhole(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of stream) {
    size += part.length;
    if (size > largestDocument) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
}
