import { describe, expect, it } from 'vitest';
import type { StateStore } from '../../src/ports/state-store.ts';

/** A clock that a test moves. */
export interface MovableClock {
  now(): number;
  move(ms: number): void;
}

export function movableClock(): MovableClock {
  let now = 1_700_000_000_000;
  return {
    now: () => now,
    move(ms) {
      now += ms;
    },
  };
}

/** What every store does. */
export function testStateStore(
  name: string,
  open: (clock: MovableClock) => Promise<StateStore>,
): void {
  describe(`${name} keeps state`, () => {
    it('gives back what was set, and nothing for what was not', async () => {
      const store = await open(movableClock());
      await store.set('a', { some: ['value', 1, null] }, 1000);
      expect(await store.get('a')).toEqual({ some: ['value', 1, null] });
      expect(await store.get('b')).toBeUndefined();
    });

    it('replaces a value', async () => {
      const store = await open(movableClock());
      await store.set('a', 1, 1000);
      await store.set('a', 2, 1000);
      expect(await store.get('a')).toBe(2);
    });

    it('forgets a value when its time is over, not before', async () => {
      const clock = movableClock();
      const store = await open(clock);
      await store.set('a', 1, 1000);
      clock.move(999);
      expect(await store.get('a')).toBe(1);
      clock.move(1);
      expect(await store.get('a')).toBeUndefined();
    });

    it('deletes a value', async () => {
      const store = await open(movableClock());
      await store.set('a', 1, 1000);
      await store.delete('a');
      await store.delete('never there');
      expect(await store.get('a')).toBeUndefined();
    });

    it('sets a value once where many try at once', async () => {
      const store = await open(movableClock());
      const tries = Array.from({ length: 20 }, (_, index) => store.setIfAbsent('a', index, 1000));
      const won = await Promise.all(tries);
      expect(won.filter(Boolean)).toHaveLength(1);
      expect(await store.get('a')).toBe(won.indexOf(true));
    });

    it('sets a value again once the earlier one is forgotten', async () => {
      const clock = movableClock();
      const store = await open(clock);
      expect(await store.setIfAbsent('a', 1, 1000)).toBe(true);
      expect(await store.setIfAbsent('a', 2, 1000)).toBe(false);
      clock.move(1000);
      expect(await store.setIfAbsent('a', 3, 1000)).toBe(true);
      expect(await store.get('a')).toBe(3);
    });

    it('is not changed by who changes what was set or got', async () => {
      const store = await open(movableClock());
      const value = { list: [1] };
      await store.set('a', value, 1000);
      value.list.push(2);
      ((await store.get('a')) as typeof value).list.push(3);
      expect(await store.get('a')).toEqual({ list: [1] });
    });

    it('takes any text for a key', async () => {
      const store = await open(movableClock());
      for (const key of ['__proto__', 'constructor', '', '\u0000', 'a'.repeat(1000)]) {
        expect(await store.get(key)).toBeUndefined();
        await store.set(key, key.length, 1000);
        expect(await store.get(key)).toBe(key.length);
      }
    });
  });
}
