import { createHash, randomUUID } from 'node:crypto';
import type { AnyMiddlewareArgs, Middleware } from '@slack/bolt';
import type { Clock } from '../../ports/clock.ts';
import type { InFlight } from '../in-flight.ts';
import { firstSeen } from '../once.ts';
import { acknowledge } from './acknowledge.ts';
import type { Desk } from './desk.ts';

/** What the receiver notes of each delivery. */
interface Delivery {
  /** Names one delivery of Slack; null where nothing does. */
  readonly delivery: string | null;
  /** Milliseconds since 1970. */
  readonly received: number;
}

/**
 * Notes when and as what a delivery came: by its envelope in Socket Mode, by its signed body over
 * HTTP, where an interaction's body is unlike any other's.
 */
export function deliveryOf(clock: Clock): (raw: object) => { [key: string]: unknown } {
  return (raw) => {
    const { envelope_id: envelope, rawBody: body } = raw as Record<string, unknown>;
    const delivery = Buffer.isBuffer(body)
      ? createHash('sha256').update(body).digest('base64url')
      : (envelope ?? null);
    return { delivery, received: clock.now() } satisfies Record<keyof Delivery, unknown>;
  };
}

/**
 * Lets every event through once. Slack sends an event again when our acknowledgement got lost or
 * came late; it is then acknowledged again and not answered again. What an earlier process had
 * begun is answered anew when Slack sends it again: that process may have ended before it answered.
 */
export function admitted(desk: Desk, inFlight: InFlight): Middleware<AnyMiddlewareArgs> {
  const process = randomUUID();
  return async (args) => {
    const { delivery, received } = args.context as unknown as Delivery;
    const id = eventIdOf(args.body) ?? delivery;
    const repeats = repeatable(args.body);
    const fresh =
      id === null || repeats || (await firstSeen(`slack:${process}:${id}`, desk.store, desk.log));
    if (!fresh && 'ack' in args && args.ack) {
      await acknowledge(() => (args.ack as () => Promise<void>)(), desk.log);
    }
    desk.meter.observe({
      surface: 'slack',
      stage: 'acknowledge',
      outcome: fresh ? 'accepted' : 'duplicate',
      seconds: Math.max(0, desk.clock.now() - received) / 1000,
    });
    if (fresh) await inFlight.track(args.next());
  };
}

/** Events are named by Slack, the same name on every delivery. */
function eventIdOf(body: object): string | null {
  return 'event_id' in body && typeof body.event_id === 'string' ? body.event_id : null;
}

/** Completions change nothing, and the same letters may be typed twice. */
function repeatable(body: object): boolean {
  return 'type' in body && body.type === 'block_suggestion';
}
