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

/** What a question is expanded by. */
export type WordGroup = Readonly<
  Pick<z.infer<typeof synonymGroup>, 'bothWays' | 'oneWay' | 'neverMatch'>
>;

/** `corpus/vocabulary/synonyms.json`. */
export const synonymsFile = z.strictObject({ groups: z.array(synonymGroup) });

/**
 * `corpus/vocabulary/everyday.json`: everyday, newspaper and official English for the same things, as
 * lists of words that find one another and as words with what else may tell of them.
 */
export const everydayFile = z.strictObject({
  alike: z.array(phrases),
  related: z.record(z.string(), phrases),
});
export type Everyday = Readonly<z.infer<typeof everydayFile>>;

/** Everyday words as groups of synonyms, without false friends or words of our own. */
export function everydayGroups({ alike, related }: Everyday): WordGroup[] {
  const none = { oneWay: {}, neverMatch: [] };
  return [
    ...alike.map((bothWays) => ({ ...none, bothWays })),
    { bothWays: [], oneWay: related, neverMatch: [] },
  ];
}
