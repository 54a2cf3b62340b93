import type { Choice } from '../../core/reply.ts';

/** Somebody or something that a question names, or words that it quotes, and no source does: nothing of anybody else answers it. */
export interface Absence {
  readonly what: 'nobody' | 'nowhere' | 'wording';
  readonly line: string;
  /** What may be meant instead. */
  readonly choices: readonly Choice[];
}
