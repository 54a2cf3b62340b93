import { fold } from '../../core/text/fold.ts';
import { sexOfName } from '../../core/text/given-name.ts';
import { introductionsIn, namesIn, type PersonMention } from './introduction.ts';
import type { Mention } from './mention.ts';
import { openingName } from './opening-name.ts';
import { nameWord } from './person-name.ts';
import type { Statement } from './statement.ts';

/** A person whom the source names, under all the forms in which it does. */
export interface Person {
  /** The longest form of the name, without rank and title. */
  readonly name: string;
  readonly surname: string;
  /** Other printed forms with another spelling ("Walter", "Walters"). */
  readonly variants: readonly string[];
  readonly mentions: readonly PersonMention[];
}

/** Everybody whom the statements name, in order of first mention. A surname alone counts once the person was introduced. */
export function personsIn(statements: readonly Statement[]): Person[] {
  const persons = mergePersons(introductionsOf(statements), deadIn(statements));
  const merged = persons.map((it) => withFirstName(it, persons, statements));
  return merged.map((it) => {
    const shared = merged.some((other) => other !== it && other.surname === it.surname);
    return shared ? it : withSurnames(it, statements);
  });
}

/** "Mrs Example", where the text gives exactly one first name with that surname: "as Jane Example sat in her car". */
function withFirstName(
  person: Person,
  persons: readonly Person[],
  statements: readonly Statement[],
): Person {
  const [first] = person.mentions;
  const isTitled = first !== undefined && first.title !== '' && !person.name.includes(' ');
  if (!isTitled || person.mentions.some((it) => it.rank !== null)) return person;
  const places = statements
    .filter((it) => it.text.includes(person.name))
    .flatMap((it) => namesIn(it))
    .filter((it) => it.name.endsWith(` ${person.name}`) && it.name.split(' ').length === 2)
    .filter((it) => !isOfOtherSex(person, it) && !persons.some(({ name }) => name === it.name));
  const [only, another] = new Set(places.map((it) => it.name));
  if (only === undefined || another !== undefined) return person;
  const named = places.map((it) => ({ ...it, title: first.title, described: false }));
  const mentions = [...person.mentions, ...named].sort((a, b) => a.start - b.start);
  return { ...person, name: only, mentions };
}

/** What is said of somebody whom a report is about. */
const ending =
  /^,? (?:(?:who )?(?:was|were|has been|had been|would have been) (?:\w+ )?(?:dismissed|sacked|fired|given a (?:final )?written warning)\b(?! by\b.{0,40}\bcourt)|resigned\b|received a (?:final )?written warning)/;

/** The introductions that the words beside a name show, and those of names of which an ending is told elsewhere. */
function introductionsOf(statements: readonly Statement[]): PersonMention[] {
  const beside = statements.flatMap((it) => introductionsIn(it));
  const opened = openingName(statements, beside);
  const found = opened === undefined ? beside : [opened, ...beside];
  const ended = new Set(
    statements.flatMap((it) =>
      [...it.text.matchAll(lastName)].flatMap(({ 0: name, index }) =>
        ending.test(it.folded.slice(index + name.length)) ? [name] : [],
      ),
    ),
  );
  for (const { name } of found) ended.delete(name.split(' ').at(-1) ?? '');
  if (ended.size === 0) return found;
  const more = statements.flatMap((it) =>
    namesIn(it).filter(({ name }) => ended.has(surnameOf(name))),
  );
  return [...found, ...more].sort((a, b) => a.start - b.start);
}

const surnameOf = (name: string) => name.split(' ').at(-1) ?? '';
const lastName = new RegExp(`(?<=^|[.;,:"] |[a-z] )${nameWord}(?![\\p{L}'\u2019-])`, 'gu');

const died =
  /^,? (?:\(?\d\d\)?,? |who was \d\d, |aged \d\d,? )?(?:who )?(?:had )?(?:died|was (?:killed|murdered|found dead|pronounced dead|stabbed to death))\b/;

/** The names of whom a text says that they died: somebody else of that surname is whom a title is later printed with. */
function deadIn(statements: readonly Statement[]): ReadonlySet<string> {
  return new Set(
    statements.flatMap((it) =>
      namesIn(it)
        .filter(({ end }) => died.test(it.folded.slice(end - it.start)))
        .map(({ name }) => name),
    ),
  );
}

