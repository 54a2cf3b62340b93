import { z } from 'zod';
import { articleId, partialDate } from './article.ts';

/**
 * Evidence: the exact words, and the article they stand in. `prefix` and `suffix` are the words
 * directly before and after, needed only where the quote occurs more than once.
 */
export const evidenceFile = z.strictObject({
  article: articleId,
  quote: z.string().min(1),
  prefix: z.string().optional(),
  suffix: z.string().optional(),
});
export type EvidenceFile = z.infer<typeof evidenceFile>;

/** Evidence whose place in the body has been found. Offsets are UTF-16 into `article.body`, half-open. */
export interface Evidence extends EvidenceFile {
  readonly start: number;
  readonly end: number;
}

/** `null` says "looked for and not in the source" and has no evidence; any other value has at least one item. */
function fact<T extends z.ZodType, E extends z.ZodRawShape = Record<never, never>>(
  value: T,
  extra: E = {} as E,
) {
  return z
    .strictObject({
      value: value.nullable(),
      evidence: z.array(evidenceFile).default([]),
      note: z.string().optional(),
      ...extra,
    })
    .refine((it) => isSupported(it as { value: unknown; evidence: readonly unknown[] }), {
      error: 'a value needs at least one piece of evidence',
    });
}

function isSupported(it: { value: unknown; evidence: readonly unknown[] }): boolean {
  return it.value === null || it.evidence.length > 0;
}

/** A date of which the source may give only a part; `--04-27` is a day without a year. */
export const loosePartialDate = z.union([partialDate, z.string().regex(/^--\d{2}-\d{2}$/)]);

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const text = z.string().min(1);

/** Values of the domain reference, sections 5, 8.2 and `outcomes.json` vocabularies. */
export const caseVocabulary = {
  kind: ['misconduct-case', 'complaint-against-force'],
  proceedingStatus: ['concluded', 'pending', 'not-held', 'withdrawn', 'resolved'],
  anonymity: ['named', 'anonymised-by-order', 'anonymised-basis-not-stated', 'unnamed-in-source'],
  serviceStatus: [
    'serving',
    'serving-until-dismissed',
    'resigned-before-hearing',
    'resigned-before-outcome',
    'resigned',
    'retired',
    'former-officer',
  ],
  finding: ['gross-misconduct', 'misconduct', 'not-proven', 'no-case'],
  response: [
    'admitted-as-gross-misconduct',
    'admitted-as-misconduct',
    'admitted-facts-disputed-level',
    'admitted-in-part',
    'denied',
    'no-response',
  ],
  allegationFinding: ['alleged', 'proven', 'not-proven', 'withdrawn'],
  level: ['gross-misconduct', 'misconduct'],
  specificity: ['specific', 'specific-count', 'collective'],
  standardStage: ['charged', 'case-to-answer', 'proven'],
  appeal: ['right-of-appeal-noted', 'lodged', 'allowed', 'dismissed', 'remitted'],
  barred: ['barred-list', 'barred-as-reported', 'advisory-list'],
  quoteKind: [
    'finding',
    'argument',
    'admission',
    'mitigation',
    'comment',
    'apology',
    'evidence-put-to-hearing',
  ],
  restriction: ['anonymity-order', 'do-not-identify', 'protect-complainants'],
  laterEvent: [
    'appeal-lodged',
    'appeal-allowed',
    'appeal-dismissed',
    'remitted',
    'quashed',
    'correction',
    'clarification',
    'takedown',
  ],
} as const;

const period = z.strictObject({ from: partialDate.nullable(), to: partialDate.nullable() });

const standard = fact(slug, { stage: z.enum(caseVocabulary.standardStage).optional() });

export const allegationFile = z.strictObject({
  id: slug,
  count: z.number().int().positive().nullable(),
  /** Our own words; says nothing that the evidence does not. */
  summary: text,
  evidence: z.array(evidenceFile).min(1),
  period: fact(period).optional(),
  response: fact(z.enum(caseVocabulary.response)).optional(),
  finding: fact(z.enum(caseVocabulary.allegationFinding), {
    specificity: z.enum(caseVocabulary.specificity).optional(),
  }).optional(),
  level: fact(z.enum(caseVocabulary.level)).optional(),
  standards: z.array(standard).default([]),
});

