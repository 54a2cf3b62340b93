import type { Query, QuestionKind } from '../../core/query.ts';
import type { Span } from '../../core/text/sentences.ts';
import type { Mention, Stance } from '../../core/vocabulary/mention.ts';
import type { Topic } from './topic.ts';

/** A place in the question where the vocabulary knows what is meant. */
export type QuestionMention = Pick<
  Mention,
  'slugs' | 'start' | 'end' | 'typed' | 'strength' | 'note'
> & {
  /** How an outcome or finding is put; other things are only named. */
  readonly stance?: Stance;
};

/** A day, month, season or year named in the question. Parts that it does not name are null. */
export interface DateMention {
  readonly year: number | null;
  /** 1 to 12. */
  readonly month: number | null;
  readonly day: number | null;
  readonly season: 'spring' | 'summer' | 'autumn' | 'winter' | null;
  readonly start: number;
  readonly end: number;
}

/** What must stand in a text for it to be able to answer; finer than the kind of question. */
export const answerTypes = [
  'name', // the name of a person
  'person', // anybody: a name, a role, a relation
  'age',
  'clock', // a time of day
  'date',
  'year',
  'duration',
  'count',
  'speed',
  'distance',
  'money',
  'place',
  'road',
  'organisation',
  'outcome',
  'finding',
  'reason',
  'words', // what exactly was said or written
  'list',
  'verdict', // yes or no
  'manner',
  'thing',
] as const;
export type AnswerType = (typeof answerTypes)[number];

/** A question as understood: what it wants, whom and what it names, and the words that carry its matter. */
export interface Question {
  readonly query: Query;
  readonly kind: QuestionKind;
  readonly wants: AnswerType;
  /** The noun that "which", "what" or "how many" asks for, as an index term ("force", "stone"); or null. */
  readonly focus: string | null;
  /** The clause that asks, apart from what merely says which case is meant. */
  readonly asking: Span;
  readonly forces: readonly QuestionMention[];
  readonly ranks: readonly QuestionMention[];
  readonly outcomes: readonly QuestionMention[];
  readonly findings: readonly QuestionMention[];
  /** Roles in a hearing, and bodies such as the watchdog. */
  readonly roles: readonly QuestionMention[];
  readonly standards: readonly QuestionMention[];
  /** Names of people, as typed: capitalised words that nothing else explains. */
  readonly people: readonly string[];
  /** "Mr A", "Officer X": the labels that stand for people who are not named. */
  readonly labels: readonly string[];
  readonly dates: readonly DateMention[];
  /** What it is about, each with its expansions, in the order of the question; forces, names and dates among them. */
  readonly topics: readonly Topic[];
  /** Leans on what was said before: a pronoun without a noun, or "and the other one?". */
  readonly isFollowUp: boolean;
}
