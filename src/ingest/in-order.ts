import { setImmediate } from 'node:timers/promises';

/** Work that has begun. */
export interface Begun<T> {
  /** Settles when nothing keeps `finish` waiting; never rejects. */
  readonly ready: Promise<unknown>;
  /** What it holds in memory, in any unit; nothing where it is left out. */
  readonly size?: number;
  finish(): Promise<T>;
}

/** Work with nothing left to do. */
export function settled<T>(value: T): Begun<T> {
  return { ready: Promise.resolve(), finish: async () => value };
}

/** How much may wait at a time. */
export interface Room {
  readonly pieces: number;
  /** All together, in the unit of the pieces; one piece may be larger than that. */
  readonly size: number;
}

/** More work, or why there is none: `error` is what the source threw. */
type Step<T> = { readonly begun: Begun<T> } | { readonly end: true; readonly error?: unknown };

/**
 * Finishes work piece by piece, in the order in which it was begun. What the source has at hand is
 * begun before the first is finished, as far as there is room; a piece that is ready never waits for
 * a slow source. Where the source throws, what was begun before is finished first.
 */
export async function* inOrder<T>(source: AsyncGenerator<Begun<T>>, room: Room): AsyncGenerator<T> {
  const waiting: Begun<T>[] = [];
  let reading: Promise<Step<T>> | null = null;
  let end: Step<T> | null = null;
  try {
    for (;;) {
      if (end === null && hasRoom(waiting, room)) reading ??= nextOf(source);
      const [first] = waiting;
      if (reading !== null && (first === undefined || (await comesBefore(reading, first)))) {
        const step: Step<T> = await reading;
        reading = null;
        if ('begun' in step) waiting.push(step.begun);
        else end = step;
      } else if (first !== undefined) {
        waiting.shift();
        yield await first.finish();
      } else break;
    }
  } finally {
    const closed = source.return(undefined);
    // a source that is still waiting, for a terminal perhaps, closes when it can
    if (reading === null) await closed;
  }
  if (end !== null && 'error' in end) throw end.error;
}

function hasRoom(waiting: readonly Begun<unknown>[], { pieces, size }: Room): boolean {
  return waiting.length < pieces && waiting.reduce((sum, it) => sum + (it.size ?? 0), 0) < size;
}

async function nextOf<T>(source: AsyncGenerator<Begun<T>>): Promise<Step<T>> {
  try {
    const next = await source.next();
    return next.done ? { end: true } : { begun: next.value };
  } catch (error) {
    return { end: true, error };
  }
}

/**
 * Whether more work can be begun before the first piece is ready. What can be had in one turn of the
 * event loop comes first, so that whoever works elsewhere does not run dry; in that turn their
 * results are delivered, too.
 */
async function comesBefore<T>(reading: Promise<Step<T>>, first: Begun<T>): Promise<boolean> {
  let comes = false;
  const read = reading.then(() => {
    comes = true;
  });
  await setImmediate();
  if (!comes) await Promise.race([read, first.ready]);
  return comes;
}
