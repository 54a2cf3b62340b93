import type { z } from 'zod';
import type { Corpus } from '../core/corpus.ts';
import type { FilterField } from '../core/query.ts';
import type { About, Reply } from '../core/reply.ts';
import type { Clock } from '../ports/clock.ts';
import type { Surface } from '../ports/dispatch.ts';
import type { Log } from '../ports/log.ts';
import type { SearchEngine } from '../ports/search-engine.ts';
import type { StateStore } from '../ports/state-store.ts';

/** Where a command can be called: in chat (Discord, Slack and the terminal's `chat`), in the shell, or both. */
export type Reach = 'chat' | 'shell';

/** What every view of a field needs to know; attached to the zod schema of the field by `.meta()`. */
export interface FieldMeta {
  /** One plain sentence of at most 100 characters (Discord's limit). */
  readonly description: string;
  /** The filter that the field is; its values complete and resolve by that filter's vocabulary. */
  readonly filter?: FilterField;
  /** The one field that takes the free words of a line; an array of strings takes each word or shell argument. */
  readonly rest?: boolean;
  /** In the shell, one value a line of standard input where the command line has none. */
  readonly lines?: boolean;
  /** Where the field is offered as an option by itself; everywhere unless it says so. */
  readonly offered?: Reach;
}

/** The world as a command sees it. */
export interface CommandContext {
  readonly corpus: Corpus;
  readonly engine: SearchEngine;
  readonly store: StateStore;
  readonly clock: Clock;
  readonly log: Log;
  readonly surface: Surface;
  /** The call as a line of the grammar, so that a reply can offer it again with a change. */
  readonly line: string;
  /** Key of the conversation, or null where a question stands alone. */
  readonly conversation: string | null;
  /** What the conversation was about last; null where there was nothing, or no conversation. */
  readonly focus: About | null;
  /** Whether draft cases answer here: never, when the query says so, or always. */
  readonly drafts: 'never' | 'asked' | 'always';
  /** All commands of this place, for help. */
  readonly commands: readonly AnyCommand[];
  /** Folder for what must outlive the process: problem reports, history. */
  readonly stateFolder: string;
}

/** What the process ends with: answered, bad input, an invalid corpus, a fault. */
export type ExitCode = 0 | 1 | 2 | 3;

/** The shell as a command sees it that works on the corpus itself. No chat platform ever gives one out. */
export interface ShellContext {
  readonly corpusFolder: string;
  readonly stateFolder: string;
  /** `--json` was given. */
  readonly json: boolean;
  /** `--drafts` was given. */
  readonly drafts: boolean;
  readonly clock: Clock;
  readonly log: Log;
  /** Standard input; `isTTY` tells whether somebody types. */
  readonly input: NodeJS.ReadStream;
  /** Whether standard error is a terminal, so that progress may be drawn there. */
  readonly showsProgress: boolean;
  /** Prints a line on standard output. */
  print(line: string): void;
  /** Prints a reply as the shell prints all replies: as JSON with `--json`, else as text. */
  show(reply: Reply): void;
  /** Loads the corpus and its index. @throws Fault when the corpus is invalid, which ends the process with 2 */
  open(): Promise<Pick<CommandContext, 'corpus' | 'engine'>>;
  /** Talks in the terminal until its input ends. */
  converse(): Promise<ExitCode>;
  /** Connects to the platforms whose tokens are set, and stays until told to stop. */
  serve(): Promise<ExitCode>;
}

/** A command, declared once. Options, choices, completion, grammar, help, README table and manifest are views of it. */
export interface Command<Input extends z.ZodObject = z.ZodObject> {
  /** Discord: `^[-_'\p{L}\p{N}]{1,32}$`, lower case. */
  readonly name: string;
  /** One plain sentence of at most 100 characters. */
  readonly summary: string;
  readonly input: Input;
  /** Lines of the grammar; a test parses every one. */
  readonly examples: readonly string[];
  readonly reach: readonly Reach[];
  run(input: z.infer<Input>, context: CommandContext): Promise<Reply>;
}

/** A command that works on the corpus or the process itself, and so only in the shell. */
export interface ShellCommand<Input extends z.ZodObject = z.ZodObject>
  extends Omit<Command<Input>, 'reach' | 'run'> {
  readonly reach: readonly ['shell'];
  /** Prints what it has to say by itself. */
  execute(input: z.infer<Input>, shell: ShellContext): Promise<ExitCode>;
}

export type AnyCommand = Command | ShellCommand;

/** Keeps the input's type for `run`; the declaration is otherwise plain data. */
export function defineCommand<Input extends z.ZodObject>(command: Command<Input>): Command<Input> {
  return command;
}

/** The same for a command of the shell alone. */
export function defineShellCommand<Input extends z.ZodObject>(
  command: ShellCommand<Input>,
): ShellCommand<Input> {
  return command;
}
