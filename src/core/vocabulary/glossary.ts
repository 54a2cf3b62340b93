import { z } from 'zod';
import { term } from './term.ts';

/** A fact about the rules, not about any case: always shown as background, with its basis and date. */
const glossaryEntry = term.extend({
  text: z.string().min(1),
  /** The law or guidance that it rests on. */
  basis: z.string().min(1),
  /** Day from which it holds, ISO 8601, where it has changed. */
  since: z.string().nullable(),
});
export type GlossaryEntry = Readonly<z.infer<typeof glossaryEntry>>;

/** `corpus/vocabulary/glossary.json`. */
export const glossaryFile = z.strictObject({
  /** Month to which the entries were checked, ISO 8601. */
  asOf: z.string().regex(/^\d{4}-\d{2}$/),
  /** Stands with every entry that is shown. */
  caution: z.string().min(1),
  entries: z.array(glossaryEntry),
});
export type GlossaryFile = Readonly<z.infer<typeof glossaryFile>>;
