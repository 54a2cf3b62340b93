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

/** The full names of officers and of those who act in their hearings, as the cases of the collection give them. */
export const namedPeople = defineSurvey('named-people', ({ cases }: Corpus): readonly string[] => {
  const names = cases.flatMap(({ officers, participants }) => [
    ...officers.flatMap(({ name, anonymity }) =>
      name.value !== null && anonymity.value === 'named' ? [name.value] : [],
    ),
    ...participants.flatMap(({ name, name_variants, role }) =>
      name === null || !acting.has(role) ? [] : [name, ...name_variants],
    ),
  ]);
  return [...new Set(names)].filter((it) => it.includes(' '));
});

type Drawers = ReadonlyMap<string, readonly NamedPerson[]>;

/** The people of a corpus in drawers, so that those whom a question may mean are found without comparing all. */
class Register {
  static readonly #known = new WeakMap<Corpus, Register>();
  readonly bySurname: Drawers;
  readonly byInitial: Drawers;

  private constructor(names: readonly string[]) {
    const people = names.map((name) => ({ name, words: nameParts(name) }));
    this.bySurname = arranged(people, ({ words }) => words.slice(-1));
    this.byInitial = arranged(people, ({ words }) => words.map((it) => it.charAt(0)));
  }

  static of(corpus: Corpus): Register {
    const known = Register.#known.get(corpus) ?? new Register(namedPeople.of(corpus));
    Register.#known.set(corpus, known);
    return known;
  }
}

/** The people who bear one of these surnames, folded. */
export function peopleOfSurname(surnames: Iterable<string>, corpus: Corpus): NamedPerson[] {
  const { bySurname } = Register.of(corpus);
  return [...new Set(surnames)].flatMap((it) => bySurname.get(it) ?? []);
}

/** The people of whom a word begins with the first letter of one of these: those whom a slip can mean. */
export function peopleNear(words: readonly string[], corpus: Corpus): NamedPerson[] {
  const { byInitial } = Register.of(corpus);
  const initials = new Set(words.map((it) => it.charAt(0)));
  return [...new Set([...initials].flatMap((it) => byInitial.get(it) ?? []))];
}

function arranged(
  people: readonly NamedPerson[],
  labelsOf: (person: NamedPerson) => readonly string[],
): Drawers {
  const drawers = new Map<string, NamedPerson[]>();
  for (const person of people) {
    for (const label of new Set(labelsOf(person))) {
      const drawer = drawers.get(label);
      if (drawer) drawer.push(person);
      else drawers.set(label, [person]);
    }
  }
  return drawers;
}
