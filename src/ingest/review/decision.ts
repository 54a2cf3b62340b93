import type { EvidenceFile } from '../../core/case.ts';
import type { ReviewField } from './field.ts';
import type { FieldValue } from './reading.ts';

/** What an editor made of one field. */
export type Decision =
  | { readonly kind: 'accept' }
  | { readonly kind: 'drop' }
  | { readonly kind: 'change'; readonly value: FieldValue; readonly evidence: EvidenceFile | null };

/** A decided field, told apart from later ones by what it held, so that a changed draft is asked about again. */
export function fieldKey({ path, value, evidence }: ReviewField): string {
  return JSON.stringify([path, value, evidence.map((it) => it.quote)]);
}
