import { createSlackChat } from '../../../src/chat/slack/connect.ts';
import type { SlackOptions } from '../../../src/chat/slack/options.ts';
import type { Pace } from '../../../src/chat/slack/pace.ts';
import type { AnyCommand } from '../../../src/command/define.ts';
import { createDispatch } from '../../../src/command/dispatch.ts';
import { loadCorpus } from '../../../src/corpus/load.ts';
import type { Chat } from '../../../src/ports/chat.ts';
import type { Dispatch } from '../../../src/ports/dispatch.ts';
import type { Log } from '../../../src/ports/log.ts';
import type { Measure } from '../../../src/ports/meter.ts';
import { PostingsEngine } from '../../../src/search/postings/engine.ts';
import { createHttpServer, type HttpServer } from '../../../src/server/http.ts';
import { createMetrics } from '../../../src/server/metrics.ts';
import { createMemoryStore } from '../../../src/store/memory.ts';
import { createKeptLog, type KeptLog } from '../../fakes/kept-log.ts';
import { createFakeSlack, type FakeSlack } from '../../fakes/slack/server.ts';
import { testCommands } from './commands.ts';

export const tokens = {
  bot: 'xoxb-111-222-aBcDeFgHiJ',
  app: 'xapp-1-A0APP-333-0123456789abcdef',
  secret: '0123456789abcdef0123456789abcdef',
} as const;

/** As the real pace, in a hundredth of the time. */
const quick: Pace = {
  requests: { retries: 12, factor: 1, minTimeout: 5, maxTimeout: 10, randomize: false },
  requestTimeout: 3_000,
  reconnects: [0, 10, 20],
  greeting: 600,
  ping: 300,
};

export interface House {
  readonly slack: FakeSlack;
  readonly chat: Chat;
  readonly log: KeptLog;
  readonly measures: readonly Measure[];
  readonly server: HttpServer;
  /** Address of the bot's own server. */
  readonly url: string;
  close(): Promise<void>;
}

export interface HouseOptions {
  readonly mode?: 'socket' | 'http';
  readonly dispatch?: Dispatch;
  readonly slack?: FakeSlack;
  readonly store?: SlackOptions['store'];
  readonly connect?: boolean;
  /** The test's own unless given. */
  readonly commands?: readonly AnyCommand[];
}

/** Starts the real Bolt app against a Slack on loopback. */
export async function openHouse(options: HouseOptions = {}): Promise<House> {
  const { mode = 'socket', connect = true } = options;
  const slack = options.slack ?? (await createFakeSlack());
  const log = createKeptLog();
  const measures: Measure[] = [];
  const clock = { now: () => Date.now() };
  const store = options.store ?? createMemoryStore(clock);
  const chat: { it?: Chat } = {};
  const readiness = () => [{ name: 'slack', ready: chat.it?.ready() ?? false }];
  const metrics = createMetrics();
  const server = createHttpServer({ port: 0, host: '127.0.0.1', metrics, readiness, log });
  const port = await server.listen();
  chat.it = createSlackChat({
    botToken: tokens.bot,
    access:
      mode === 'socket'
        ? { mode, appToken: tokens.app }
        : { mode, signingSecret: tokens.secret, host: server },
    apiUrl: slack.apiUrl,
    commands: options.commands ?? testCommands,
    store,
    clock,
    log,
    meter: { observe: (measure) => void measures.push(measure) },
    pace: quick,
  });
  const bot = chat.it;
  if (connect) await bot.connect(options.dispatch ?? (await testDispatch(store, log)));
  return {
    slack,
    chat: bot,
    log,
    measures,
    server,
    url: `http://127.0.0.1:${port}`,
    async close() {
      await bot.close();
      await server.close();
      if (!options.slack) await slack.close();
    },
  };
}

/** The real dispatch over the test's own commands. */
async function testDispatch(store: SlackOptions['store'], log: Log): Promise<Dispatch> {
  const loaded = await loadCorpus('corpus');
  if (!loaded.ok) throw new Error('the corpus does not load');
  const engine = new PostingsEngine();
  await engine.load(loaded.value);
  return createDispatch({
    commands: testCommands,
    current: () => ({ corpus: loaded.value, engine }),
    store,
    clock: { now: () => Date.now() },
    log,
    drafts: 'never',
    stateFolder: '/nonexistent',
  });
}
