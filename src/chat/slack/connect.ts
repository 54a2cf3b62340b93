import { type App, type HTTPReceiver, SocketModeReceiver } from '@slack/bolt';
import type { Chat } from '../../ports/chat.ts';
import type { Dispatch } from '../../ports/dispatch.ts';
import { createInFlight, type InFlight } from '../in-flight.ts';
import { createTurnstile } from '../turnstile.ts';
import { admitted } from './admit.ts';
import { createApp, sendingAtOnce } from './app.ts';
import type { Desk } from './desk.ts';
import { createGate } from './gate.ts';
import { eventsListener, eventsPath } from './http.ts';
import { listenToClicks } from './listen/clicks.ts';
import { listenToCommands } from './listen/commands.ts';
import { listenToHome } from './listen/home.ts';
import { listenToMessages } from './listen/messages.ts';
import { listenToQuoteChecks } from './listen/quotes.ts';
import { listenToReports } from './listen/reports.ts';
import { listenToSearches } from './listen/search.ts';
import type { SlackOptions } from './options.ts';
import { defaultPace, type Pace } from './pace.ts';
import { explainRefusal, faultOf } from './refusal.ts';
import { type Connection, keepConnected } from './socket.ts';

/** Longest that closing waits for answers under way, in milliseconds. */
const closingMs = 5_000;

/** Slack as a place where people ask. Nothing connects before `connect`. */
export function createSlackChat(options: SlackOptions): Chat {
  const pace = options.pace ?? defaultPace;
  const inFlight = createInFlight();
  let line: Line | null = null;
  return {
    name: 'slack',
    ready: () => line?.isUp() ?? false,
    async connect(dispatch) {
      line = await open(options, pace, dispatch, inFlight);
    },
    async close() {
      await line?.stop();
      await inFlight.settle(closingMs);
      line = null;
    },
  };
}

/** The way in which events arrive. */
interface Line {
  isUp(): boolean;
  /** Takes no new events. */
  stop(): Promise<void>;
}

async function open(
  options: SlackOptions,
  pace: Pace,
  dispatch: Dispatch,
  inFlight: InFlight,
): Promise<Line> {
  const { app, receiver } = createApp(options, pace);
  const turnstile = createTurnstile();
  const gate = createGate(sendingAtOnce);
  listen(app, { ...options, dispatch, client: app.client, turnstile, gate, pace }, inFlight);
  return receiver instanceof SocketModeReceiver
    ? openSocket(app, keepConnected(receiver.client, options.log, pace))
    : openHttp(app, receiver, options);
}

function listen(app: App, desk: Desk, inFlight: InFlight): void {
  app.use(admitted(desk, inFlight));
  app.error(async (error) => desk.log.error('slack-listener-failed', {}, error));
  listenToCommands(app, desk);
  listenToMessages(app, desk);
  listenToClicks(app, desk);
  listenToSearches(app, desk);
  listenToReports(app, desk);
  listenToQuoteChecks(app, desk);
  listenToHome(app, desk);
}

async function openSocket(app: App, connection: Connection): Promise<Line> {
  const [bot, socket] = await Promise.allSettled([app.init(), connection.open()]);
  const problems = [
    ...(bot.status === 'rejected' ? [explainRefusal('SLACK_BOT_TOKEN', bot.reason)] : []),
    ...(socket.status === 'rejected' ? [explainRefusal('SLACK_APP_TOKEN', socket.reason)] : []),
  ];
  if (problems.length > 0) {
    await connection.close();
    throw faultOf(problems);
  }
  return { isUp: () => connection.isUp(), stop: () => connection.close() };
}

async function openHttp(app: App, receiver: HTTPReceiver, options: SlackOptions): Promise<Line> {
  const { access, clock, log } = options;
  if (access.mode !== 'http') throw new TypeError('an HTTP receiver without HTTP access');
  await app.init().catch((error: unknown) => {
    throw faultOf([explainRefusal('SLACK_BOT_TOKEN', error)]);
  });
  let closing = false;
  const { host, signingSecret } = access;
  const isClosing = () => closing;
  host.mount(eventsPath, eventsListener({ receiver, signingSecret, clock, log, isClosing }));
  return {
    isUp: () => !closing,
    async stop() {
      closing = true;
    },
  };
}
