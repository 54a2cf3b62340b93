import type { Problem } from '../core/failure.ts';

/** Something wrong in a file of the corpus. */
export interface CorpusProblem extends Problem {
  /** Path below the corpus folder, with forward slashes. */
  readonly file: string;
  /** Where in the file's structure: `officers[0].rank.evidence[1].quote`; null for the file as a whole. */
  readonly field: string | null;
  /** Counted from 1; null where it is not known. */
  readonly line: number | null;
}

/** A part of the corpus, or everything that is wrong with it. A `Result` whose problems know their file. */
export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly CorpusProblem[] };

/** Longest piece of input that a problem repeats, in characters. */
const shown = 120;

/** Makes a problem; a long input is shortened for display. */
export function corpusProblem(
  at: { file: string; field?: string | null; line?: number | null },
  message: string,
  detail: { input?: string; nearest?: readonly string[] } = {},
): CorpusProblem {
  const input = detail.input ?? at.field ?? at.file;
  return {
    file: at.file,
    field: at.field ?? null,
    line: at.line ?? null,
    input: input.length > shown ? `${input.slice(0, shown)} …` : input,
    message,
    nearest: (detail.nearest ?? []).slice(0, 3),
  };
}

/** In the order in which an editor mends them: by file, then line, then message. */
export function inReadingOrder(problems: readonly CorpusProblem[]): CorpusProblem[] {
  return [...problems].sort(
    (a, b) =>
      compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || compare(a.message, b.message),
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
