/** Milliseconds of many calls. */
export interface Timings {
  readonly calls: number;
  /** The 50th and 99th percentile, in milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

/** Calls that are not counted: the first ones run before the machine code is made. */
const warmUp = 20;

/**
 * Runs one call for each input in turn, and stops early when the time is up.
 * @param budget milliseconds for all calls
 */
export async function timeCalls<T>(
  inputs: readonly T[],
  call: (input: T) => unknown,
  budget: number,
): Promise<Timings> {
  const deadline = performance.now() + budget;
  for (const input of inputs.slice(0, warmUp)) {
    await call(input);
    if (performance.now() > deadline) break;
  }
  const taken: number[] = [];
  for (const input of inputs) {
    const started = performance.now();
    await call(input);
    taken.push(performance.now() - started);
    if (performance.now() > deadline) break;
  }
  return { calls: taken.length, p50: percentile(taken, 0.5), p99: percentile(taken, 0.99) };
}

/** How long one piece of work takes, in milliseconds, and what it gives. */
export async function timed<T>(
  work: () => T | Promise<T>,
): Promise<{ readonly value: T; readonly took: number }> {
  const started = performance.now();
  const value = await work();
  return { value, took: performance.now() - started };
}

/** Memory that the process holds now, in MB. */
export function residentMemory(): number {
  return process.memoryUsage.rss() / 1e6;
}

/** The most memory that the process ever held, in MB. */
export function mostMemory(): number {
  return process.resourceUsage().maxRSS / 1e3;
}

function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0;
}
