import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Presets, SingleBar } from 'cli-progress';

/** Shows on standard error how much of the sources has been read. */
export interface Progress {
  /** @param bytes read since the last call */
  advance(bytes: number): void;
  stop(): void;
}

/** For pipes and logs, which show nothing. */
export const noProgress: Progress = { advance() {}, stop() {} };

/** A bar on the terminal; its length is the size of all files among the sources. */
export async function startProgress(sources: readonly string[]): Promise<Progress> {
  const sizes = await Promise.all(sources.map((source) => sizeOf(source)));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const bar = new SingleBar(
    {
      format: '{bar} {percentage} % | {documents} documents',
      stream: process.stderr,
      clearOnComplete: true,
      hideCursor: true,
    },
    Presets.shades_classic,
  );
  let documents = 0;
  bar.start(Math.max(1, total), 0, { documents });
  return {
    advance(bytes) {
      documents += 1;
      bar.increment(bytes, { documents });
    },
    stop() {
      bar.stop();
    },
  };
}

async function sizeOf(path: string): Promise<number> {
  const found = await stat(path).catch(() => null);
  if (found === null) return 0;
  if (!found.isDirectory()) return found.size;
  const names = await readdir(path, { recursive: true });
  const sizes = await Promise.all(
    names.map(async (name) => (await stat(join(path, name)).catch(() => null))?.size ?? 0),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
