import type { Timings } from '../measure.ts';

/** What every part is told. Each part runs in a process of its own, so that memory is its own too. */
export interface PartOptions {
  readonly size: number;
  readonly seed: number;
  /** How many questions, and as many look-ups. */
  readonly queries: number;
  /** Milliseconds for all calls of one kind. */
  readonly budget: number;
  /** Folder for what is built. */
  readonly folder: string;
}

/** What a part found out. Times in milliseconds, sizes in MB. */
export interface PartResult {
  readonly build?: number;
  readonly memory: number;
  readonly disk?: number;
  readonly load?: number;
  /** By what was called: `search`, `ask`, `case`. */
  readonly calls: Readonly<Record<string, Timings>>;
  readonly notes?: Readonly<Record<string, number>>;
}

export type Part = (options: PartOptions) => Promise<PartResult>;
