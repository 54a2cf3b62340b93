import { lstat, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type CorpusProblem, corpusProblem } from './problem.ts';

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

/** Files that are open at a time. */
const atOnce = 64;

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });

/**
 * Reads every file of one folder of the corpus whose name has the ending, in order of name. Symbolic
 * links are refused: they could lead out of the corpus. A missing folder is an empty one.
 */
export async function readFolder(
  root: string,
  folder: string,
  ending: string,
): Promise<{ readonly files: readonly SourceFile[]; readonly problems: readonly CorpusProblem[] }> {
  const place = join(root, folder);
  const info = await lstat(place).catch(() => null);
  if (info === null) return { files: [], problems: [] };
  if (!info.isDirectory()) {
    return { files: [], problems: [corpusProblem({ file: folder }, 'not a folder')] };
  }
  const names = (await readdir(place)).filter((it) => it.endsWith(ending) && !it.startsWith('.'));
  const files: SourceFile[] = [];
  const problems: CorpusProblem[] = [];
  names.sort();
  for (let at = 0; at < names.length; at += atOnce) {
    const batch = names.slice(at, at + atOnce).map((name) => readOne(root, `${folder}/${name}`));
    for (const read of await Promise.all(batch)) {
      if ('text' in read) files.push(read);
      else problems.push(read);
    }
  }
  return { files, problems };
}

async function readOne(root: string, file: string): Promise<SourceFile | CorpusProblem> {
  const path = join(root, file);
  try {
    const info = await lstat(path);
    if (info.isSymbolicLink()) return corpusProblem({ file }, 'symbolic links are not followed');
    if (!info.isFile()) return corpusProblem({ file }, 'not a file');
    if (info.size > largest) return corpusProblem({ file }, `larger than ${largest} bytes`);
    const bytes = await readBytes(path);
    return { file, text: utf8.decode(bytes).replaceAll('\r\n', '\n'), changed: info.mtimeMs };
  } catch (error) {
    const reason = error instanceof TypeError ? 'not valid UTF-8' : 'cannot be read';
    return corpusProblem({ file }, reason);
  }
}

/** At most one byte more than is allowed, should the file grow while it is read. */
async function readBytes(path: string): Promise<Uint8Array> {
  const handle = await open(path, 'r');
  try {
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}
