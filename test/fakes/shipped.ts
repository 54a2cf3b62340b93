import { fileURLToPath } from 'node:url';
import { commands } from '../../commands/index.ts';
import { renderPlain } from '../../src/chat/terminal/render.ts';
import { createDispatch, type LocalDispatch } from '../../src/command/dispatch.ts';
import type { Corpus } from '../../src/core/corpus.ts';
import type { Reply } from '../../src/core/reply.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import type { Call } from '../../src/ports/dispatch.ts';
import type { Log } from '../../src/ports/log.ts';
import type { SearchEngine } from '../../src/ports/search-engine.ts';
import { PostingsEngine } from '../../src/search/postings/engine.ts';
import { createMemoryStore } from '../../src/store/memory.ts';

/** The corpus that the project ships. */
export const shippedFolder = fileURLToPath(new URL('../../corpus', import.meta.url));

/** A day on which the tests ask; replies may speak of how long ago something was. */
export const today = Date.UTC(2026, 10, 22);

/** A log whose lines a test can read. */
export interface KeptLog extends Log {
  readonly lines: readonly string[];
}

export function keptLog(): KeptLog {
  const lines: string[] = [];
  const keep =
    (level: string) =>
    (...parts: readonly unknown[]): void => {
      lines.push(
        `${level} ${parts.map((it) => (it instanceof Error ? String(it) : JSON.stringify(it))).join(' ')}`,
      );
    };
  return {
    lines,
    debug: keep('debug'),
    info: keep('info'),
    warn: keep('warn'),
    error: keep('error'),
  };
}

/** The bot over a corpus, through the same door as every platform. */
export interface Bot {
  readonly corpus: Corpus;
  readonly engine: SearchEngine;
  readonly dispatch: LocalDispatch;
  readonly log: KeptLog;
  say(line: string, conversation?: string): Promise<Reply>;
}

export async function botOver(corpus: Corpus, drafts: 'asked' | 'always' = 'asked'): Promise<Bot> {
  const engine = new PostingsEngine();
  await engine.load(corpus);
  const log = keptLog();
  const clock = { now: () => today };
  const dispatch = createDispatch({
    commands,
    current: () => ({ corpus, engine }),
    store: createMemoryStore(clock),
    clock,
    log,
    drafts,
    stateFolder: '',
  });
  const say = (line: string, conversation: string | null = null) =>
    dispatch.call({
      line,
      surface: 'terminal',
      user: null,
      channel: null,
      conversation,
    } satisfies Call);
  return { corpus, engine, dispatch, log, say };
}

/** The bot over the shipped corpus. */
export async function shippedBot(): Promise<Bot> {
  const loaded = await loadCorpus(shippedFolder);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  return botOver(loaded.value);
}

/** The whole reply as plain text. */
export function textOf(reply: Reply): string {
  return renderPlain(reply);
}
