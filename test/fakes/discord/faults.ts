import type { IncomingMessage } from 'node:http';

/** How the next matching request goes wrong. `drop-after` takes the request in and then loses the answer. */
export type Mishap =
  | { readonly type: 'status'; readonly status: number }
  | { readonly type: 'rate-limit'; readonly retryAfterSeconds: number }
  | { readonly type: 'drop-before' }
  | { readonly type: 'drop-after' };

interface Planned {
  readonly method: string;
  readonly path: RegExp;
  readonly mishaps: Mishap[];
}

/** Mishaps planned by a test; each happens once, in order. */
export class Faults {
  readonly #planned: Planned[] = [];

  plan(method: string, path: RegExp, ...mishaps: Mishap[]): void {
    this.#planned.push({ method, path, mishaps: [...mishaps] });
  }

  /** Forgets what has not happened yet. */
  clear(): void {
    this.#planned.length = 0;
  }

  next(request: IncomingMessage): Mishap | null {
    for (const { method, path, mishaps } of this.#planned) {
      if (request.method === method && path.test(request.url ?? '')) {
        const mishap = mishaps.shift();
        if (mishap) return mishap;
      }
    }
    return null;
  }
}
