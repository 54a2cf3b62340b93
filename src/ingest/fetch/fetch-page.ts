import { type Agent, fetch, type Response } from 'undici';
import { canonicalAddress } from '../metadata/address.ts';
import { ForbiddenAddress, guardedAgent, isForbiddenHost } from './connection.ts';
import type { FetchPolicy } from './policy.ts';
import { RobotsRules } from './robots.ts';

/** A page as it came, with the address it was found at in the end. */
export interface FetchedPage {
  readonly address: string;
  readonly contentType: string;
  readonly charset: string | null;
  readonly bytes: Uint8Array;
}

/** A page, or one sentence on why there is none. */
export type Fetched =
  | { readonly ok: true; readonly page: FetchedPage }
  | { readonly ok: false; readonly message: string };

const accepted =
  'text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/xml;q=0.9,text/plain;q=0.8';

/** Fetches pages within a policy, one at a time, as `robots.txt` allows. Close it after use. */
export class PageFetcher {
  readonly #policy: FetchPolicy;
  readonly #agent: Agent;
  readonly #robots: RobotsRules;

  constructor(policy: FetchPolicy) {
    this.#policy = policy;
    this.#agent = guardedAgent(policy);
    this.#robots = new RobotsRules(policy, async (url, signal) => {
      const end = await this.#follow(url, signal, null);
      return { status: end.response.status, text: await textOf(end.response) };
    });
  }

  /** The page at an address. Never throws for what a site or the network does. */
  async fetch(address: string): Promise<Fetched> {
    const url = URL.canParse(address) ? new URL(address) : null;
    if (url === null || !/^https?:$/.test(url.protocol))
      return failed('Only http and https addresses are fetched.');
    if (url.username !== '' || url.password !== '')
      return failed('An address must not hold a user name or password.');
    const signal = AbortSignal.timeout(this.#policy.timeoutMs);
    try {
      const { response, url: end } = await this.#follow(url, signal, this.#robots);
      if (!response.ok) return failed(`The site answered with status ${response.status}.`);
      return await this.#read(response, end);
    } catch (error) {
      return failed(this.#explain(error));
    }
  }

  async close(): Promise<void> {
    await this.#agent.destroy();
  }

  /** Follows redirects by hand, so that every step is checked as the first one was. */
  async #follow(
    from: URL,
    signal: AbortSignal,
    robots: RobotsRules | null,
  ): Promise<{ response: Response; url: URL }> {
    let url = from;
    for (let step = 0; step <= this.#policy.redirects; step += 1) {
      if (!/^https?:$/.test(url.protocol))
        throw new Refusal('The page leads to an address that is not http or https.');
      if (isForbiddenHost(url, this.#policy)) throw new ForbiddenAddress(url.hostname);
      if (robots !== null && !(await robots.allows(url, signal)))
        throw new Refusal("The site's robots.txt does not allow this page to be fetched.");
      const response = await fetch(url, {
        dispatcher: this.#agent,
        redirect: 'manual',
        signal,
        headers: {
          'user-agent': this.#policy.userAgent,
          accept: accepted,
          'accept-language': 'en-GB,en,cy',
        },
      });
      const location = response.headers.get('location');
      if (response.status < 300 || response.status > 399 || location === null)
        return { response, url };
      await response.body?.cancel();
      if (!URL.canParse(location, url.href))
        throw new Refusal('The page leads to an address that cannot be read.');
      url = new URL(location, url);
    }
    throw new Refusal(`The page leads on more than ${this.#policy.redirects} times.`);
  }

  async #read(response: Response, url: URL): Promise<Fetched> {
    const header = response.headers.get('content-type') ?? '';
    const contentType = header.split(';')[0]?.trim().toLowerCase() ?? '';
    const bytes = await bodyWithin(response, this.#policy.bytes);
    const charset = /charset\s*=\s*"?([\w-]+)/i.exec(header)?.[1] ?? null;
    return {
      ok: true,
      page: { address: canonicalAddress(url.href) ?? url.href, contentType, charset, bytes },
    };
  }

  #explain(error: unknown): string {
    const causes = [error, error instanceof Error ? error.cause : undefined];
    if (causes.some((it) => it instanceof ForbiddenAddress)) {
      return 'The address leads to a private, local or reserved network, where nothing is fetched.';
    }
    const refusal = causes.find((it) => it instanceof Refusal);
    if (refusal) return refusal.message;
    const names = causes.map((it) => (it instanceof Error ? it.name : ''));
    if (names.includes('TimeoutError') || names.includes('AbortError')) {
      return `The site did not answer within ${this.#policy.timeoutMs / 1000} seconds.`;
    }
    return 'The site could not be reached.';
  }
}

/** A refusal of our own, with the sentence to show. */
class Refusal extends Error {}

function failed(message: string): Fetched {
  return { ok: false, message };
}

/** The body, or a refusal as soon as it grows past the limit; counted after decompression. */
async function bodyWithin(response: Response, limit: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    const bytes = part as Uint8Array;
    size += bytes.length;
    if (size > limit)
      throw new Refusal(`The page is larger than ${Math.floor(limit / 1024 / 1024)} MB.`);
    parts.push(bytes);
  }
  return Buffer.concat(parts);
}

/** Most of a robots.txt that is read (RFC 9309, section 2.5, asks for at least 500 KiB). */
const robotsBytes = 512 * 1024;

async function textOf(response: Response): Promise<string> {
  return Buffer.from(await bodyWithin(response, robotsBytes)).toString('utf8');
}
