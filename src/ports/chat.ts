import type { Dispatch } from './dispatch.ts';

/** A place where people talk to the bot. */
export interface Chat {
  readonly name: 'discord' | 'slack' | 'terminal';
  /** Resolves when the platform would deliver questions. */
  connect(dispatch: Dispatch): Promise<void>;
  /** Finishes answers in flight, at most 5 seconds, then disconnects. */
  close(): Promise<void>;
  /** Whether questions can reach it now, for `/readyz`. */
  ready(): boolean;
}
