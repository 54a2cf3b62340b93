import { join } from 'node:path';
import { createTerminalChat } from '../chat/terminal/connect.ts';
import type { AnyCommand, ExitCode } from '../command/define.ts';
import { createDispatch } from '../command/dispatch.ts';
import { type Config, platformVariables } from '../config.ts';
import type { Corpus } from '../core/corpus.ts';
import type { Clock } from '../ports/clock.ts';
import type { Log } from '../ports/log.ts';
import { createMemoryStore } from '../store/memory.ts';
import type { Collection } from './collection.ts';
import { followCorpus } from './follow-corpus.ts';

/** What a conversation in the terminal takes. */
export interface ConverseOptions {
  readonly config: Config;
  readonly corpusFolder: string;
  readonly collection: Collection;
  readonly commands: readonly AnyCommand[];
  readonly clock: Clock;
  readonly log: Log;
  readonly drafts: boolean;
  readonly colour: boolean;
}

/** Talks in this terminal until its input ends; a corpus that changes meanwhile is taken up. */
export async function converse(options: ConverseOptions): Promise<ExitCode> {
  const { config, commands, clock, log, corpusFolder, collection } = options;
  const followed = followCorpus({ folder: corpusFolder, first: collection, log });
  const dispatch = createDispatch({
    commands,
    current: followed.current,
    store: createMemoryStore(clock),
    clock,
    log,
    drafts: options.drafts ? 'always' : 'asked',
    stateFolder: config.stateFolder,
  });
  const { stdin, stdout } = process;
  const chat = createTerminalChat({
    commands,
    input: stdin,
    output: stdout,
    colour: options.colour,
    greeting: greetingOf(collection.corpus),
    historyPath: config.keepsHistory && stdin.isTTY ? join(config.stateFolder, 'history') : null,
  });
  await chat.connect(dispatch);
  await chat.ended;
  followed.close();
  return 0;
}

function greetingOf(corpus: Corpus): string[] {
  const articles = corpus.articleIds.length;
  const cases = corpus.cases.filter((it) => it.status === 'reviewed').length;
  return [
    `Verbatim is automated. It answers from ${articles} articles and ${cases} reviewed cases, in`,
    'exact quotes. Ask a question, or type "help"; "more" turns pages, "exit" ends.',
    `To connect: ${platformVariables}.`,
  ];
}
