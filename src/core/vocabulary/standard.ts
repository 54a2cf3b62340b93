import { z } from 'zod';
import { term } from './term.ts';

/** One of the ten Standards of Professional Behaviour. Weak aliases feed search, never a case's field. */
const standard = term.extend({
  /** In the order of the Schedule; the press sometimes says "standard nine". */
  number: z.number().int().min(1).max(10),
  means: z.string(),
  note: z.string(),
});
export type Standard = Readonly<z.infer<typeof standard>>;

/** `corpus/vocabulary/standards.json`. Topics are search facets of our own, without legal force. */
export const standardsFile = z.strictObject({
  standards: z.array(standard),
  topics: z.array(term),
});
