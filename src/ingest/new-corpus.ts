import { cp, mkdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Gives a corpus folder that has no vocabulary the one that comes with the program, since no
 * corpus loads without. One that is there is left alone, whatever state it is in.
 */
export async function startCorpus(folder: string): Promise<void> {
  const vocabulary = join(folder, 'vocabulary');
  if (await isFolder(vocabulary)) return;
  const shipped = await shippedVocabulary(import.meta.dirname);
  if (shipped === null) return;
  await mkdir(folder, { recursive: true });
  await cp(shipped, vocabulary, { recursive: true });
}

/** The program may run from its source or from `dist`: the nearest folder above that has one. */
async function shippedVocabulary(from: string): Promise<string | null> {
  const here = join(from, 'corpus', 'vocabulary');
  if (await isFolder(here)) return here;
  const above = dirname(from);
  return above === from ? null : shippedVocabulary(above);
}

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found?.isDirectory() ?? false;
}
