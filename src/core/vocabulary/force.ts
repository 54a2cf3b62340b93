import { z } from 'zod';
import { phrase, phrases, slug, term } from './term.ts';

/** An ISO 8601 date of which the day or month may be missing; null where it is not known. */
const since = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  .nullable();

/** A police force. Its name, area and even existence change: everything about it is data. */
const force = term.extend({
  /** The label without "Police" or "Constabulary". */
  shortName: z.string().min(1),
  kind: z.enum(['territorial', 'national', 'special', 'crown-dependency']),
  nation: z.string(),
  region: z.string(),
  /** Title of its head: chief constable, or commissioner in London. */
  chiefOfficer: z.string(),
  /** Councils and counties that it polices. A place in an article is no evidence of the force. */
  areas: phrases,
  /** Towns and boroughs by which people ask for it. */
  places: phrases,
  /** Its own web sites. */
  domains: z.array(z.string()),
  welshName: z.string().optional(),
  formerNames: z.array(
    z.strictObject({
      name: phrase,
      from: since,
      to: since,
      /** `renamed` is the same force; `predecessor` one of those that became it. */
      kind: z.enum(['renamed', 'predecessor']),
      note: z.string().optional(),
    }),
  ),
  /** For editors. */
  notes: z.array(z.string()),
});
export type Force = Readonly<z.infer<typeof force>>;

/** A name that fits several forces. It never resolves silently: a reply says `note`. */
const ambiguousTerm = z.strictObject({
  term: phrase,
  candidates: z.array(slug).min(1),
  /** The one meant most often. */
  default: slug.optional(),
  note: z.string().min(1),
});

export type AmbiguousTerm = Readonly<z.infer<typeof ambiguousTerm>>;

/** `corpus/vocabulary/forces.json`. */
export const forcesFile = z.strictObject({
  /** A weak alias counts in free text only directly before one of these. */
  policingWords: phrases,
  /** A force or place directly before one of these is the name of a newspaper or a university. */
  pressWords: phrases,
  /** The same, for words that are also ordinary ones: only when capitalised. */
  capitalisedPressWords: phrases,
  /** Places spelled like ordinary words: they count only when capitalised. */
  ordinaryWords: phrases,
  /** A place directly before one of these, capitalised, is a street. */
  addressWords: phrases,
  /** A place directly after one of these is somebody's name. */
  titles: phrases,
  /** Words that can stand before a noun but not before a verb: after them "met police" is no verb. */
  nounLeads: phrases,
  /** Words that follow the verb "met"; after "Met", before them, no force is meant. */
  verbFollowers: phrases,
  /** Weak aliases that mean a force only as a filter's value or before a policing word, never alone. */
  neverAlone: phrases,
  /** Taken out of the text before anything is matched. */
  blocked: phrases,
  ambiguous: z.array(ambiguousTerm),
  forces: z.array(force),
});
export type ForcesFile = Readonly<z.infer<typeof forcesFile>>;
