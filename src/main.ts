import { commands } from '../commands/index.ts';
import type { ExitCode, ShellContext } from './command/define.ts';
import { createDispatch, type LocalDispatch } from './command/dispatch.ts';
import { sentenceOf } from './command/invalid-reply.ts';
import {
  allowsColour,
  type Config,
  type Environment,
  hasPlatformToken,
  processEnvironment,
  readConfig,
} from './config.ts';
import { Fault } from './core/failure.ts';
import { createQuietLog } from './log/quiet-log.ts';
import { type Collection, openCollection } from './main/collection.ts';
import type { Clock } from './ports/clock.ts';
import { readArguments, type ShellCall } from './shell/arguments.ts';
import { type OutputStyle, printedReply } from './shell/output.ts';
import { refuse, runCall, type ShellRun } from './shell/run.ts';
import { createMemoryStore } from './store/memory.ts';

const clock: Clock = { now: () => performance.timeOrigin + performance.now() };
const print = (line: string) => void process.stdout.write(`${line}\n`);
const complain = (line: string) => void process.stderr.write(`${line}\n`);

/** Runs the program with the arguments after its name. @returns how the process ends */
export async function main(args: readonly string[]): Promise<ExitCode> {
  endQuietlyWithReader();
  const env = processEnvironment();
  const read = readArguments(startedAs(args, env), commands);
  if (!read.ok) {
    const style = styleOf(env, { json: args.includes('--json'), color: null });
    return refuse(read.problems, { style, context: { print }, complain });
  }
  const config = readConfig(env);
  if (!config.ok) {
    for (const problem of config.problems) complain(`verbatim: ${sentenceOf(problem)}`);
    return 1;
  }
  try {
    return await runCall(read.value, shellRun(read.value, config.value, env));
  } catch (fault) {
    return endOf(fault);
  }
}

/** `npm start` serves where a platform's token is set, and talks in the terminal otherwise. */
function startedAs(args: readonly string[], env: Environment): readonly string[] {
  if (args[0] !== 'start') return args;
  return [hasPlatformToken(env) ? 'serve' : 'chat', ...args.slice(1)];
}

function shellRun(call: ShellCall, config: Config, env: Environment): ShellRun {
  const corpusFolder = call.corpus ?? config.corpusFolder;
  const style = styleOf(env, call);
  const log = createQuietLog(complain);
  const { stateFolder } = config;
  const open = () => opened(corpusFolder, stateFolder);
  const answeringFrom = (collection: () => Collection): LocalDispatch =>
    createDispatch({
      commands,
      current: collection,
      store: createMemoryStore(clock),
      clock,
      log,
      drafts: call.drafts ? 'always' : 'asked',
      stateFolder,
    });
  const openDispatch = async () => {
    const collection = await open();
    return answeringFrom(() => collection);
  };
  const context: ShellContext = {
    corpusFolder,
    stateFolder,
    json: call.json,
    drafts: call.drafts,
    clock,
    log,
    input: process.stdin,
    showsProgress: process.stderr.isTTY === true,
    print,
    show: (reply) => print(printedReply(reply, 0, style)),
    open,
    async converse() {
      const { converse } = await import('./main/converse.ts');
      const collection = await open();
      const { drafts } = call;
      const { colour } = style;
      return converse({ config, corpusFolder, collection, commands, clock, log, drafts, colour });
    },
    async serve() {
      const { serve } = await import('./main/serve.ts');
      return serve({ config, corpusFolder, open, commands, clock, drafts: call.drafts, complain });
    },
  };
  return { commands, context, style, openDispatch, complain };
}

async function opened(folder: string, cacheFolder: string): Promise<Collection> {
  const collection = await openCollection(folder, cacheFolder);
  if (collection.ok) return collection.value;
  const lines = collection.problems.map(({ file, line, message, input, nearest }) => {
    const place = line === null ? file : `${file}:${line}`;
    return sentenceOf({ input: place, message: `${message} (${input})`, nearest });
  });
  throw new Fault('corpus-invalid', 'ours', ['the corpus is invalid:', ...lines].join('\n'));
}

function styleOf(
  env: Environment,
  { json, color }: Pick<ShellCall, 'json' | 'color'>,
): OutputStyle {
  const { isTTY, columns } = process.stdout;
  return { json, colour: color ?? allowsColour(env, isTTY === true), columns: columns || 80 };
}

/** Names a fault in one line; a stack trace helps nobody who types a command. */
function endOf(fault: unknown): ExitCode {
  complain(`verbatim: ${fault instanceof Error ? fault.message : String(fault)}`);
  return fault instanceof Fault && fault.code === 'corpus-invalid' ? 2 : 3;
}

/** `verbatim case … | head` ends when its reader has seen enough. */
function endQuietlyWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : 3);
  });
}
