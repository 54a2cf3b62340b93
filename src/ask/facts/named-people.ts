import type { Corpus } from '../../core/corpus.ts';
import { defineSurvey } from '../../core/survey.ts';
import { nameParts } from '../question/typed-name.ts';

/** Those who act in a hearing by their office: others are not offered by name (domain rule B5). */
const acting: ReadonlySet<string> = new Set([
  'panel',
  'panel-chair',
  'independent-panel-member',
  'police-panel-member',
  'legally-qualified-adviser',
  'presenting-officer',
  'officer-representative',
  'police-friend',
  'investigating-officer',
  'iopc-regional-director',
  'force-spokesperson',
]);

/** A person as the cases name them. */
export interface NamedPerson {
  readonly name: string;
  /** Folded words of the name, without a title. */
  readonly words: readonly string[];
}

/** Officers and those who act in their hearings, by their full names in the cases of the collection. */
export const namedPeople = defineSurvey(
  'named-people',
  ({ cases }: Corpus): readonly NamedPerson[] => {
    const names = cases.flatMap(({ officers, participants }) => [
      ...officers.flatMap(({ name, anonymity }) =>
        name.value !== null && anonymity.value === 'named' ? [name.value] : [],
      ),
      ...participants.flatMap(({ name, name_variants, role }) =>
        name === null || !acting.has(role) ? [] : [name, ...name_variants],
      ),
    ]);
    const whole = [...new Set(names)].filter((it) => it.includes(' '));
    return whole.map((name) => ({ name, words: nameParts(name) }));
  },
);

const byInitial = new WeakMap<Corpus, ReadonlyMap<string, readonly NamedPerson[]>>();

/** The people of whom a word begins with the first letter of one of these: those whom a slip can mean. */
export function peopleNear(words: readonly string[], corpus: Corpus): readonly NamedPerson[] {
  const known = byInitial.get(corpus) ?? arranged(namedPeople.of(corpus));
  byInitial.set(corpus, known);
  const initials = new Set(words.map((it) => it.charAt(0)));
  return [...new Set([...initials].flatMap((it) => known.get(it) ?? []))];
}

function arranged(people: readonly NamedPerson[]): ReadonlyMap<string, readonly NamedPerson[]> {
  const drawers = new Map<string, NamedPerson[]>();
  for (const person of people) {
    for (const initial of new Set(person.words.map((it) => it.charAt(0)))) {
      const drawer = drawers.get(initial);
      if (drawer) drawer.push(person);
      else drawers.set(initial, [person]);
    }
  }
  return drawers;
}
