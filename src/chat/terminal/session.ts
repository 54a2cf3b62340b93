import type { AnyCommand } from '../../command/define.ts';
import { pageLine } from '../../command/line.ts';
import type { Reply } from '../../core/reply.ts';
import type { Dispatch } from '../../ports/dispatch.ts';
import { againLine } from '../again-line.ts';
import { choicesIn } from './choices.ts';

/** What came of a line: a reply, a short word of the terminal itself, or the end. */
export type Outcome =
  | { readonly type: 'reply'; readonly reply: Reply }
  | { readonly type: 'note'; readonly text: string }
  | { readonly type: 'end' };

/** One conversation in a terminal: it remembers the last reply, for its pages and choices. */
export interface Session {
  take(line: string): Promise<Outcome>;
}

export interface SessionOptions {
  readonly dispatch: Dispatch;
  readonly commands: readonly AnyCommand[];
  /** Key under which follow-up questions find what was talked of. */
  readonly conversation: string;
}

/** Words that turn pages, and by how many. */
const turns: ReadonlyMap<string, number> = new Map([
  ['more', 1],
  ['next', 1],
  ['back', -1],
  ['previous', -1],
]);
const endings: ReadonlySet<string> = new Set(['exit', 'quit', 'bye', ':q']);

export function createSession({ dispatch, commands, conversation }: SessionOptions): Session {
  let last: { readonly line: string; readonly reply: Reply } | null = null;
  const ask = async (line: string): Promise<Outcome> => {
    const reply = await dispatch.call({
      line,
      surface: 'terminal',
      user: null,
      channel: null,
      conversation,
    });
    last = { line: againLine(line, reply, commands) ?? line, reply };
    return { type: 'reply', reply };
  };
  const turn = (by: number): Promise<Outcome> | Outcome => {
    const page = (last?.reply.page ?? 1) + by;
    if (!last || last.reply.pages <= 1) return note('There are no more pages.');
    if (page < 1) return note('This is the first page.');
    if (page > last.reply.pages) return note('This is the last page.');
    return ask(pageLine(last.line, page));
  };
  const choose = (number: number): Promise<Outcome> | Outcome => {
    const choices = last ? choicesIn(last.reply) : [];
    const choice = choices[number - 1];
    if (choice) return ask(choice.command);
    return note(
      choices.length === 0
        ? 'There is nothing to choose by number here.'
        : `Choose a number from 1 to ${choices.length}.`,
    );
  };
  return {
    async take(typed) {
      const line = typed.trim();
      const word = line.toLowerCase();
      if (endings.has(word)) return { type: 'end' };
      const by = turns.get(word);
      if (by !== undefined) return turn(by);
      if (/^\d{1,3}$/.test(word)) return choose(Number(word));
      return ask(line);
    },
  };
}

function note(text: string): Outcome {
  return { type: 'note', text };
}
