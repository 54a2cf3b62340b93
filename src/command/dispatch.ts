import { randomUUID } from 'node:crypto';
import type { Corpus } from '../core/corpus.ts';
import type { DraftRule } from '../core/query/query-world.ts';
import { typedText } from '../core/query/typed-text.ts';
import type { Reply } from '../core/reply.ts';
import type { Clock } from '../ports/clock.ts';
import type { Call, Dispatch } from '../ports/dispatch.ts';
import type { Log } from '../ports/log.ts';
import type { SearchEngine } from '../ports/search-engine.ts';
import type { StateStore } from '../ports/state-store.ts';
import { completeValue } from './complete.ts';
import { recallFocus, rememberFocus } from './conversation.ts';
import type { AnyCommand, Command } from './define.ts';
import { readLine, readOptions } from './grammar.ts';
import { invalidReply, noteReply } from './invalid-reply.ts';
import { lineOf } from './line.ts';

/** What all calls share. */
export interface DispatchOptions {
  readonly commands: readonly AnyCommand[];
  /** The corpus that answers now, and its index; a reload changes both at once. */
  current(): { readonly corpus: Corpus; readonly engine: SearchEngine };
  readonly store: StateStore;
  readonly clock: Clock;
  readonly log: Log;
  readonly drafts: DraftRule;
  readonly stateFolder: string;
}

/** A reply, and the fault that kept a better one away. */
export interface Answered {
  readonly reply: Reply;
  readonly fault: unknown;
}

/** A dispatch that also tells its own process about faults. */
export interface LocalDispatch extends Dispatch {
  answer(call: Call): Promise<Answered>;
}

/** The one door to the commands: reads the call, checks its input, runs the command, keeps the conversation. */
export function createDispatch(options: DispatchOptions): LocalDispatch {
  const answering = options.commands.filter((it): it is Command => 'run' in it);
  const reachable = ({ surface }: Call) =>
    answering.filter((it) => it.reach.includes(surface === 'shell' ? 'shell' : 'chat'));
  const answer = async (call: Call): Promise<Answered> => {
    try {
      return { reply: await run(call, reachable(call), options), fault: null };
    } catch (fault) {
      return { reply: reportFault(call, fault, options), fault };
    }
  };
  return {
    answer,
    call: async (call) => (await answer(call)).reply,
    async complete(request) {
      const { corpus, engine } = options.current();
      const today = new Date(options.clock.now()).toISOString().slice(0, 10);
      try {
        return await completeValue(request, { corpus, engine, commands: options.commands, today });
      } catch (fault) {
        options.log.error('completion failed', { option: request.option }, fault);
        return [];
      }
    },
  };
}

async function run(
  call: Call,
  commands: readonly Command[],
  options: DispatchOptions,
): Promise<Reply> {
  const { store, clock, log, drafts, stateFolder } = options;
  const line = lineOf(call.line, commands);
  const read =
    typeof call.line === 'string'
      ? readLine(call.line, commands)
      : readOptions(call.line.command, call.line.options, commands);
  if (!read.ok) return invalidReply(read.problems, typedText(line));
  const { command, input } = read.value;
  const { surface, conversation } = call;
  const focus = await recallFocus(store, conversation);
  const reply = await command.run(input, {
    ...options.current(),
    store,
    clock,
    log,
    surface,
    line: typedText(line),
    conversation,
    focus,
    drafts,
    commands,
    stateFolder,
  });
  await rememberFocus(store, conversation, reply, typedText(line));
  return reply;
}

/** Says that something went wrong, with an id under which the log has it; the question is in neither. */
function reportFault(call: Call, fault: unknown, { log }: DispatchOptions): Reply {
  const id = randomUUID().slice(0, 8);
  const command = typeof call.line === 'string' ? 'line' : call.line.command;
  log.error('answer failed', { id, surface: call.surface, command }, fault);
  return noteReply(
    `Something went wrong here, and no answer could be given. It is noted as ${id}; please tell the people who run this bot.`,
  );
}
