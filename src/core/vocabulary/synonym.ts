import { z } from 'zod';
import { phrases, slug } from './term.ts';

/** Words that find one another. Only questions are expanded, never a stored text or a quotation. */
const synonymGroup = z.strictObject({
  slug,
  about: z.string(),
  /** Any of these finds any other. */
  bothWays: phrases,
  /** What was typed also finds these, with less weight; such a result is called related. */
  oneWay: z.record(z.string(), phrases),
  /** False friends: blanked out in a text before the group's words count. */
  neverMatch: phrases,
  /** The word to use in our own sentences; null where only the source's word will do. */
  say: z.string().nullable(),
});
export type SynonymGroup = Readonly<z.infer<typeof synonymGroup>>;

/** `corpus/vocabulary/synonyms.json`. */
export const synonymsFile = z.strictObject({ groups: z.array(synonymGroup) });
