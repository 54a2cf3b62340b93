import { createInterface, type Interface } from 'node:readline';
import type { Chat } from '../../ports/chat.ts';
import type { Dispatch } from '../../ports/dispatch.ts';
import { completeLine } from './complete-line.ts';
import { escapeText } from './escape.ts';
import { readHistory, writeHistory } from './history.ts';
import { limits } from './limits.ts';
import { prompt, type TerminalOptions } from './options.ts';
import { renderReply } from './render.ts';
import { createSession, type Outcome, type Session } from './session.ts';

/** A terminal as a chat, which ends by itself when its input does. */
export interface TerminalChat extends Chat {
  /** Resolves when somebody has said goodbye, or the input has ended and all is answered. */
  readonly ended: Promise<void>;
}

/** The terminal as a place where people ask. A pipe is read to its end, without prompt and history. */
export function createTerminalChat(options: TerminalOptions): TerminalChat {
  let lines: Interface | null = null;
  let resolveEnded: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => {
    resolveEnded = resolve;
  });
  return {
    name: 'terminal',
    ended,
    ready: () => lines !== null,
    async connect(dispatch) {
      say(options, `${options.greeting.join('\n')}\n`);
      const history = options.historyPath ? await readHistory(options.historyPath) : [];
      lines = openLines(options, history, dispatch);
      const session = createSession({
        dispatch,
        commands: options.commands,
        conversation: `terminal:${process.pid}`,
      });
      talk(lines, session, options).then(resolveEnded, resolveEnded);
    },
    async close() {
      lines?.close();
      if (lines) await ended;
      lines = null;
    },
  };
}

function openLines(
  { input, output, commands }: TerminalOptions,
  history: string[],
  dispatch: Dispatch,
): Interface {
  if (!input.isTTY) return createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  return createInterface({
    input,
    output,
    prompt,
    history,
    historySize: limits.history,
    removeHistoryDuplicates: true,
    completer: (line: string, done: (error: Error | null, found: [string[], string]) => void) => {
      completeLine(line, dispatch, commands).then(
        ([offers, typed]) => done(null, [offers, typed]),
        () => done(null, [[], line]),
      );
    },
  });
}

/** Answers the lines one after another; resolves when the last one is answered. */
function talk(lines: Interface, session: Session, options: TerminalOptions): Promise<void> {
  const isTyped = options.input.isTTY === true;
  const ask = () => {
    if (isTyped) lines.prompt();
  };
  let queue: Promise<void> = Promise.resolve();
  let isOver = false;
  lines.on('history', (history: string[]) => {
    if (options.historyPath) void writeHistory(options.historyPath, history);
  });
  lines.on('SIGINT', () => lines.close());
  lines.on('line', (typed) => {
    queue = queue.then(async () => {
      if (isOver) return;
      if (typed.trim() !== '') isOver = !(await answer(typed, session, options));
      if (isOver) lines.close();
      else ask();
    });
  });
  ask();
  return new Promise((resolve, reject) => {
    lines.once('close', () => {
      if (isTyped) options.output.write('\n');
      queue.then(resolve, reject);
    });
  });
}

/** @returns whether the conversation goes on */
async function answer(typed: string, session: Session, options: TerminalOptions): Promise<boolean> {
  const outcome = await session.take(typed);
  if (outcome.type === 'end') return false;
  say(options, `${textOf(outcome, options)}\n`);
  return true;
}

function textOf(outcome: Exclude<Outcome, { type: 'end' }>, options: TerminalOptions): string {
  if (outcome.type === 'note') return escapeText(outcome.text);
  const columns = options.output.columns || limits.columns;
  return renderReply(outcome.reply, { columns, colour: options.colour, isTalk: true });
}

function say({ output }: TerminalOptions, text: string): void {
  output.write(`${text}\n`);
}
