import { once } from 'node:events';
import { join } from 'node:path';
import type { AnyCommand, ExitCode } from '../command/define.ts';
import { createDispatch } from '../command/dispatch.ts';
import { limitRates } from '../command/rate-limit.ts';
import { type Config, platformTokens } from '../config.ts';
import type { Chat } from '../ports/chat.ts';
import type { Clock } from '../ports/clock.ts';
import type { Dispatch } from '../ports/dispatch.ts';
import type { Log } from '../ports/log.ts';
import type { StateStore } from '../ports/state-store.ts';
import { createHttpServer, type HttpServer, type Readiness } from '../server/http.ts';
import { createMetrics, type Metrics, measured } from '../server/metrics.ts';
import { openFileStore } from '../store/file.ts';
import type { Collection } from './collection.ts';
import { followCorpus } from './follow-corpus.ts';

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

/** Connects to the platforms whose tokens are set, and answers until told to stop. */
export async function serve(options: ServeOptions): Promise<ExitCode> {
  const { config, commands, clock, complain } = options;
  if (!config.discord && !config.slack) {
    complain(`verbatim: no platform to serve; set ${platformTokens.join(', or ')}`);
    return 1;
  }
  const collection = await options.open();
  const { createPinoLog } = await import('../log/pino-log.ts');
  const log = createPinoLog({ level: config.logLevel, secrets: secretsOf(config) });
  const followed = followCorpus({ folder: options.corpusFolder, first: collection, log });
  const store = await openFileStore({ path: join(config.stateFolder, 'state.json'), clock, log });
  const meter = createMetrics();
  const chats: Chat[] = [];
  const server = createHttpServer({
    port: config.port,
    metrics: meter,
    log,
    readiness: () => readinessOf(chats),
  });
  const stopped = stopSignal();
  const close = async () => {
    await Promise.allSettled(chats.map((chat) => chat.close()));
    followed.close();
    await server.close();
    await store.close();
  };
  try {
    chats.push(...(await chatsOf(config, { commands, store, clock, log, meter }, server)));
    const port = await server.listen();
    const dispatch = createDispatch({
      commands,
      current: followed.current,
      store,
      clock,
      log,
      drafts: options.drafts ? 'always' : 'never',
      stateFolder: config.stateFolder,
    });
    const problems = await connectAll(
      chats,
      measured(limitRates(dispatch, { store, clock }), meter, clock),
    );
    if (problems.length > 0) {
      for (const problem of problems) complain(`verbatim: ${problem}`);
      return 3;
    }
    const articles = collection.corpus.articleIds.length;
    log.info('ready', { platforms: chats.map((chat) => chat.name).join(' '), port, articles });
    await stopped;
    log.info('stopping');
    return 0;
  } finally {
    await close();
  }
}

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
async function connectAll(chats: readonly Chat[], dispatch: Dispatch): Promise<string[]> {
  const results = await Promise.allSettled(chats.map((chat) => chat.connect(dispatch)));
  return results.flatMap((result) =>
    result.status === 'rejected' ? [(result.reason as Error).message] : [],
  );
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
