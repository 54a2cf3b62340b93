import type { AnyCommand } from '../../command/define.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Call, Dispatch } from '../../ports/dispatch.ts';
import type { Log } from '../../ports/log.ts';
import type { Meter } from '../../ports/meter.ts';
import type { StateStore } from '../../ports/state-store.ts';
import type { Turnstile } from '../turnstile.ts';

/** All that answering on Discord needs. */
export interface Desk {
  readonly dispatch: Dispatch;
  readonly store: StateStore;
  readonly clock: Clock;
  readonly log: Log;
  readonly meter: Meter;
  readonly turnstile: Turnstile;
  /** All commands that a line can begin with. */
  readonly commands: readonly AnyCommand[];
}

/** One thing to answer, and how. */
export interface Ask {
  readonly line: Call['line'];
  /** Whether only whoever asks may see the answer. */
  readonly private: boolean;
  /** Whether the answer takes the place of the message that was clicked. */
  readonly inPlace: boolean;
  /** Name of whoever wants it shown to everybody, else null. */
  readonly askedBy: string | null;
  /** First message of the answer to send, counted from 1. */
  readonly part: number;
}
