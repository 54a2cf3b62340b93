/** Lets so many pieces of work run at a time; the others wait for their turn in order. */
export interface Gate {
  pass<T>(work: () => Promise<T>): Promise<T>;
}

/** @param width pieces of work at a time, at least 1 */
export function createGate(width: number): Gate {
  const waiting: (() => void)[] = [];
  let free = width;
  return {
    async pass(work) {
      if (free > 0) free -= 1;
      else await new Promise<void>((resolve) => waiting.push(resolve));
      try {
        return await work();
      } finally {
        const next = waiting.shift();
        if (next) next();
        else free += 1;
      }
    },
  };
}
