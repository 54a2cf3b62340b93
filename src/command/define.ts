import type { z } from 'zod';
import type { Corpus } from '../core/corpus.ts';
import type { FilterField } from '../core/query.ts';
import type { Reply } from '../core/reply.ts';
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
  /** The one field that takes the free words of a line. */
  readonly rest?: boolean;
}

/** The world as a command sees it. */
export interface CommandContext {
  readonly corpus: Corpus;
  readonly engine: SearchEngine;
  readonly store: StateStore;
  readonly clock: Clock;
  readonly log: Log;
  readonly surface: Surface;
  /** Key of the conversation, or null where a question stands alone. */
  readonly conversation: string | null;
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

/** Keeps the input's type for `run`; the declaration is otherwise plain data. */
export function defineCommand<Input extends z.ZodObject>(command: Command<Input>): Command<Input> {
  return command;
}
