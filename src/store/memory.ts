import type { Clock } from '../ports/clock.ts';
import type { StateStore } from '../ports/state-store.ts';
import { ExpiringMap } from './expiring-map.ts';

/** Keeps state in this process: gone with it, and shared with no other. */
export function createMemoryStore(clock: Clock): StateStore {
  const kept = new ExpiringMap(() => clock.now());
  return {
    get: async (key) => kept.get(key),
    set: async (key, value, ttlMs) => kept.put(key, value, clock.now() + ttlMs),
    delete: async (key) => kept.delete(key),
    async setIfAbsent(key, value, ttlMs) {
      if (kept.has(key)) return false;
      kept.put(key, value, clock.now() + ttlMs);
      return true;
    },
  };
}
