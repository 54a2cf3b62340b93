import type { AnyCommand } from '../../command/define.ts';
import type { Clock } from '../../ports/clock.ts';
import type { HttpHost } from '../../ports/http-host.ts';
import type { Log } from '../../ports/log.ts';
import type { Meter } from '../../ports/meter.ts';
import type { StateStore } from '../../ports/state-store.ts';
import type { Pace } from './pace.ts';

/** How Slack's events come in: over a socket that we open, or as signed requests to our server. */
type SlackAccess =
  | { readonly mode: 'socket'; readonly appToken: string }
  | { readonly mode: 'http'; readonly signingSecret: string; readonly host: HttpHost };

/** What connecting to Slack takes. */
export interface SlackOptions {
  readonly botToken: string;
  readonly access: SlackAccess;
  /** With a slash at its end: `https://slack.com/api/`. */
  readonly apiUrl: string;
  /** All commands; those that reach chats are listened to. */
  readonly commands: readonly AnyCommand[];
  readonly store: StateStore;
  readonly clock: Clock;
  readonly log: Log;
  readonly meter: Meter;
  /** How patiently Slack is asked again. */
  readonly pace?: Pace;
}
