import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Log } from '../../../src/ports/log.ts';
import { type FileStore, openFileStore } from '../../../src/store/file.ts';
import { createMemoryStore } from '../../../src/store/memory.ts';
import { movableClock, testStateStore } from '../../contract/state-store.ts';

const folder = await mkdtemp(join(tmpdir(), 'verbatim-store-'));
const opened: FileStore[] = [];
let files = 0;

function openFile(clock: { now(): number }, path: string, events: string[] = []) {
  const log: Log = {
    debug: () => undefined,
    info: () => undefined,
    warn: () => undefined,
    error: (event) => void events.push(event),
  };
  return openFileStore({ path, clock, log, delayMs: 5 });
}

afterAll(async () => {
  for (const store of opened) await store.close();
  await rm(folder, { recursive: true });
});

testStateStore('memory', async (clock) => createMemoryStore(clock));
testStateStore('a file', async (clock) => {
  files += 1;
  const store = await openFile(clock, join(folder, `${files}.json`));
  opened.push(store);
  return store;
});

describe('a file of state', () => {
  it('outlives the process, and forgets what expired meanwhile', async () => {
    const path = join(folder, 'deep', 'state.json');
    const clock = movableClock();
    const first = await openFile(clock, path);
    await first.set('short', 1, 100);
    await first.set('long', { kept: true }, 10_000);
    await first.close();
    clock.move(1000);
    const second = await openFile(clock, path);
    expect(await second.get('short')).toBeUndefined();
    expect(await second.get('long')).toEqual({ kept: true });
    expect((await stat(path)).mode & 0o077).toBe(0);
    await second.close();
    expect(await readFile(path, 'utf8')).not.toContain('short');
  });

  it('that is damaged counts as empty, and is logged', async () => {
    const path = join(folder, 'damaged.json');
    await writeFile(path, '{"not": "ours"');
    const events: string[] = [];
    const store = await openFile(movableClock(), path, events);
    expect(await store.get('a')).toBeUndefined();
    expect(events).toEqual(['state-unreadable']);
    await store.close();
  });

  it('that cannot be written is logged, and state is kept in memory', async () => {
    const events: string[] = [];
    const blocked = join(folder, 'blocked');
    await writeFile(blocked, '');
    const store = await openFile(movableClock(), join(blocked, 'state.json'), events);
    await store.set('a', 1, 1000);
    await store.close();
    expect(await store.get('a')).toBe(1);
    expect(events).toContain('state-unwritable');
  });
});