export const officerFile = z.strictObject({
  id: slug,
  /** How many people the entry stands for; null where the source gives no number. */
  count: z.number().int().positive().nullable(),
  /** The source's own label: "Mr A", "the sergeant", "two serving officers". */
  label: text,
  name: fact(text),
  anonymity: fact(z.enum(caseVocabulary.anonymity)),
  rank: fact(slug),
  station: fact(text).optional(),
  service_status: fact(z.enum(caseVocabulary.serviceStatus)).optional(),
  proceeding_ids: z.array(slug).default([]),
  overall_finding: fact(z.enum(caseVocabulary.finding)).optional(),
  /** A slug of the outcome vocabulary, and the words in which the source reports it. */
  outcome: fact(slug, {
    as_reported: z.string().optional(),
    also_matches: z.array(slug).default([]),
  }),
  barred: fact(z.enum(caseVocabulary.barred)).optional(),
  appeal: fact(z.enum(caseVocabulary.appeal)).optional(),
  standards: z.array(standard).default([]),
  allegations: z.array(allegationFile).default([]),
  aggravating: z.array(fact(text)).default([]),
  mitigating: z.array(fact(text)).default([]),
  note: z.string().optional(),
});

export const proceedingFile = z.strictObject({
  id: slug,
  /** A slug of the process-type vocabulary. */
  type: fact(slug),
  status: fact(z.enum(caseVocabulary.proceedingStatus)),
  public: fact(z.boolean()).optional(),
  duration_days: fact(z.number().positive()).optional(),
  duration_months: fact(z.number().positive()).optional(),
  start_date: fact(loosePartialDate).optional(),
  end_date: fact(loosePartialDate).optional(),
});

export const participantFile = z.strictObject({
  /** A slug of the role vocabulary. */
  role: slug,
  name: text.nullable(),
  affiliation: text.nullable().default(null),
  name_variants: z.array(text).default([]),
  evidence: z.array(evidenceFile).min(1),
  note: z.string().optional(),
});

export const caseQuoteFile = z.strictObject({
  speaker: text.nullable(),
  /** A slug of the role vocabulary. */
  speaker_role: slug.nullable(),
  kind: z.enum(caseVocabulary.quoteKind),
  evidence: z.array(evidenceFile).min(1),
  note: z.string().optional(),
});

/** `corpus/cases/<id>.yaml`: the schema of the domain reference, section 8. */
export const caseFile = z.strictObject({
  id: articleId,
  kind: z.enum(caseVocabulary.kind),
  status: z.enum(['draft', 'reviewed']),
  reviewed: z.strictObject({ by: text, on: partialDate }).optional(),
  articles: z.array(articleId).min(1),
  /** Neutral, our words; states no fact beyond the fields. */
  title: text,
  /** The employer named in the source; `name_in_source` where the source uses an older name. */
  force: fact(slug, { name_in_source: text.optional() }),
  topics: z.array(fact(slug)).default([]),
  reported_to_force: fact(partialDate).optional(),
  /** How the matter was found out: a call, a complaint, an audit; in our words. */
  came_to_light: fact(text).optional(),
  /** When the conduct in question began. */
  incident_date: fact(loosePartialDate).optional(),
  proceedings: z.array(proceedingFile).default([]),
  participants: z.array(participantFile).default([]),
  officers: z.array(officerFile).default([]),
  /** Complaint cases only: what came of the complaint. */
  outcome: fact(slug).optional(),
  quotes: z.array(caseQuoteFile).default([]),
  restrictions: z
    .array(fact(z.enum(caseVocabulary.restriction), { applies_to: z.array(text).default([]) }))
    .default([]),
  later_events: z
    .array(
      z.strictObject({
        date: partialDate.nullable(),
        kind: z.enum(caseVocabulary.laterEvent),
        summary: text,
        evidence: z.array(evidenceFile).default([]),
      }),
    )
    .default([]),
  /** What was looked for and is absent, in plain words. */
  not_in_source: z.array(text).default([]),
  /** For editors; never shown as fact. */
  warnings: z.array(text).default([]),
  criminal_proceedings_active: z.boolean().default(false),
  /** Takes the case, and the articles that only it uses, out of every answer at once. */
  hidden: z.boolean().default(false),
});
export type CaseFile = z.infer<typeof caseFile>;

/** Replaces file evidence by resolved evidence, all the way down. */
export type Resolved<T> = T extends EvidenceFile
  ? Evidence
  : T extends readonly (infer U)[]
    ? readonly Resolved<U>[]
    : T extends object
      ? { readonly [K in keyof T]: Resolved<T[K]> }
      : T;

/** One hearing or set of proceedings, every piece of evidence resolved to its one span. */
export type Case = Resolved<CaseFile>;
export type Officer = Case['officers'][number];
export type Allegation = Officer['allegations'][number];
export type Proceeding = Case['proceedings'][number];
export type Participant = Case['participants'][number];
export type CaseQuote = Case['quotes'][number];