function mergePersons(found: readonly PersonMention[], dead: ReadonlySet<string>): Person[] {
  const persons: {
    name: string;
    surname: string;
    variants: string[];
    mentions: PersonMention[];
  }[] = [];
  for (const mention of found) {
    const words = mention.name.split(' ');
    const surname = (words.at(-1) ?? '').toLowerCase();
    const known = persons.find(
      (it) =>
        isSame(it.name, it.surname, mention, surname) &&
        !isOfOtherSex(it, mention) &&
        !(dead.has(it.name) && isTitledAlone(mention)),
    );
    if (known === undefined) {
      persons.push({ name: mention.name, surname, variants: [], mentions: [mention] });
      continue;
    }
    known.mentions.push(mention);
    if (surname !== known.surname && !known.variants.includes(mention.printed))
      known.variants.push(mention.printed);
    if (words.length > known.name.split(' ').length) known.name = mention.name;
  }
  return persons;
}

function isTitledAlone({ title, name }: PersonMention): boolean {
  return title !== '' && !name.includes(' ');
}

/** "Mr Example" is nobody whose first name is a woman's: a husband, or a namesake. */
function isOfOtherSex(
  { name, mentions }: Pick<Person, 'name' | 'mentions'>,
  mention: PersonMention,
): boolean {
  const known = sexOfName(name, mentions.find((it) => it.title !== '')?.title ?? '');
  const sex = sexOfName(mention.name, mention.title);
  return known !== null && sex !== null && known !== sex;
}

/** The same surname, unless both have first names that differ; or a surname with one "s" more or less after a title. */
function isSame(name: string, surname: string, mention: PersonMention, other: string): boolean {
  const first = name.split(' ');
  const second = mention.name.split(' ');
  if (surname === other) {
    return (
      first.length < 2 || second.length < 2 || first[0]?.toLowerCase() === second[0]?.toLowerCase()
    );
  }
  return (
    second.length === 1 &&
    mention.title !== '' &&
    (surname === `${other}s` || other === `${surname}s`)
  );
}

/** Adds the places where a person stands by surname alone, after the first introduction. */
function withSurnames(person: Person, statements: readonly Statement[]): Person {
  const { mentions } = person;
  const from = mentions[0]?.start ?? 0;
  const last = person.name.split(' ').at(-1) ?? '';
  const more = statements.flatMap((statement) => {
    if (statement.end <= from) return [];
    return placesOf(last, statement).flatMap((at): PersonMention[] => {
      const start = statement.start + at;
      const end = start + last.length;
      if (mentions.some((it) => start < it.end && it.start < end)) return [];
      const printed = statement.text.slice(at, at + last.length);
      const place = { statement: statement.index, start, end };
      return [{ ...place, printed, name: printed, rank: null, title: '' }];
    });
  });
  return { ...person, mentions: [...mentions, ...more].sort((a, b) => a.start - b.start) };
}

const letterBefore = /[\p{L}\p{N}]$/u;
const letterAfter = /^[\p{L}\p{N}-]/u;

/** Where a surname stands as a word of its own with a capital, in a statement, whatever the case of its other letters. */
function placesOf(surname: string, { text, folded }: Statement): number[] {
  const lower = surname.toLowerCase();
  const wanted = fold(surname);
  const places: number[] = [];
  for (let at = folded.indexOf(wanted); at !== -1; at = folded.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    const printed = text.slice(at, end);
    const isWord =
      !letterBefore.test(text.slice(Math.max(0, at - 2), at)) &&
      !letterAfter.test(text.slice(end, end + 2));
    if (isWord && printed.toLowerCase() === lower && /^\p{Lu}/u.test(printed)) places.push(at);
  }
  return places;
}

/** The named mentions of one statement, as subjects for its events. */
export function namedMentions(persons: readonly Person[], statement: Statement): Mention[] {
  return persons.flatMap((person) =>
    person.mentions
      .filter((it) => it.statement === statement.index)
      .map((it) => ({
        form: 'named' as const,
        start: it.start,
        end: it.end,
        text: it.printed,
        key: person.name.toLowerCase(),
        kind: 'officer' as const,
        rank: it.rank,
        count: 1,
        definite: true,
        partOfGroup: false,
        qualifiers: [],
      })),
  );
}
