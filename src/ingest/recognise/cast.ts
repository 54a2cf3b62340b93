import { fold } from '../../core/text/fold.ts';
import { roleInWords } from '../../core/text/role-words.ts';
import type { Person } from './person.ts';
import type { NamedRole } from './role.ts';

/** Who may speak in an article. */
export interface Cast {
  readonly persons: readonly Person[];
  readonly roles: readonly NamedRole[];
  /** Those of the persons whom the proceedings concern. */
  readonly officers: readonly Person[];
  /** The role of somebody under a letter who is none of them: see `roleOfLetter`. */
  readonly roleOfLetter: (label: string) => string | null;
  /** Letters and ranks under which officers without a name stand, folded: "mr a". */
  readonly labels: readonly string[];
  /** What the text says of people who are no officers: see `relationOf`. */
  readonly relations: ReadonlyMap<Person, string>;
}

const chief = /^(?:deputy-|assistant-)?chief-constable$/;

/** "The chair said": the one person who is told of in that role. */
export function onlyOne(role: string | null, { roles, officers }: Cast): Person | undefined {
  const people =
    role === 'officer'
      ? officers
      : role === 'panel-chair' || role === 'officer-representative'
        ? roles.filter((it) => it.role === role).map((it) => it.person)
        : [];
  return people.length === 1 ? people[0] : undefined;
}

/**
 * The role of a speaker: as the text gives it beside the name, else by what it says of the person.
 * @param office the words that describe the speaker, folded
 * @param name folded
 */
export function roleOf(
  person: Person | undefined,
  office: string,
  name: string,
  cast: Cast,
): string | null {
  const known = person ?? inOffice(office, cast.persons);
  const given = cast.roles.find((it) => it.person === known)?.role;
  if (given !== undefined) return given;
  if (known !== undefined && cast.officers.includes(known)) return 'officer';
  const relation = known === undefined ? undefined : cast.relations.get(known);
  if (relation !== undefined) return relation;
  if (cast.labels.includes(name) || cast.labels.includes(office)) return 'officer';
  if (known?.mentions.some(({ rank }) => rank !== null && chief.test(rank)))
    return 'force-spokesperson';
  const isLetter = /^[a-z]+ [a-z]{1,2}$/.test(name);
  const mayBeHarmed = isLetter && cast.officers.length + cast.labels.length > 0;
  return roleInWords(office) ?? (mayBeHarmed ? cast.roleOfLetter(name) : null);
}

const officeAlone = /^the (?<office>(?:(?:deputy|assistant) )?chief constable)$/;

/** Whom an office means: "Supt Example", or "the chief constable" where the text names one. */
export function inOffice(words: string, persons: readonly Person[]): Person | undefined {
  const office = officeAlone.exec(words)?.groups?.office?.replaceAll(' ', '-');
  const found = persons.filter((it) =>
    office === undefined
      ? words.endsWith(` ${it.surname}`)
      : it.mentions.some(({ rank }) => rank === office),
  );
  return found.length === 1 ? found[0] : undefined;
}

/** The person of that name, or the only one of that surname. */
export function personOf(name: string, persons: readonly Person[]): Person | undefined {
  const words = fold(name).split(/\s+/);
  const whole = persons.find((it) => fold(it.name) === words.join(' '));
  const same = persons.filter((it) => it.surname === words.at(-1));
  return whole ?? (same.length === 1 ? same[0] : undefined);
}
