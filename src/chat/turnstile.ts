import { setImmediate } from 'node:timers/promises';

/** Lets work begin one piece at a time, with the event loop free between two. */
export interface Turnstile {
  enter<T>(work: () => Promise<T>): Promise<T>;
}

/**
 * Two hundred questions that arrive in one packet would otherwise all be worked out before the
 * first acknowledgement leaves. The pieces run side by side once they have begun.
 */
export function createTurnstile(): Turnstile {
  let last: Promise<unknown> = Promise.resolve();
  return {
    enter(work) {
      const turn = last.then(() => setImmediate());
      last = turn;
      return turn.then(work);
    },
  };
}
