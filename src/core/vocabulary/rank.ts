import { z } from 'zod';
import { phrase, term } from './term.ts';

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
  detectiveAliases: z.array(phrase),
  /** Letter case counts; before a name, or after "a", "the", "former" and the like. */
  abbreviations: z.array(phrase),
  /** Letter case counts; only directly before a name, because they mean other things too. */
  nameAbbreviations: z.array(phrase),
  detectiveAbbreviations: z.array(phrase),
  /** False friends, for editors. */
  note: z.string(),
});
export type Rank = Readonly<z.infer<typeof rank>>;

/** `corpus/vocabulary/ranks.json`. */
export const ranksFile = z.strictObject({
  /** Words after which an abbreviation is a rank although no name follows. */
  leadWords: z.array(phrase),
  /** Words before a rank that say how it is held: acting, former, trainee. */
  qualifiers: z.array(phrase),
  blocked: z.array(phrase),
  ranks: z.array(rank),
});
