import { setTimeout as sleep } from 'node:timers/promises';
import type { SocketModeReceiver } from '@slack/bolt';
import type { Log } from '../../ports/log.ts';
import type { Pace } from './pace.ts';
import { refusalOf } from './refusal.ts';

type SocketClient = SocketModeReceiver['client'];

/** A connection that is made again whenever it ends. */
export interface Connection {
  /** The first attempt; rejects with the client's error when Slack does not take it. */
  open(): Promise<void>;
  isUp(): boolean;
  close(): Promise<void>;
}

/**
 * Keeps a Socket Mode client connected. The client must not reconnect by itself: its own way waits
 * five seconds after every refresh, and when Slack refuses the token on a reconnect its rejection
 * goes unhandled and ends the process.
 */
export function keepConnected(client: SocketClient, log: Log, pace: Pace): Connection {
  let up = false;
  let busy = false;
  let closing = false;
  guardMessages(client, log);
  client.on('connected', () => {
    up = true;
  });
  client.on('disconnected', () => {
    up = false;
    if (!closing && !busy) void reconnect();
  });
  const reconnect = async (): Promise<void> => {
    busy = true;
    for (let attempt = 0; !closing && !up; attempt += 1) {
      await sleep(pace.reconnects[Math.min(attempt, pace.reconnects.length - 1)] ?? 0);
      if (closing) break;
      await start(client, pace).then(
        () => log.info('slack-reconnected', { attempt }),
        (error: unknown) => reportFailure(error, attempt, log),
      );
    }
    busy = false;
    if (!up && !closing) void reconnect();
  };
  return {
    isUp: () => up,
    async open() {
      busy = true;
      await start(client, pace).finally(() => {
        busy = false;
      });
    },
    async close() {
      closing = true;
      up = false;
      await disconnect(client);
    },
  };
}

/** Connects once, and gives up when Slack does not greet in time. */
async function start(client: SocketClient, pace: Pace): Promise<void> {
  const late = setTimeout(() => void client.disconnect(), pace.greeting);
  try {
    await client.start();
  } finally {
    clearTimeout(late);
  }
}

/** Asks Slack to close, and closes alone when Slack does not answer. */
async function disconnect(client: SocketClient): Promise<void> {
  const gone = client.disconnect();
  const politely = await Promise.race([gone.then(() => true), sleep(500, false)]);
  if (!politely) await Promise.race([client.disconnect(), sleep(500)]);
}

/** A message that is no event must not end the process: the client's own handler throws on `null`. */
function guardMessages(client: SocketClient, log: Log): void {
  const handlers = client.listeners('ws_message');
  client.removeAllListeners('ws_message');
  client.on('ws_message', (...message: unknown[]) => {
    for (const handler of handlers) {
      Promise.resolve(handler(...message)).catch(() => log.warn('slack-message-unreadable'));
    }
  });
}

function reportFailure(error: unknown, attempt: number, log: Log): void {
  const { code, refused } = refusalOf(error);
  if (refused) log.error('slack-app-token-refused', { variable: 'SLACK_APP_TOKEN', code, attempt });
  else log.warn('slack-reconnect-failed', { code, attempt });
}
