import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import type { Clock } from '../ports/clock.ts';
import type { Log } from '../ports/log.ts';
import type { StateStore } from '../ports/state-store.ts';
import { ExpiringMap } from './expiring-map.ts';

/** A store that is written to disk, and so must be closed. */
export interface FileStore extends StateStore {
  /** Writes what has not been written yet. */
  close(): Promise<void>;
}

export interface FileStoreOptions {
  readonly path: string;
  readonly clock: Clock;
  readonly log: Log;
  /** Milliseconds between a change and its writing: many changes are written at once. */
  readonly delayMs?: number;
}

const stored = z.array(z.tuple([z.string(), z.unknown(), z.number()]));
const defaultDelayMs = 1_000;
/** Readable by its owner alone: it holds who talked of what. */
const mode = 0o600;

/**
 * Keeps state in memory and in a file, so that conversations and buttons outlive a restart. One
 * process at a time. A file that cannot be read counts as empty, one that cannot be written is logged.
 */
export async function openFileStore(options: FileStoreOptions): Promise<FileStore> {
  const { path, clock, log, delayMs = defaultDelayMs } = options;
  const kept = new ExpiringMap(() => clock.now());
  for (const [key, value, until] of await readStored(path, log)) kept.put(key, value, until);
  let timer: NodeJS.Timeout | null = null;
  let writing: Promise<void> = Promise.resolve();
  const write = () => {
    timer = null;
    writing = writing.then(() => writeStored(path, kept.entries(), log));
    return writing;
  };
  const changed = () => {
    timer ??= setTimeout(() => void write(), delayMs);
    timer.unref();
  };
  const put = (key: string, value: unknown, ttlMs: number) => {
    kept.put(key, value, clock.now() + ttlMs);
    changed();
  };
  return {
    get: async (key) => kept.get(key),
    set: async (key, value, ttlMs) => put(key, value, ttlMs),
    async delete(key) {
      kept.delete(key);
      changed();
    },
    async setIfAbsent(key, value, ttlMs) {
      if (kept.has(key)) return false;
      put(key, value, ttlMs);
      return true;
    },
    async close() {
      if (timer) clearTimeout(timer);
      await write();
    },
  };
}

async function readStored(path: string, log: Log): Promise<z.infer<typeof stored>> {
  try {
    return stored.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT')
      log.error('state-unreadable', {}, cause);
    return [];
  }
}

async function writeStored(
  path: string,
  entries: readonly (readonly [string, unknown, number])[],
  log: Log,
): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await writeFile(`${path}.tmp`, JSON.stringify(entries), { mode });
    await rename(`${path}.tmp`, path);
  } catch (cause) {
    log.error('state-unwritable', {}, cause);
  }
}
