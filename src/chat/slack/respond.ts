import { setTimeout as sleep } from 'node:timers/promises';
import type { Pace } from './pace.ts';

/** Longest that one `Retry-After` is waited out, in seconds: a response address lives for half an hour. */
const longestWait = 120;

/** How posting to a response address ended. */
export type Responded =
  | 'sent'
  /** Used up, expired or not known any more. */
  | 'gone'
  | 'failed';

/**
 * Posts to the response address of a command, click or shortcut until Slack has taken it: waits out
 * 429s as told, and tries again after server errors and lost connections, as often as the pace allows.
 */
export async function respond(url: string, body: object, pace: Pace): Promise<Responded> {
  const { retries, factor, minTimeout, maxTimeout } = pace.requests;
  for (let attempt = 0; attempt <= retries; attempt += 1) {
    const outcome = await post(url, body, pace.requestTimeout);
    if (outcome === 'sent' || outcome === 'gone') return outcome;
    if (attempt === retries) break;
    await sleep(outcome.after ?? Math.min(minTimeout * factor ** attempt, maxTimeout));
  }
  return 'failed';
}

/** To be tried again, after so many milliseconds where Slack says how many. */
interface Again {
  readonly after: number | null;
}

async function post(url: string, body: object, timeout: number): Promise<'sent' | 'gone' | Again> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify(body),
      redirect: 'error',
      signal: AbortSignal.timeout(timeout),
    });
    await response.text();
    if (response.ok) return 'sent';
    if (response.status === 429) return { after: retryAfter(response) };
    return response.status >= 500 ? { after: null } : 'gone';
  } catch {
    return { after: null };
  }
}

function retryAfter(response: Response): number | null {
  const seconds = Number(response.headers.get('retry-after'));
  return seconds > 0 ? Math.min(seconds, longestWait) * 1000 : null;
}
