import { lstat, readdir, readFile, realpath } from 'node:fs/promises';
import { basename, extname, join, sep } from 'node:path';
import { readFeedText } from './feed.ts';
import { type Gathered, refused } from './gathered.ts';
import { kindOf, largestDocument, type RawSource } from './raw-source.ts';
import { readRecords } from './records.ts';

const known = ['.txt', '.md', '.html', '.jsonl'];
/** Deepest folder below the one given. */
const deepest = 20;

/** One file: a document, or a `.jsonl` file or feed of many. */
export async function* readFileSource(path: string): AsyncGenerator<Gathered> {
  const extension = extname(path).toLowerCase();
  if (extension === '.jsonl' || extension === '.ndjson') return yield* readRecords(path);
  const isFeed = extension === '.xml' || extension === '.rss' || extension === '.atom';
  const kind = kindOf(basename(path));
  if (kind === null && !isFeed) {
    return yield refused(
      path,
      `A source is ${known.join(', ')}, a folder of them, a feed, a web address, or - for standard input.`,
      known,
    );
  }
  const bytes = await readLimited(path);
  if (bytes === null)
    return yield refused(path, `The file is larger than ${largestDocument / 1024 / 1024} MB.`);
  if (kind === null) return yield* readFeedText(path, bytes);
  yield { ok: true, value: documentOf(path, kind, bytes, extension.slice(1)) };
}

function documentOf(
  path: string,
  kind: RawSource['kind'],
  bytes: Uint8Array,
  extension: string,
): RawSource {
  return {
    name: path,
    kind,
    original: bytes,
    extension,
    content: bytes,
    charset: null,
    id: null,
    given: {},
    warnings: [],
  };
}

async function readLimited(path: string): Promise<Uint8Array | null> {
  const { size } = await lstat(await realpath(path));
  return size > largestDocument ? null : readFile(path);
}

/**
 * All files of a folder and its subfolders, in the order of their names. Hidden files and files of
 * other kinds are passed over; a link that leads out of the folder is refused.
 */
export async function* readFolder(folder: string): AsyncGenerator<Gathered> {
  const root = await realpath(folder);
  let taken = 0;
  for await (const path of filesBelow(folder, deepest)) {
    if (!(await realpath(path).catch(() => '')).startsWith(root + sep)) {
      yield refused(path, 'The link leads out of the folder, so it was not followed.');
      continue;
    }
    taken += 1;
    yield* readFileSource(path);
  }
  if (taken === 0) yield refused(folder, `The folder holds no ${known.join(', ')} file.`);
}

async function* filesBelow(folder: string, depth: number): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory() && depth > 0) yield* filesBelow(path, depth - 1);
    else if (isTaken(entry.name) && !entry.isDirectory()) yield path;
  }
}

function isTaken(name: string): boolean {
  return kindOf(name) !== null || /\.(?:jsonl|ndjson|rss|atom|xml)$/i.test(name);
}
