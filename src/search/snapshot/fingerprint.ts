import { createHash } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Files looked at in one go. */
const batch = 256;

/**
 * A short text that changes when a file in one of the folders (or below) is added, removed,
 * renamed, resized or written again. It reads the folders and not the files, so that it is quick.
 * A folder that is missing counts as empty.
 */
export async function fingerprint(folders: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const [number, folder] of folders.entries()) {
    const paths = await filesBelow(folder);
    for (let at = 0; at < paths.length; at += batch) {
      const lines = paths.slice(at, at + batch).map((path) => lineOf(folder, path));
      for (const line of await Promise.all(lines)) hash.update(`${number} ${line}\n`);
    }
  }
  return hash.digest('hex');
}

async function filesBelow(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder, { recursive: true })).sort();
  } catch {
    return [];
  }
}

async function lineOf(folder: string, path: string): Promise<string> {
  try {
    const { size, mtimeMs, ctimeMs } = await stat(join(folder, path));
    return JSON.stringify([path, size, mtimeMs, ctimeMs]);
  } catch {
    return JSON.stringify([path]);
  }
}
