import { setTimeout as sleep } from 'node:timers/promises';
import { DiscordAPIError, HTTPError, RESTJSONErrorCodes } from 'discord.js';
import type { Clock } from '../../ports/clock.ts';

/** How a request ended that Discord may have refused. */
export type Sent = 'sent' | 'answered-already' | 'too-late';

/** The end of a request, and what Discord gave for it. */
export interface Outcome<T> {
  readonly sent: Sent;
  /** Null unless it was sent. */
  readonly value: T | null;
}

/** Pauses between attempts; the last one repeats. discord.js by itself tries each attempt four times. */
const pausesMs = [50, 150, 400, 1_000] as const;

/** Network errors after which Discord may not have read the request. */
const dropped = new Set([
  'ECONNRESET',
  'ECONNREFUSED',
  'EPIPE',
  'ETIMEDOUT',
  'EAI_AGAIN',
  'ENOTFOUND',
  'UND_ERR_SOCKET',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
]);

/**
 * Sends until Discord has taken it: tries again after a dropped connection, which discord.js does
 * not, and after a server error. 429s are waited out by discord.js.
 * @param until milliseconds since 1970 after which no further attempt begins
 * @throws the last error, when it is of another kind or time is up
 */
export async function persist<T>(
  send: () => Promise<T>,
  until: number,
  clock: Clock,
): Promise<Outcome<T>> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return { sent: 'sent', value: await send() };
    } catch (cause) {
      const refusal = refusalOf(cause);
      if (refusal) return { sent: refusal, value: null };
      const pause = pausesMs[Math.min(attempt, pausesMs.length - 1)] ?? 0;
      if (!isPassing(cause) || clock.now() + pause > until) throw cause;
      await sleep(pause);
    }
  }
}

/** A callback that arrived although its connection dropped counts as sent by the time of the next attempt. */
function refusalOf(cause: unknown): Sent | null {
  if (!(cause instanceof DiscordAPIError)) return null;
  if (cause.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged) {
    return 'answered-already';
  }
  const gone =
    cause.code === RESTJSONErrorCodes.UnknownInteraction ||
    cause.code === RESTJSONErrorCodes.InvalidWebhookToken;
  return gone ? 'too-late' : null;
}

/** Whether the next attempt may fare better. */
export function isPassing(cause: unknown): boolean {
  if (cause instanceof HTTPError) return cause.status >= 500;
  if (!(cause instanceof Error)) return false;
  if (cause.name === 'AbortError') return true;
  const code = 'code' in cause ? cause.code : undefined;
  return (typeof code === 'string' && dropped.has(code)) || isPassing(cause.cause);
}
