import { setImmediate } from 'node:timers/promises';
import { within } from './in-flight.ts';

/** Lets work begin one piece at a time, with the event loop free between two. */
export interface Turnstile {
  enter<T>(work: () => Promise<T>): Promise<T>;
  /** Begins at once; what has not begun waits for it a little. For acknowledgements, whose time is short. */
  first<T>(work: () => Promise<T>): Promise<T>;
  /** How much work has not begun yet. */
  waiting(): number;
}

/** A piece of work waits so long at most for what goes first: a network that hangs must not stop it. */
const courtesyMs = 250;

/**
 * Two hundred questions that arrive in one packet would otherwise all be worked out before the
 * first acknowledgement leaves. The pieces run side by side once they have begun.
 */
export function createTurnstile(): Turnstile {
  const ahead = new Set<Promise<unknown>>();
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  const pass = async () => {
    await setImmediate();
    if (ahead.size > 0) await within(Promise.allSettled(ahead), courtesyMs);
  };
  return {
    enter(work) {
      waiting += 1;
      const turn = last.then(pass);
      last = turn;
      return turn.then(() => {
        waiting -= 1;
        return work();
      });
    },
    first(work) {
      const running = work();
      ahead.add(running);
      const done = () => ahead.delete(running);
      running.then(done, done);
      return running;
    },
    waiting: () => waiting,
  };
}
