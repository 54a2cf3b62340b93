import { setImmediate } from 'node:timers/promises';

/** Work that has begun. */
export interface Begun<T> {
  /** Settles when nothing keeps `finish` waiting; never rejects. */
  readonly ready: Promise<unknown>;
  finish(): Promise<T>;
}

/** Work with nothing left to do. */
export function settled<T>(value: T): Begun<T> {
  return { ready: Promise.resolve(), finish: async () => value };
}

/** More work, or why there is none: `error` is what the source threw. */
type Step<T> = { readonly begun: Begun<T> } | { readonly end: true; readonly error?: unknown };

/**
 * Finishes work piece by piece, in the order in which it was begun. While the first piece is not
 * ready, more are begun, up to `most`; a piece that is ready never waits for more to come. Where
 * the source throws, what was begun before is finished first.
 */
export async function* inOrder<T>(
  source: AsyncGenerator<Begun<T>>,
  most: number,
): AsyncGenerator<T> {
  const waiting: Begun<T>[] = [];
  let reading: Promise<Step<T>> | null = null;
  let end: Step<T> | null = null;
  try {
    for (;;) {
      if (end === null && waiting.length < most) reading ??= nextOf(source);
      const [first] = waiting;
      if (first !== undefined && (await isReadyBefore(first, reading))) {
        waiting.shift();
        yield await first.finish();
      } else if (reading !== null) {
        const step: Step<T> = await reading;
        reading = null;
        if ('begun' in step) waiting.push(step.begun);
        else end = step;
        // what other threads have sent is delivered between turns of the event loop
        await setImmediate();
      } else break;
    }
  } finally {
    const closed = source.return(undefined);
    // a source that is still waiting, for a terminal perhaps, closes when it can
    if (reading === null) await closed;
  }
  if (end !== null && 'error' in end) throw end.error;
}

async function nextOf<T>(source: AsyncGenerator<Begun<T>>): Promise<Step<T>> {
  try {
    const next = await source.next();
    return next.done ? { end: true } : { begun: next.value };
  } catch (error) {
    return { end: true, error };
  }
}

async function isReadyBefore<T>(
  first: Begun<T>,
  reading: Promise<Step<T>> | null,
): Promise<boolean> {
  if (reading === null) return true;
  return Promise.race([first.ready.then(() => true), reading.then(() => false)]);
}
