import type { RequestListener } from 'node:http';

/** The process's one HTTP server, as seen by whoever answers a path of it. */
export interface HttpHost {
  /** Gives all requests for a path, whatever their method, to the listener; the last one mounted counts. */
  mount(path: string, listener: RequestListener): void;
}
