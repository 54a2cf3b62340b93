import type { Reply } from '../core/reply.ts';

export type Surface = 'discord' | 'slack' | 'terminal' | 'shell';

/** One thing that somebody asked, before anything has read it. */
export interface Call {
  /** A line of the command grammar (`case force:gwent`; words that name no command are a question), or a command with typed options. */
  readonly line:
    | string
    | {
        readonly command: string;
        readonly options: Readonly<Record<string, string | number | boolean>>;
      };
  readonly surface: Surface;
  /** Opaque ids for rate limits; null in the shell. */
  readonly user: string | null;
  readonly channel: string | null;
  /** Where a follow-up question finds what was talked of before (a thread, a direct message, a terminal session). */
  readonly conversation: string | null;
}

/** A value offered while somebody types. */
export interface Completion {
  readonly label: string;
  readonly value: string;
}

export interface CompletionRequest {
  readonly command: string;
  /** The option's name. */
  readonly option: string;
  readonly typed: string;
}

/** The one door between a chat platform and the commands. Never throws: a fault is caught here, logged once, and shown with an id. */
export interface Dispatch {
  call(call: Call): Promise<Reply>;
  /** At most 25, best first. */
  complete(request: CompletionRequest): Promise<readonly Completion[]>;
}
