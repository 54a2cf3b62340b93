/** What a trigger reports about its subject. */
export type TriggerKind =
  | 'sanction'
  | 'finding'
  | 'no-case'
  | 'case-to-answer'
  | 'no-action'
  | 'referral'
  | 'departure'
  | 'withdrawal'
  | 'would-have';

/** A trigger as data: ways of wording one report, as sources of regular expressions on folded text. */
export interface TriggerEntry {
  readonly kind: TriggerKind;
  /** Slug of the outcome vocabulary, or of a finding for `finding` and `case-to-answer`. */
  readonly slug: string;
  /** Every wording holds one of these: a text without any is passed over. */
  readonly needs: readonly string[];
  readonly words: readonly string[];
}
