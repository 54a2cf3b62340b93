import type { EvidenceFile } from '../../core/case.ts';

/** A fact in a case file: a value with its evidence, or null with none. */
export interface FactFile<T> {
  readonly value: T | null;
  readonly evidence: EvidenceFile[];
}

/** A value and the words that it rests on. */
export function stated<T>(value: T, ...evidence: readonly EvidenceFile[]): FactFile<T> {
  const seen = new Set<string>();
  return { value, evidence: evidence.filter((it) => !seen.has(it.quote) && seen.add(it.quote)) };
}

/** Looked for, and not in the source. */
export function notStated<T>(): FactFile<T> {
  return { value: null, evidence: [] };
}
