import { createHash } from 'node:crypto';
import type { StateStore } from '../../ports/state-store.ts';
import { isShort } from './render/nav.ts';

/** Buttons of a message that old are rarely pressed. */
const keptMs = 90 * 24 * 60 * 60_000;

/** A line that a button names by hash; no command begins with it. */
const hashed = /^#([\w-]{16})$/;

/** The line itself where a button can carry it, else a name for it that the store remembers. */
export async function keepLine(line: string, store: StateStore): Promise<string> {
  if (isShort(line) && !hashed.test(line)) return line;
  const hash = createHash('sha256').update(line).digest('base64url').slice(0, 16);
  await store.set(`slack:line:${hash}`, line, keptMs);
  return `#${hash}`;
}

/** The line that a button carries or names; null where the store has forgotten it. */
export async function keptLine(value: string, store: StateStore): Promise<string | null> {
  const hash = hashed.exec(value)?.[1];
  if (hash === undefined) return value;
  const line = await store.get(`slack:line:${hash}`);
  return typeof line === 'string' ? line : null;
}
