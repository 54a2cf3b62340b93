import { renderReply } from '../chat/terminal/render.ts';
import type { AnyCommand, ExitCode, ShellContext } from '../command/define.ts';
import type { LocalDispatch } from '../command/dispatch.ts';
import { readInput } from '../command/input.ts';
import { invalidReply, sentenceOf } from '../command/invalid-reply.ts';
import type { Problem } from '../core/failure.ts';
import { version } from '../version.ts';
import { answerLines, answerOnce, readsLines } from './answering.ts';
import type { ShellCall } from './arguments.ts';
import { type OutputStyle, printedReply } from './output.ts';
import { usageReply } from './usage.ts';

/** What running a command line takes. */
export interface ShellRun {
  readonly commands: readonly AnyCommand[];
  readonly context: ShellContext;
  readonly style: OutputStyle;
  /** Opens the corpus for commands that answer. @throws Fault `corpus-invalid` */
  openDispatch(): Promise<LocalDispatch>;
  /** Prints a line on standard error. */
  complain(line: string): void;
}

/** Runs what a command line asks for. @returns how the process ends */
export async function runCall(call: ShellCall, run: ShellRun): Promise<ExitCode> {
  const { commands, context, style } = run;
  const { command } = call;
  if (call.version) {
    context.print(version);
    return 0;
  }
  if (call.help || !command) {
    context.print(renderReply(usageReply(command, commands), { ...style, isTalk: false }));
    return 0;
  }
  if ('execute' in command) {
    const read = readInput(command, call.given);
    if (!read.ok) return refuse(read.problems, run);
    return command.execute(read.value.input, context);
  }
  const answering = {
    dispatch: await run.openDispatch(),
    clock: context.clock,
    style,
    print: (line: string) => context.print(line),
  };
  const isPiped = !context.input.isTTY;
  return readsLines(command) && !call.hasWords && isPiped
    ? answerLines(command, call.given, context.input, answering)
    : answerOnce(command, call.given, answering);
}

/** Says what is wrong with a command line. */
export function refuse(
  problems: readonly Problem[],
  {
    style,
    context,
    complain,
  }: Pick<ShellRun, 'style' | 'complain'> & {
    readonly context: Pick<ShellContext, 'print'>;
  },
): ExitCode {
  if (style.json) context.print(printedReply(invalidReply(problems, ''), 0, style));
  else for (const problem of problems) complain(`verbatim: ${sentenceOf(problem)}`);
  return 1;
}
