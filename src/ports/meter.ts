import type { Surface } from './dispatch.ts';

/** One stage of one question: taken in, worked out, or sent. */
export interface Measure {
  readonly surface: Surface;
  readonly stage: 'acknowledge' | 'answer' | 'deliver';
  /** How the stage ended: a kind of reply, "sent", "duplicate", "failed". Never a text that somebody wrote. */
  readonly outcome: string;
  readonly seconds: number;
}

/** Takes measurements; `/metrics` shows them. */
export interface Meter {
  observe(measure: Measure): void;
}
