interface Kept {
  readonly value: unknown;
  /** Milliseconds since 1970. */
  readonly until: number;
}

/** How many writes pass between two searches for what has expired. */
const sweepEvery = 1000;

/** Values that are forgotten after their time; given and taken as copies, so that nobody changes what is kept. */
export class ExpiringMap {
  readonly #kept = new Map<string, Kept>();
  readonly #now: () => number;
  #writes = 0;

  constructor(now: () => number) {
    this.#now = now;
  }

  has(key: string): boolean {
    return this.#live(key) !== undefined;
  }

  get(key: string): unknown {
    return structuredClone(this.#live(key)?.value);
  }

  /** @param until milliseconds since 1970 */
  put(key: string, value: unknown, until: number): void {
    this.#writes += 1;
    if (this.#writes % sweepEvery === 0) this.sweep();
    this.#kept.set(key, { value: structuredClone(value), until });
  }

  delete(key: string): void {
    this.#kept.delete(key);
  }

  /** Forgets what has expired. */
  sweep(): void {
    for (const key of [...this.#kept.keys()]) this.#live(key);
  }

  /** Everything that is kept: key, value, and when it is forgotten. */
  entries(): [key: string, value: unknown, until: number][] {
    this.sweep();
    return [...this.#kept].map(([key, { value, until }]) => [key, value, until]);
  }

  #live(key: string): Kept | undefined {
    const found = this.#kept.get(key);
    if (found && found.until > this.#now()) return found;
    this.#kept.delete(key);
    return undefined;
  }
}
