import type { AnyCommand } from '../../command/define.ts';

/** What talking in a terminal takes. */
export interface TerminalOptions {
  readonly commands: readonly AnyCommand[];
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
  readonly colour: boolean;
  /** Said once, before the first question. */
  readonly greeting: readonly string[];
  /** File that remembers typed lines; null where none are kept. */
  readonly historyPath: string | null;
}

/** What the terminal's last lines say before a question. */
export const prompt = '> ';
