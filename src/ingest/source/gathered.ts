import type { Problem, Result } from '../../core/failure.ts';
import type { RawSource } from './raw-source.ts';

/** A source read, or what stood in its way. */
export type Gathered = Result<RawSource>;

/** A source that cannot be taken, with the reason as one sentence. */
export function refused(input: string, message: string, nearest: readonly string[] = []): Gathered {
  const problem: Problem = { input: input.slice(0, 200), message, nearest: nearest.slice(0, 3) };
  return { ok: false, problems: [problem] };
}
