import { setTimeout as pause } from 'node:timers/promises';
import robots from 'robots-parser';
import type { FetchPolicy } from './policy.ts';

/** Fetches a site's robots.txt, within the same policy as its pages. */
export type RobotsFetch = (
  url: URL,
  signal: AbortSignal,
) => Promise<{ status: number; text: string }>;

/** The package exports its function as the module itself, which its types do not say. */
const parseRobots = robots as unknown as typeof robots.default;

type Rules = ReturnType<typeof parseRobots>;

/**
 * What sites allow. As RFC 9309 says: no robots.txt (4xx) allows everything, and one that cannot be
 * had (5xx) allows nothing. A pause that a site asks for is kept.
 */
export class RobotsRules {
  readonly #policy: FetchPolicy;
  readonly #fetch: RobotsFetch;
  readonly #rules = new Map<string, Rules | boolean>();
  readonly #visited = new Set<string>();

  constructor(policy: FetchPolicy, fetch: RobotsFetch) {
    this.#policy = policy;
    this.#fetch = fetch;
  }

  /** Whether a page may be fetched now; waits for the pause between two pages of one site. */
  async allows(url: URL, signal: AbortSignal): Promise<boolean> {
    const rules = this.#rules.get(url.origin) ?? (await this.#load(url, signal));
    this.#rules.set(url.origin, rules);
    if (typeof rules === 'boolean') return rules;
    if (rules.isAllowed(url.href, this.#policy.userAgent) === false) return false;
    const seconds = rules.getCrawlDelay(this.#policy.userAgent) ?? 0;
    if (this.#visited.has(url.origin) && seconds > 0) {
      await pause(Math.min(seconds * 1000, this.#policy.longestPauseMs), undefined, { signal });
    }
    this.#visited.add(url.origin);
    return true;
  }

  async #load(url: URL, signal: AbortSignal): Promise<Rules | boolean> {
    const address = new URL('/robots.txt', url);
    const { status, text } = await this.#fetch(address, signal);
    if (status >= 500) return false;
    return status === 200 ? parseRobots(address.href, text) : true;
  }
}
