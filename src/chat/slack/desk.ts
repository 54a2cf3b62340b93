import type { webApi } from '@slack/bolt';
import type { AnyCommand } from '../../command/define.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Call, Dispatch } from '../../ports/dispatch.ts';
import type { Log } from '../../ports/log.ts';
import type { Meter } from '../../ports/meter.ts';
import type { StateStore } from '../../ports/state-store.ts';
import type { Turnstile } from '../turnstile.ts';
import type { Gate } from './gate.ts';
import type { Pace } from './pace.ts';

/** All that answering in Slack needs. */
export interface Desk {
  readonly dispatch: Dispatch;
  readonly client: webApi.WebClient;
  readonly store: StateStore;
  readonly clock: Clock;
  readonly log: Log;
  readonly meter: Meter;
  readonly turnstile: Turnstile;
  /** Through which messages go to response addresses. */
  readonly gate: Gate;
  readonly pace: Pace;
  /** All commands that a line can begin with. */
  readonly commands: readonly AnyCommand[];
}

/** Where somebody asks, and so where the answer goes. */
export interface Place {
  readonly team: string;
  /** A channel or direct message; the asker's own id reaches them where there is none. */
  readonly channel: string;
  readonly user: string;
  /** Time stamp of the message that began the thread. */
  readonly thread: string | null;
  /** Whether only the asker and the bot are there. */
  readonly direct: boolean;
  /** Takes five messages within half an hour, also where the bot is no member. */
  readonly responseUrl: string | null;
  /** Thread for notes to the asker alone, where it is not that of the answer. */
  readonly noteThread?: string | null;
}

/** One thing to answer, and how. */
export interface Ask {
  readonly line: Call['line'];
  readonly place: Place;
  /** Whether only whoever asks may see the answer. */
  readonly private: boolean;
  /** Whether the answer takes the place of the message that was clicked. */
  readonly inPlace: boolean;
  /** Name of whoever wants it shown to everybody, else null. */
  readonly askedBy: string | null;
  /** First message of the answer to send, counted from 1. */
  readonly part: number;
}
