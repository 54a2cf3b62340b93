import { z } from 'zod';

/** Lower-case words joined by single hyphens: the stable name of an entry. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a slug is lower-case letters, digits and hyphens');

/** One alias. Written with a capital anywhere, it must be typed so in free text ("MPS" is not "MPs"). */
export const phrase = z.string().min(1);

/** A list of aliases. There are thousands, and each start reads them all: one check serves a whole list. */
export const phrases = z.custom<readonly string[]>(
  (value) => Array.isArray(value) && value.every((it) => typeof it === 'string' && it !== ''),
  'a list of words or phrases, none of them empty',
);

/** One entry that people call by several names. */
export const term = z.strictObject({
  slug,
  /** What replies call it. */
  label: z.string().min(1),
  /** Safe anywhere in a question or an article. */
  aliases: phrases,
  /** Count only as the value of a filter or where the words around them bear them out. */
  weakAliases: phrases,
});
export type Term = Readonly<z.infer<typeof term>>;

/** What people type for several entries at once ("sacked"), and the words in which a reply says how it was read. */
export const reading = z.strictObject({
  typed: phrases,
  slugs: z.array(slug).min(1),
  note: z.string().min(1),
});
export type Reading = Readonly<z.infer<typeof reading>>;
