import { lstatSync, readFileSync, type Stats } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { type Checked, corpusProblem } from './problem.ts';

/** A text file of the corpus. */
export interface SourceFile {
  /** Path below the corpus folder, with forward slashes. */
  readonly file: string;
  readonly text: string;
  /** When it last changed, in milliseconds since 1970. */
  readonly changed: number;
}

/** Largest file that is read, in bytes: an article or a case is a thousandth of it. */
const largest = 8 * 1024 * 1024;

/** Files that are read in one go, before other work has its turn. */
const atOnce = 32;

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });

/**
 * Reads the files of one folder of the corpus whose names have the ending, in order of name, a few
 * at a time. Symbolic links are refused: they could lead out of the corpus. A missing folder is an
 * empty one. The plain calls are used, since thousands of small files take several times as long by
 * promises.
 */
export async function* readFolder(
  root: string,
  folder: string,
  ending: string,
): AsyncGenerator<Checked<SourceFile>> {
  const place = join(root, folder);
  const info = await lstat(place).catch(() => null);
  if (info === null) return;
  if (!info.isDirectory()) {
    yield { ok: false, problems: [corpusProblem({ file: folder }, 'not a folder')] };
    return;
  }
  const names = (await readdir(place)).filter((it) => it.endsWith(ending) && !it.startsWith('.'));
  names.sort();
  for (let at = 0; at < names.length; at += atOnce) {
    yield* names.slice(at, at + atOnce).map((name) => readOne(root, `${folder}/${name}`));
    await setImmediate();
  }
}

function readOne(root: string, file: string): Checked<SourceFile> {
  const refuse = (message: string): Checked<SourceFile> => ({
    ok: false,
    problems: [corpusProblem({ file }, message)],
  });
  const path = join(root, file);
  const info = infoOf(path);
  if (info?.isSymbolicLink()) return refuse('symbolic links are not followed');
  if (!info?.isFile()) return refuse('not a file');
  if (info.size > largest) return refuse(`larger than ${largest} bytes`);
  const bytes = bytesOf(path);
  if (bytes === null) return refuse('the file cannot be read');
  const text = decoded(bytes);
  if (text === null) return refuse('not valid UTF-8');
  return { ok: true, value: { file, text, changed: info.mtimeMs } };
}

function infoOf(path: string): Stats | null {
  try {
    return lstatSync(path);
  } catch {
    return null;
  }
}

function bytesOf(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return utf8.decode(bytes).replaceAll('\r\n', '\n');
  } catch {
    return null;
  }
}
