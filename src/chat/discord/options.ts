import type { AnyCommand } from '../../command/define.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Log } from '../../ports/log.ts';
import type { Meter } from '../../ports/meter.ts';
import type { StateStore } from '../../ports/state-store.ts';

/** What connecting to Discord takes. */
export interface DiscordOptions {
  readonly token: string;
  /** Checked against the token's own application where given. */
  readonly applicationId: string | null;
  /** Without version and without a slash at its end: `https://discord.com/api`. */
  readonly apiUrl: string;
  /** All commands; those that reach chats are registered. */
  readonly commands: readonly AnyCommand[];
  readonly store: StateStore;
  readonly clock: Clock;
  readonly log: Log;
  readonly meter: Meter;
}
