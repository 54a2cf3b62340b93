import { once } from 'node:events';
import { join } from 'node:path';
import type { AnyCommand, ExitCode } from '../command/define.ts';
import { createDispatch } from '../command/dispatch.ts';
import { limitRates } from '../command/rate-limit.ts';
import { type Config, platformTokens } from '../config.ts';
import type { Chat } from '../ports/chat.ts';
import type { Clock } from '../ports/clock.ts';
import type { Call, Dispatch } from '../ports/dispatch.ts';
import type { Log } from '../ports/log.ts';
import type { StateStore } from '../ports/state-store.ts';
import { createHttpServer, type HttpServer, type Readiness } from '../server/http.ts';
import { createMetrics, type Metrics, measured } from '../server/metrics.ts';
import { openFileStore } from '../store/file.ts';
import type { Collection } from './collection.ts';
import { followCorpus } from './follow-corpus.ts';
import { withSmallHeap } from './heap.ts';

/** What serving takes. */
export interface ServeOptions {
  readonly config: Config;
  readonly corpusFolder: string;
  /** Opens the corpus; only once it is known that somebody can ask. */
  open(): Promise<Collection>;
  readonly commands: readonly AnyCommand[];
  readonly clock: Clock;
  readonly drafts: boolean;
  /** Prints a line on standard error. */
  complain(line: string): void;
}

/** What every platform is given. */
interface Shared {
  readonly commands: readonly AnyCommand[];
  readonly store: StateStore;
  readonly clock: Clock;
  readonly log: Log;
  readonly meter: Metrics;
}

/** Everything that runs while the bot serves. */
interface Service {
  readonly chats: readonly Chat[];
  readonly dispatch: Dispatch;
  readonly server: HttpServer;
  readonly log: Log;
  close(): Promise<void>;
}

/** Connects to the platforms whose tokens are set, and answers until told to stop. */
export async function serve(options: ServeOptions): Promise<ExitCode> {
  const { config, complain } = options;
  if (!config.discord && !config.slack) {
    complain(`verbatim: no platform to serve; set ${platformTokens.join(', or ')}`);
    return 1;
  }
  const stopped = stopSignal();
  const service = await startService(options, await options.open());
  outliveRejections(service.log);
  try {
    const port = await service.server.listen();
    const problems = await connectAll(service);
    if (problems.length > 0) {
      for (const problem of problems) complain(`verbatim: ${problem}`);
      return 3;
    }
    service.log.info('ready', { platforms: namesOf(service.chats), port });
    await stopped;
    service.log.info('stopping');
    return 0;
  } finally {
    await service.close();
  }
}

/** A promise that a platform's library leaves unhandled must not end the other platform with it. */
function outliveRejections(log: Log): void {
  process.on('unhandledRejection', (cause) => log.error('unhandled rejection', {}, cause));
}

/** Puts the parts together; nothing connects yet. */
async function startService(options: ServeOptions, collection: Collection): Promise<Service> {
  const { config, commands, clock, corpusFolder } = options;
  const { stateFolder } = config;
  const { createPinoLog } = await import('../log/pino-log.ts');
  const log = createPinoLog({ level: config.logLevel, secrets: secretsOf(config) });
  const followed = followCorpus({ folder: corpusFolder, first: collection, log });
  const store = await openFileStore({ path: join(stateFolder, 'state.json'), clock, log });
  const meter = createMetrics();
  const chats: Chat[] = [];
  const readiness = () => readinessOf(chats);
  const server = createHttpServer({ port: config.port, metrics: meter, log, readiness });
  chats.push(...(await chatsOf(config, { commands, store, clock, log, meter }, server)));
  const { current } = followed;
  const drafts = options.drafts ? 'always' : 'never';
  const answering = createDispatch({ commands, current, store, clock, log, drafts, stateFolder });
  await answering.answer(firstQuestion);
  return {
    chats,
    dispatch: withSmallHeap(measured(limitRates(answering, { store, clock }), meter, clock)),
    server,
    log,
    async close() {
      await Promise.allSettled(chats.map((chat) => chat.close()));
      followed.close();
      await server.close();
      await store.close();
    },
  };
}

/** Asked before anybody can ask, so that what is made ready by the first question is ready. */
const firstQuestion: Call = {
  line: 'ask who chaired the hearing, and when was the officer dismissed?',
  surface: 'shell',
  user: null,
  channel: null,
  conversation: null,
};

/** Loads only the libraries of platforms that are on. */
async function chatsOf(config: Config, shared: Shared, host: HttpServer): Promise<Chat[]> {
  const chats: Chat[] = [];
  if (config.discord) {
    const { createDiscordChat } = await import('../chat/discord/connect.ts');
    chats.push(createDiscordChat({ ...config.discord, ...shared }));
  }
  if (config.slack) {
    const { createSlackChat } = await import('../chat/slack/connect.ts');
    const { botToken, apiUrl, appToken, signingSecret } = config.slack;
    const access = appToken
      ? ({ mode: 'socket', appToken } as const)
      : ({ mode: 'http', signingSecret: signingSecret ?? '', host } as const);
    chats.push(createSlackChat({ botToken, apiUrl, access, ...shared }));
  }
  return chats;
}

/** Connects them all, so that every refusal is told and not only the first. */
async function connectAll({ chats, dispatch }: Service): Promise<string[]> {
  const results = await Promise.allSettled(chats.map((chat) => chat.connect(dispatch)));
  return results.flatMap((result) =>
    result.status === 'rejected' ? [(result.reason as Error).message] : [],
  );
}

function namesOf(chats: readonly Chat[]): string {
  return chats.map((chat) => chat.name).join(' ');
}

function readinessOf(chats: readonly Chat[]): Readiness[] {
  return [
    { name: 'corpus', ready: true },
    ...chats.map((chat) => ({ name: chat.name, ready: chat.ready() })),
  ];
}

function secretsOf({ discord, slack }: Config): string[] {
  return [discord?.token, slack?.botToken, slack?.appToken, slack?.signingSecret].filter(
    (secret): secret is string => typeof secret === 'string' && secret.length >= 8,
  );
}

async function stopSignal(): Promise<void> {
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
}
