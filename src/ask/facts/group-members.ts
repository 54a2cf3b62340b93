import type { Case, Officer } from '../../core/case.ts';
import { fold } from '../../core/text/fold.ts';
import type { Question } from '../question/question.ts';

const people =
  '(?:officers?|cops?|coppers?|pcs?|constables?|sergeants?|inspectors?|detectives?|ones?|m[ae]n|wom[ae]n|members?)';
/** Before a noun for officers, with at most two words between: "the retired whatsapp officer". */
const adjective = (words: string) =>
  new RegExp(`\\b(?:${words})\\b(?: (?!who\\b|was\\b|were\\b)[\\w'-]+){0,2} ${people}\\b`);

interface Trait {
  readonly asked: RegExp;
  /** Whether an officer, or a group of them, of a case has it. */
  readonly has: (officer: Officer) => boolean;
}

const ordinal = (word: string): Trait => ({
  asked: adjective(word),
  has: ({ label }) => new RegExp(`\\b${word}\\b`).test(fold(label)),
});
const status = (words: string, statuses: readonly string[]): Trait => ({
  asked: adjective(words),
  has: ({ service_status }) => statuses.includes(service_status?.value ?? ''),
});
const count = (word: string, value: number): Trait => ({
  asked: new RegExp(`\\bthe ${word}(?: [\\w'-]+){0,2} ${people}\\b`),
  has: (officer) => officer.count === value,
});

/** By what a question tells the members of a group apart. */
const traits: readonly Trait[] = [
  ...['first', 'second', 'third', 'fourth', 'fifth', 'sixth'].map(ordinal),
  status('serving', ['serving', 'serving-until-dismissed']),
  status('retired', ['retired']),
  status('resigned', ['resigned', 'resigned-before-hearing', 'resigned-before-outcome']),
  status('former|ex', ['former-officer']),
  count('two', 2),
  count('three', 3),
  count('four', 4),
  count('five', 5),
];

/** By these nobody but members of a group can be meant; "the former officer" may be anybody. */
const ofGroups = traits.filter((it) => !it.asked.source.includes('former'));

/** Whether a folded question speaks of a member of a group by number, place or service. */
export function tellsMember(asked: string): boolean {
  return ofGroups.some((it) => it.asked.test(asked));
}

/**
 * The members of a case's group whom a question tells apart by their number, rank or service; none where
 * it says nothing of the kind, or what fits them all or nobody.
 */
export function membersMeant({ ranks }: Question, asked: string, { officers }: Case): Officer[] {
  const wanted = traits.filter((it) => it.asked.test(asked));
  if (officers.length < 2 || wanted.length + ranks.length === 0) return [];
  const fitting = officers.filter(
    (officer) =>
      wanted.every((it) => it.has(officer)) &&
      ranks.every(({ slugs }) => slugs.includes(officer.rank.value ?? '')),
  );
  return fitting.length < officers.length ? fitting : [];
}
