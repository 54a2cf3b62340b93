import { z } from 'zod';

/** An ISO 8601 date known to the day, month or year: `2021-11-24`, `2021-11`, `2021`. */
export const partialDate = z.preprocess(
  // YAML reads a bare year as a number
  (value) => (typeof value === 'number' ? String(value) : value),
  z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date is YYYY, YYYY-MM or YYYY-MM-DD'),
);

/** Ids stand in file names and receipts: lower-case letters, digits and single hyphens, never a person's name. */
export const articleId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case letters, digits and hyphens')
  .max(64);

/** What kind of document an article is (domain reference 8.2). */
export const articleKinds = [
  'hearing-report',
  'force-statement',
  'force-apology-report',
  'watchdog-release',
  'notice',
  'appeal-report',
  'correction',
  'other',
] as const;

/** The front matter of `corpus/articles/<id>.md`. `null` means that the source does not say. */
export const frontMatter = z.strictObject({
  id: articleId,
  headline: z.string().min(1).nullable(),
  publisher: z.string().min(1).nullable(),
  author: z.string().min(1).nullable().default(null),
  url: z.url({ protocol: /^https?$/ }).nullable(),
  /** Date of publication as the document itself states it. */
  published: partialDate.nullable(),
  /** Date of publication found elsewhere by an editor; shown as "per the publisher's page". */
  published_elsewhere: partialDate.nullable().default(null),
  /** Day on which the original was received. */
  retrieved: partialDate.nullable().default(null),
  /** SHA-256 of the untouched original, in hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  kind: z.enum(articleKinds).default('other'),
  /** Other addresses at which the same text stands. */
  also_at: z.array(z.url({ protocol: /^https?$/ })).default([]),
  /** Subject tags that the publisher attached; searched, never quoted. */
  tags: z.array(z.string()).default([]),
  status: z.enum(['live', 'corrected', 'withdrawn']).default('live'),
  /** Why an article is corrected or withdrawn; required for both, shown above its quotes. */
  note: z.string().min(1).nullable().default(null),
});
export type FrontMatter = z.infer<typeof frontMatter>;

/** One source document: its front matter and its cleaned body (whole paragraphs joined by one blank line). */
export interface Article extends FrontMatter {
  readonly body: string;
  /** Set where a headline or address was taken out, as it names somebody whom a case withholds. */
  readonly names_withheld?: true;
}
