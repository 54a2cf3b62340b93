/** Whose fault a fault is: the platform refused, the network failed, the disk failed, or we are wrong. */
export type Blame = 'platform' | 'network' | 'disk' | 'ours';

/** Something that should not have happened. Expected outcomes are values, not faults. */
export class Fault extends Error {
  override readonly name = 'Fault';
  readonly code: string;
  readonly blame: Blame;
  constructor(code: string, blame: Blame, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.code = code;
    this.blame = blame;
  }
}

/** Input that cannot be understood: what was given, what is wrong with it, and the nearest valid things. */
export interface Problem {
  /** The offending piece of input, shortened for display. */
  readonly input: string;
  /** One sentence. */
  readonly message: string;
  /** At most three nearest valid things. */
  readonly nearest: readonly string[];
}

/** A value, or the problems that stood in its way; all of them, not only the first. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };
