import { createInterface } from 'node:readline';
import type { AnyCommand, ExitCode } from '../command/define.ts';
import type { LocalDispatch } from '../command/dispatch.ts';
import { fieldsOf } from '../command/fields.ts';
import type { Reply } from '../core/reply.ts';
import type { Clock } from '../ports/clock.ts';
import type { Call } from '../ports/dispatch.ts';
import { type OutputStyle, printedLine, printedReply } from './output.ts';

/** What answering in the shell takes. */
export interface Answering {
  readonly dispatch: LocalDispatch;
  readonly clock: Clock;
  readonly style: OutputStyle;
  print(line: string): void;
}

type Given = Readonly<Record<string, unknown>>;

/** Answers one query and prints the reply. @returns how the process ends */
export async function answerOnce(
  command: AnyCommand,
  given: Given,
  { dispatch, clock, style, print }: Answering,
): Promise<ExitCode> {
  const began = clock.now();
  const { reply, fault } = await dispatch.answer(callOf(lineOf(command, given)));
  print(printedReply(reply, clock.now() - began, style));
  return exitCodeOf(reply, fault);
}

/** Answers one query a line of the input, in order, each on one line. @returns the gravest end of all */
export async function answerLines(
  command: AnyCommand,
  given: Given,
  input: NodeJS.ReadableStream,
  { dispatch, clock, style, print }: Answering,
): Promise<ExitCode> {
  const rest = fieldsOf(command).find((field) => field.rest)?.name ?? '';
  let gravest: ExitCode = 0;
  for await (const typed of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    const began = clock.now();
    const { reply, fault } = await dispatch.answer(
      callOf(lineOf(command, { ...given, [rest]: typed })),
    );
    print(printedLine(reply, clock.now() - began, style));
    gravest = Math.max(gravest, exitCodeOf(reply, fault)) as ExitCode;
  }
  return gravest;
}

/** Whether a command reads queries from standard input when the line gives it no words. */
export function readsLines(command: AnyCommand): boolean {
  const rest = fieldsOf(command).find((field) => field.rest);
  return 'run' in command && rest !== undefined && rest.readsLines;
}

function lineOf(command: AnyCommand, given: Given): Call['line'] {
  const rest = fieldsOf(command).find((field) => field.rest)?.name ?? '';
  const typed = given[rest];
  if (typeof typed === 'string' && /^\s*\/\p{L}/u.test(typed)) return typed.trim();
  return { command: command.name, options: given as Record<string, string | number | boolean> };
}

function callOf(line: Call['line']): Call {
  return { line, surface: 'shell', user: null, channel: null, conversation: null };
}

function exitCodeOf(reply: Reply, fault: unknown): ExitCode {
  if (fault !== null) return 3;
  return reply.kind === 'invalid' ? 1 : 0;
}
