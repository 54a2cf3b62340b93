/** How words are marked; without colour the marks are words or nothing. */
export type Style = 'plain' | 'heading' | 'answer' | 'quiet' | 'notice' | 'link';

/** Words of one style. Text is escaped already. */
export interface Run {
  readonly text: string;
  readonly style: Style;
}

/** One paragraph of the terminal: it wraps, its first line begins with `first` and all others with `rest`. */
export interface Piece {
  readonly first: string;
  readonly rest: string;
  readonly runs: readonly Run[];
  /** Whether an empty line stands before it. */
  readonly apart: boolean;
}

/** What numbers the choices of a reply, in the order in which they are shown. */
export interface Frame {
  /** The number of the next choice; null where choices are shown as command lines. */
  number(): number | null;
}

export function run(text: string, style: Style = 'plain'): Run {
  return { text, style };
}

/** A paragraph with an empty line before it. */
export function block(runs: readonly Run[], indent = ''): Piece {
  return { first: indent, rest: indent, runs, apart: true };
}

/** A paragraph directly below the last. */
export function line(runs: readonly Run[], first = '', rest = first): Piece {
  return { first, rest, runs, apart: false };
}
