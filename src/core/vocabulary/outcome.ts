import { z } from 'zod';
import { phrase, phrases, reading, slug, term } from './term.ts';

/** Words near an alias, in the same sentence, that make it another outcome. */
const shift = z.strictObject({
  words: phrase,
  /** At most this many words lie between. */
  within: z.number().int().nonnegative(),
  becomes: slug,
});

/** What came of a case for one officer, or a status that is often mistaken for it. */
const outcome = term.extend({
  /** `sanction`s and `finding`s are outcomes; `status`, `process`, `decision` and `referral` are not sanctions; `elsewhere` is no misconduct outcome at all. */
  kind: z.enum(['sanction', 'finding', 'referral', 'decision', 'process', 'status', 'elsewhere']),
  /** Outcomes of one group are shown together and never merged. */
  group: z.string(),
  /** 100 is the gravest; null where gravity makes no sense. */
  severity: z.number().nullable(),
  endsService: z.boolean(),
  appliesTo: z.array(z.enum(['serving', 'former'])),
  means: z.string(),
  /** How an editor tells it from its neighbours. */
  howToTell: z.string(),
  /** Phrases that contain an alias and mean something else. */
  neverMatch: phrases,
  notTheSameAs: z.array(slug),
  /** "dismissed" with "without notice" after it is dismissal without notice. */
  following: z.array(shift),
  /** "dismissed" with "would have" before it is no dismissal. */
  preceding: z.array(shift),
  /** Months after which a warning lapses under the rules in force since 1 February 2020. */
  lapsesAfterMonths: z.number().int().positive().optional(),
});
export type Outcome = Readonly<z.infer<typeof outcome>>;

const explained = term.extend({ means: z.string() });

/** `corpus/vocabulary/outcomes.json`. */
export const outcomesFile = z.strictObject({
  outcomes: z.array(outcome),
  /** What people type for several outcomes at once. */
  readings: z.array(reading),
  barred: z.array(explained),
  /** Pairs that are easily confused, and the rule that parts them. */
  tellApart: z.array(z.strictObject({ one: z.string(), other: z.string(), rule: z.string() })),
});

/** What was found, for an officer or one allegation. */
const finding = explained.extend({
  /** Phrases that name the level without finding it ("gross misconduct hearing"). */
  neverMatch: phrases,
});
export type Finding = Readonly<z.infer<typeof finding>>;

/** `corpus/vocabulary/findings.json`. */
export const findingsFile = z.strictObject({
  findings: z.array(finding),
  /** What people type for several findings at once. */
  readings: z.array(reading),
  /** How the officer answered an allegation. */
  responses: z.array(explained),
  /** What was decided on one allegation. */
  allegationFindings: z.array(explained),
});

/** `corpus/vocabulary/proceedings.json`. */
export const proceedingsFile = z.strictObject({
  proceedings: z.array(explained),
  readings: z.array(reading),
});
export type Explained = Readonly<z.infer<typeof explained>>;
