import type { Clock } from '../ports/clock.ts';
import type { StateStore } from '../ports/state-store.ts';

interface Kept {
  readonly value: unknown;
  /** Milliseconds since 1970. */
  readonly until: number;
}

/** How many writes pass between two searches for what has expired. */
const sweepEvery = 1000;

/** Keeps state in this process: gone with it, and shared with no other. */
export function createMemoryStore(clock: Clock): StateStore {
  const kept = new Map<string, Kept>();
  let writes = 0;
  const live = (key: string): Kept | undefined => {
    const found = kept.get(key);
    if (found && found.until > clock.now()) return found;
    kept.delete(key);
    return undefined;
  };
  const put = (key: string, value: unknown, ttlMs: number) => {
    writes += 1;
    if (writes % sweepEvery === 0) for (const each of [...kept.keys()]) live(each);
    kept.set(key, { value: structuredClone(value), until: clock.now() + ttlMs });
  };
  return {
    get: async (key) => structuredClone(live(key)?.value),
    set: async (key, value, ttlMs) => put(key, value, ttlMs),
    delete: async (key) => void kept.delete(key),
    async setIfAbsent(key, value, ttlMs) {
      if (live(key)) return false;
      put(key, value, ttlMs);
      return true;
    },
  };
}
