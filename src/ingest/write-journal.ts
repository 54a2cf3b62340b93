import { renameSync, writeFileSync } from 'node:fs';
import {
  access,
  mkdir,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  writeFile,
} from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import { Fault } from '../core/failure.ts';

/** A file to write, by its path inside the corpus. */
export interface PlannedFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** The folders of a corpus that ingestion writes to, in the order in which files appear in them. */
const corpusFolders = ['originals', 'articles', 'cases'] as const;
const folder = '.ingest';
/** Holds the number of the process that is writing. */
const lock = 'lock';
/** Parts the id of the article, the folder and the name of a file that waits in the journal. */
const mark = '~';

/**
 * Writes the files of one article all or not at all. All are first written to the journal's folder,
 * then renamed into place: original, article, cases. The article's appearance is the moment at
 * which they count. The corpus is valid after every step, and what a killed run left waiting is
 * put into place or thrown away, as its article is there or not, when the next run opens the journal.
 */
export class WriteJournal {
  readonly #root: string;
  readonly #home: string;

  private constructor(root: string) {
    this.#root = root;
    this.#home = join(root, folder);
  }

  /**
   * Opens the journal of a corpus folder, makes its folders, and clears up after a killed run.
   * @throws Fault `corpus-folder` when a folder of it is a link that leads out of the corpus
   * @throws Fault `corpus-busy` when another process is writing to it
   */
  static async open(root: string): Promise<WriteJournal> {
    await mkdir(root, { recursive: true });
    const real = await realpath(root);
    for (const name of [...corpusFolders, folder]) {
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
    await takeLock(join(real, folder, lock));
    const journal = new WriteJournal(real);
    await journal.#recover();
    return journal;
  }

  /**
   * Writes the files of one article. `key` is its id. Nothing else waits meanwhile in a run of
   * thousands, so the plain calls are used, which are several times quicker.
   */
  write(key: string, files: readonly PlannedFile[]): void {
    const ordered = [...files].sort((a, b) => placeOf(a.path) - placeOf(b.path));
    for (const file of ordered) writeFileSync(this.#waiting(key, file.path), file.content);
    for (const file of ordered)
      renameSync(this.#waiting(key, file.path), join(this.#root, file.path));
  }

  /** Removes the journal's folder. */
  async close(): Promise<void> {
    await rm(this.#home, { recursive: true, force: true });
  }

  #waiting(key: string, path: string): string {
    return join(this.#home, [key, ...path.split('/')].join(mark));
  }

  async #recover(): Promise<void> {
    for (const name of await readdir(this.#home)) {
      if (name === lock) continue;
      const [key = '', ...path] = name.split(mark);
      const isDue = corpusFolders.some((it) => it === path[0]) && path.length === 2;
      const counts = isDue && (await exists(join(this.#root, 'articles', `${key}.md`)));
      if (counts) await rename(join(this.#home, name), join(this.#root, ...path));
      else await rm(join(this.#home, name), { recursive: true, force: true });
    }
  }
}

/** Two runs at once would clear up after each other; a lock whose process is gone is nobody's. */
async function takeLock(path: string): Promise<void> {
  const owner = Number(await readFile(path, 'utf8').catch(() => ''));
  if (owner !== process.pid && isRunning(owner)) {
    throw new Fault(
      'corpus-busy',
      'disk',
      'Another ingest is writing to this corpus; wait for it to end.',
    );
  }
  await writeFile(path, String(process.pid));
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

function placeOf(path: string): number {
  return corpusFolders.findIndex((it) => path.startsWith(`${it}/`));
}

async function exists(path: string): Promise<boolean> {
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
