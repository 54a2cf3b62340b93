import { commands } from '../../../commands/index.ts';
import { createDiscordChat } from '../../../src/chat/discord/connect.ts';
import { createDispatch } from '../../../src/command/dispatch.ts';
import { loadCorpus } from '../../../src/corpus/load.ts';
import type { Chat } from '../../../src/ports/chat.ts';
import type { Call, Dispatch } from '../../../src/ports/dispatch.ts';
import type { Log } from '../../../src/ports/log.ts';
import type { Measure } from '../../../src/ports/meter.ts';
import type { StateStore } from '../../../src/ports/state-store.ts';
import { PostingsEngine } from '../../../src/search/postings/engine.ts';
import { createMemoryStore } from '../../../src/store/memory.ts';
import { FakeDiscord, type FakeDiscordOptions } from '../../fakes/discord/server.ts';
import { createKeptLog, type KeptLog } from '../../fakes/kept-log.ts';
import { shippedCorpusFolder } from '../../fakes/shipped-vocabulary.ts';

/** The real client of discord.js, the real commands over the shipped corpus, and a Discord on loopback. */
export interface House {
  readonly discord: FakeDiscord;
  readonly chat: Chat;
  readonly store: StateStore;
  readonly log: KeptLog;
  readonly measures: readonly Measure[];
  /** Calls that reached the commands. */
  readonly calls: readonly Call[];
  close(): Promise<void>;
}

export interface HouseOptions extends FakeDiscordOptions {
  readonly discord?: FakeDiscord;
  readonly store?: StateStore;
  /** Milliseconds that every answer takes besides its own time. */
  readonly slowness?: number;
  readonly clientToken?: string;
  /** Where the client looks for Discord, if not where it is. */
  readonly apiUrl?: string;
  readonly applicationId?: string | null;
  readonly connect?: boolean;
}

const clock = { now: () => Date.now() };
const loaded = await loadCorpus(shippedCorpusFolder);
if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems, null, 2));
const corpus = loaded.value;
const engine = new PostingsEngine();
await engine.load(corpus);

export async function openHouse(options: HouseOptions = {}): Promise<House> {
  const discord = options.discord ?? (await FakeDiscord.start(options));
  const store = options.store ?? createMemoryStore(clock);
  const log = createKeptLog();
  const measures: Measure[] = [];
  const calls: Call[] = [];
  const chat = createDiscordChat({
    token: options.clientToken ?? discord.token,
    applicationId: options.applicationId ?? null,
    apiUrl: options.apiUrl ?? discord.apiUrl,
    commands,
    store,
    clock,
    log,
    meter: { observe: (measure) => void measures.push(measure) },
  });
  const house: House = {
    discord,
    chat,
    store,
    log,
    measures,
    calls,
    async close() {
      await chat.close();
      if (!options.discord) await discord.close();
    },
  };
  const dispatch = observed(realDispatch(store, log), calls, options.slowness ?? 0);
  if (options.connect !== false) await chat.connect(dispatch);
  return house;
}

/** The real dispatch over the real commands and the shipped corpus. */
export function realDispatch(store: StateStore, log: Log): Dispatch {
  return createDispatch({
    commands,
    current: () => ({ corpus, engine }),
    store,
    clock,
    log,
    drafts: 'never',
    stateFolder: '/nonexistent',
  });
}

/** The dispatch, with its calls written down and each answer held back for a while. */
function observed(dispatch: Dispatch, calls: Call[], slowness: number): Dispatch {
  return {
    complete: (request) => dispatch.complete(request),
    async call(call) {
      calls.push(call);
      if (slowness > 0) await new Promise((resolve) => setTimeout(resolve, slowness));
      return dispatch.call(call);
    },
  };
}

/** Waits until something holds, at most so long. */
export async function until<T>(
  look: () => T | false | null | undefined,
  what: string,
  limitMs = 10_000,
): Promise<T> {
  const limit = Date.now() + limitMs;
  for (;;) {
    const seen = look();
    if (seen) return seen;
    if (Date.now() > limit) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
