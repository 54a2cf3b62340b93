import { access, mkdir, readdir, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import { Fault } from '../core/failure.ts';

/** A file to write, by its path inside the corpus. */
export interface PlannedFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** The folders of a corpus that ingestion writes to. A killed run leaves at most a part of the first. */
export const corpusFolders = ['originals', 'articles', 'cases'] as const;
const folder = '.ingest';
const separator = '__';

/**
 * Writes the files of one article all or not at all. They are first written to a folder of their
 * own; renaming that folder is the moment at which they count; then each is renamed into its place,
 * original, article, cases in this order, so that the corpus is valid after every step. What a
 * killed run left behind is finished or thrown away when the next one opens the journal.
 */
export class WriteJournal {
  readonly #root: string;
  readonly #home: string;

  private constructor(root: string) {
    this.#root = root;
    this.#home = join(root, folder);
  }

  /**
   * Opens the journal of a corpus folder, makes its folders, and finishes what a killed run began.
   * @throws Fault `corpus-folder` when a folder of it is a link that leads out of the corpus
   */
  static async open(root: string): Promise<WriteJournal> {
    await mkdir(root, { recursive: true });
    const real = await realpath(root);
    for (const name of corpusFolders) {
      await mkdir(join(real, name), { recursive: true });
      const place = await realpath(join(real, name));
      if (!place.startsWith(real + sep)) {
        throw new Fault(
          'corpus-folder',
          'disk',
          `The folder ${name} is a link that leads out of the corpus.`,
        );
      }
    }
    const journal = new WriteJournal(real);
    await journal.#recover();
    return journal;
  }

  /** Writes the files of one article. `key` is its id. */
  async write(key: string, files: readonly PlannedFile[]): Promise<void> {
    const draft = join(this.#home, `draft-${key}`);
    const ready = join(this.#home, `ready-${key}`);
    await mkdir(draft, { recursive: true });
    for (const file of files) await writeFile(join(draft, flat(file.path)), file.content);
    await rename(draft, ready);
    await this.#publish(ready);
  }

  /** Removes the journal's folder. */
  async close(): Promise<void> {
    await rm(this.#home, { recursive: true, force: true });
  }

  async #recover(): Promise<void> {
    const left = await readdir(this.#home).catch(() => []);
    for (const name of left) {
      const path = join(this.#home, name);
      if (name.startsWith('ready-')) await this.#publish(path);
      else if (name.startsWith('draft-')) await rm(path, { recursive: true, force: true });
    }
  }

  async #publish(ready: string): Promise<void> {
    const names = await readdir(ready);
    for (const name of names.sort(byFolder)) {
      const target = join(this.#root, ...name.split(separator));
      if (dirname(dirname(target)) !== this.#root) continue;
      await rename(join(ready, name), target);
    }
    await rm(ready, { recursive: true, force: true });
  }
}

function flat(path: string): string {
  return path.replace('/', separator);
}

function byFolder(a: string, b: string): number {
  const rank = (name: string) => corpusFolders.findIndex((it) => name.startsWith(it));
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}

/** Whether a file is there. */
export async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** Replaces a file in one step: a reader sees the old content or the new, never a part. */
export async function replaceFile(path: string, content: string): Promise<void> {
  const draft = join(dirname(path), `.${process.pid}-${basename(path)}.draft`);
  await writeFile(draft, content);
  await rename(draft, path);
}
