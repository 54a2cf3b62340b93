/** How often and how soon something is tried again, in milliseconds. */
export interface Pace {
  /** Requests of Slack's API and of response addresses that failed on the way or with a server error. */
  readonly requests: {
    /** Attempts after the first. */
    readonly retries: number;
    readonly factor: number;
    readonly minTimeout: number;
    readonly maxTimeout: number;
    readonly randomize: boolean;
  };
  /** For Slack to answer one request. */
  readonly requestTimeout: number;
  /** Before each attempt to open the socket again; the last one repeats. */
  readonly reconnects: readonly number[];
  /** For Slack to greet a new socket. */
  readonly greeting: number;
  /** For Slack to answer a ping; a connection that does not is dead. */
  readonly ping: number;
}

/**
 * Twelve attempts within about 20 seconds: an outage of that length loses no answer, and nobody
 * waits for an answer much longer. A 429 is waited out for as long as Slack says.
 */
export const defaultPace: Pace = {
  requests: { retries: 12, factor: 1.5, minTimeout: 200, maxTimeout: 3_000, randomize: true },
  requestTimeout: 10_000,
  reconnects: [0, 500, 1_000, 2_000, 5_000, 10_000, 30_000],
  greeting: 15_000,
  ping: 5_000,
};
