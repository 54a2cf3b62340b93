import { z } from 'zod';
import { phrases, term } from './term.ts';

/** A police rank, or a grade that is none (PCSO, police staff). Detective is a posting, not a rank. */
const rank = term.extend({
  /** Seniority; equal numbers are equivalent ranks. Null for grades outside the ladder. */
  order: z.number().int().nullable(),
  /** Forces that use it. */
  scope: z.string(),
  /** Above chief superintendent: what the law calls a senior officer. */
  seniorOfficer: z.boolean(),
  /** Whether the police conduct regulations apply; null where the grade does not tell. */
  police: z.boolean().nullable(),
  /** Written-out forms that add "detective". */
  detectiveAliases: phrases,
  /** Letter case counts; before a name, or after "a", "the", "former" and the like. */
  abbreviations: phrases,
  /** Letter case counts; only directly before a name, because they mean other things too. */
  nameAbbreviations: phrases,
  detectiveAbbreviations: phrases,
  /** False friends, for editors. */
  note: z.string(),
});
export type Rank = Readonly<z.infer<typeof rank>>;

/** `corpus/vocabulary/ranks.json`. */
export const ranksFile = z.strictObject({
  /** Words after which an abbreviation is a rank although no name follows. */
  leadWords: phrases,
  /** Words before a rank that say how it is held: acting, former, trainee. */
  qualifiers: phrases,
  blocked: phrases,
  ranks: z.array(rank),
});
