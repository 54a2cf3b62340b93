import { App, HTTPReceiver, SocketModeReceiver, type webApi } from '@slack/bolt';
import { Fault } from '../../core/failure.ts';
import type { Chat } from '../../ports/chat.ts';
import type { Dispatch } from '../../ports/dispatch.ts';
import { createInFlight, type InFlight } from '../in-flight.ts';
import { createTurnstile } from '../turnstile.ts';
import { admitted, deliveryOf } from './admit.ts';
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
import { boltLogger } from './log.ts';
import type { SlackOptions } from './options.ts';
import { defaultPace, type Pace } from './pace.ts';
import { type Refusal, refusalOf } from './refusal.ts';
import { type Connection, keepConnected } from './socket.ts';

/** Longest that closing waits for answers under way, in milliseconds. */
const closingMs = 5_000;

/** Requests to response addresses under way at a time: enough for a rush, few enough for little memory. */
const sendingAtOnce = 20;

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
      await line?.end();
      line = null;
    },
  };
}

/** The way in which events arrive. */
interface Line {
  isUp(): boolean;
  /** Takes no new events. */
  stop(): Promise<void>;
  end(): Promise<void>;
}

async function open(
  options: SlackOptions,
  pace: Pace,
  dispatch: Dispatch,
  inFlight: InFlight,
): Promise<Line> {
  const logger = boltLogger(options.log);
  const clientOptions: webApi.WebClientOptions = {
    slackApiUrl: options.apiUrl,
    retryConfig: pace.requests,
    timeout: pace.requestTimeout,
    maxRequestConcurrency: sendingAtOnce,
    logger,
  };
  const extract = { customPropertiesExtractor: deliveryOf(options.clock) };
  const { access } = options;
  const receiver =
    access.mode === 'socket'
      ? new SocketModeReceiver({
          appToken: access.appToken,
          autoReconnectEnabled: false,
          clientPingTimeout: pace.ping,
          logger,
          installerOptions: { clientOptions: { ...clientOptions } },
          ...extract,
        })
      : new HTTPReceiver({ signingSecret: access.signingSecret, logger, ...extract });
  const app = new App({
    token: options.botToken,
    receiver,
    clientOptions,
    logger,
    convoStore: false,
    deferInitialization: true,
  });
  listen(
    app,
    {
      ...options,
      dispatch,
      client: app.client,
      turnstile: createTurnstile(),
      gate: createGate(sendingAtOnce),
      pace,
    },
    inFlight,
  );
  return receiver instanceof SocketModeReceiver
    ? openSocket(app, keepConnected(receiver.client, options.log, pace))
    : openHttp(app, receiver, options);
}

function listen(app: App, desk: Desk, inFlight: InFlight): void {
  app.use(admitted(desk, inFlight));
  app.error(async (error) => desk.log.error('slack_listener_failed', {}, error));
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
    ...(bot.status === 'rejected' ? [explain('SLACK_BOT_TOKEN', bot.reason)] : []),
    ...(socket.status === 'rejected' ? [explain('SLACK_APP_TOKEN', socket.reason)] : []),
  ];
  if (problems.length > 0) {
    await connection.close();
    throw faultOf(problems);
  }
  return { isUp: () => connection.isUp(), stop: () => connection.close(), end: async () => {} };
}

async function openHttp(app: App, receiver: HTTPReceiver, options: SlackOptions): Promise<Line> {
  const { access, clock, log } = options;
  if (access.mode !== 'http') throw new TypeError('an HTTP receiver without HTTP access');
  await app.init().catch((error: unknown) => {
    throw faultOf([explain('SLACK_BOT_TOKEN', error)]);
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
    end: async () => {},
  };
}

/** Why a token did not connect, in words that name the variable. */
function explain(variable: string, error: unknown): { refusal: Refusal; message: string } {
  const refusal = refusalOf(error);
  const why = refusal.refused
    ? `was refused by Slack (${refusal.code}${refusal.needed ? `, needs ${refusal.needed}` : ''})`
    : `could not be checked: Slack did not answer at SLACK_API_URL (${refusal.code})`;
  return { refusal, message: `${variable} ${why}` };
}

function faultOf(problems: readonly ReturnType<typeof explain>[]): Fault {
  const refused = problems.some((it) => it.refusal.refused);
  const message = problems.map((it) => it.message).join('; ');
  return new Fault('slack_connect_failed', refused ? 'platform' : 'network', message);
}
