import type { StateStore } from '../../ports/state-store.ts';

/** Buttons of a message that old are rarely pressed; the message still shows its question. */
const keptMs = 90 * 24 * 60 * 60_000;

/** Remembers the lines that ids name by hash, for any process with the same store. */
export async function keepLines(
  lines: ReadonlyMap<string, string>,
  store: StateStore,
): Promise<void> {
  for (const [hash, line] of lines) await store.set(`discord:line:${hash}`, line, keptMs);
}

/** The line that a hash names, or null where the store has none. */
export async function keptLine(hash: string, store: StateStore): Promise<string | null> {
  const line = await store.get(`discord:line:${hash}`);
  return typeof line === 'string' ? line : null;
}
