import { createHash } from 'node:crypto';
import type { Reply } from '../core/reply.ts';
import type { Clock } from '../ports/clock.ts';
import type { Call, Dispatch } from '../ports/dispatch.ts';
import type { StateStore } from '../ports/state-store.ts';
import { noteReply } from './invalid-reply.ts';

/** How much may be asked: at once, and in the long run. */
export interface Allowance {
  /** Questions in one burst. */
  readonly burst: number;
  /** Questions a minute after that. */
  readonly perMinute: number;
}

/** One person types few questions a minute; a channel holds many people. */
export const allowances = {
  user: { burst: 20, perMinute: 20 },
  channel: { burst: 240, perMinute: 240 },
} as const satisfies Readonly<Record<'user' | 'channel', Allowance>>;

interface Bucket {
  readonly tokens: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** What a limiter needs, and how much it allows. */
export interface RateLimitOptions {
  readonly store: StateStore;
  readonly clock: Clock;
  readonly allowed?: Readonly<Record<'user' | 'channel', Allowance>>;
}

/**
 * Keeps one person or channel from taking all of the bot: a token bucket each. Whoever asks too much
 * gets a private note that says when to go on; the shell is never limited.
 */
export function limitRates(dispatch: Dispatch, options: RateLimitOptions): Dispatch {
  const { store, clock, allowed = allowances } = options;
  /** One after another for one bucket, so that calls at once do not spend the same token. */
  const turns = new Map<string, Promise<number>>();
  const spend = (key: string, allowance: Allowance): Promise<number> => {
    const turn = (turns.get(key) ?? Promise.resolve(0)).then(() =>
      spendToken(store, clock.now(), key, allowance),
    );
    turns.set(key, turn);
    const forget = () => turns.get(key) === turn && turns.delete(key);
    turn.then(forget, forget);
    return turn;
  };
  return {
    complete: (request) => dispatch.complete(request),
    async call(call) {
      for (const kind of ['user', 'channel'] as const) {
        const id = call[kind];
        if (id === null) continue;
        const wait = await spend(bucketKey(call, kind, id), allowed[kind]);
        if (wait > 0) return tooMany(kind, wait);
      }
      return dispatch.call(call);
    },
  };
}

/** People's ids are kept as hashes. */
function bucketKey({ surface }: Call, kind: string, id: string): string {
  const hash = createHash('sha256').update(`${surface} ${kind} ${id}`).digest('base64url');
  return `rate:${hash.slice(0, 22)}`;
}

/** @returns milliseconds to wait until there is a token; 0 when one was spent */
async function spendToken(
  store: StateStore,
  now: number,
  key: string,
  { burst, perMinute }: Allowance,
): Promise<number> {
  const kept = (await store.get(key)) as Bucket | undefined;
  const perMs = perMinute / 60_000;
  const grown = kept ? kept.tokens + Math.max(0, now - kept.at) * perMs : burst;
  const tokens = Math.min(burst, grown);
  if (tokens < 1) return Math.ceil((1 - tokens) / perMs);
  await store.set(key, { tokens: tokens - 1, at: now } satisfies Bucket, burst / perMs);
  return 0;
}

function tooMany(kind: 'user' | 'channel', wait: number): Reply {
  const seconds = Math.max(1, Math.ceil(wait / 1000));
  const who = kind === 'user' ? 'You have' : 'This channel has';
  const when = `${seconds} ${seconds === 1 ? 'second' : 'seconds'}`;
  return noteReply(`${who} asked a good deal in a short time. Please try again in ${when}.`);
}
