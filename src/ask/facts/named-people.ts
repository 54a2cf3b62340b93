import type { Corpus } from '../../core/corpus.ts';
import { defineSurvey } from '../../core/survey.ts';
import { isMisspeltName } from '../../core/text/misspelt-name.ts';
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

type Drawers<T> = ReadonlyMap<string, readonly T[]>;

/** The people of a corpus in drawers, so that those whom a question may mean are found without comparing all. */
class Register {
  static readonly #known = new WeakMap<Corpus, Register>();
  readonly bySurname: Drawers<NamedPerson>;
  readonly byFirstName: Drawers<NamedPerson>;
  readonly surnamesByInitial: Drawers<string>;

  private constructor(names: readonly string[]) {
    const people = names.map((name) => ({ name, words: nameParts(name) }));
    this.bySurname = arranged(people, ({ words }) => words.at(-1) ?? '');
    this.byFirstName = arranged(people, ({ words }) => words[0] ?? '');
    this.surnamesByInitial = arranged([...this.bySurname.keys()], (it) => it.charAt(0));
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

/** The people whose surname one of these words, folded, is or may be misspelt, and those whose first name it is. */
export function peopleNear(words: readonly string[], corpus: Corpus): NamedPerson[] {
  const { bySurname, byFirstName, surnamesByInitial } = Register.of(corpus);
  const near = words.flatMap((word) => [
    ...(surnamesByInitial.get(word.charAt(0)) ?? [])
      .filter((surname) => isMisspeltName(word, surname))
      .flatMap((surname) => bySurname.get(surname) ?? []),
    ...(byFirstName.get(word) ?? []),
  ]);
  return [...new Set(near)];
}

function arranged<T>(things: readonly T[], labelOf: (thing: T) => string): Drawers<T> {
  const drawers = new Map<string, T[]>();
  for (const thing of things) {
    const drawer = drawers.get(labelOf(thing));
    if (drawer) drawer.push(thing);
    else drawers.set(labelOf(thing), [thing]);
  }
  return drawers;
}
