/** Work that must end before a chat may disconnect. */
export interface InFlight {
  /** Counts the work until it ends, well or badly. */
  track<T>(work: Promise<T>): Promise<T>;
  /** Waits until nothing is left, at most so many milliseconds; gives how much was left. */
  settle(limitMs: number): Promise<number>;
}

export function createInFlight(): InFlight {
  const open = new Set<Promise<unknown>>();
  return {
    track(work) {
      open.add(work);
      const done = () => open.delete(work);
      work.then(done, done);
      return work;
    },
    async settle(limitMs) {
      const limit = Date.now() + limitMs;
      while (open.size > 0 && Date.now() < limit) {
        await within(Promise.allSettled(open), limit - Date.now());
      }
      return open.size;
    },
  };
}

/** What the work gives, or undefined where it takes longer than so many milliseconds. */
export async function within<T>(work: Promise<T>, limitMs: number): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), Math.max(0, limitMs));
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
