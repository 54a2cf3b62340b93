import type { PersonMention } from './introduction.ts';
import { type Mention, mentionsIn } from './mention.ts';
import type { Told } from './opening.ts';
import { sexOfPerson } from './party-sex.ts';
import type { Person } from './person.ts';
import { standingOf } from './standing.ts';
import type { Statement } from './statement.ts';
import { isWitness } from './witness.ts';

/** Every place that names somebody who may be accused, or gives them a letter, in the order of the text. */
export function accusedMentions(
  accused: readonly Person[],
  statements: readonly Statement[],
): Mention[] {
  const named: Mention[] = accused.flatMap((person) =>
    person.mentions.map((it) => ({
      ...namedMention(person, it.start, it.end, it.printed, it.rank),
      kind: isStaff(person, statements) ? 'staff' : 'officer',
    })),
  );
  return [...named, ...letteredOfficers(statements)].sort((a, b) => a.start - b.start);
}

/** "Example, 27, resigned": whom papers introduce so, a report is about. */
function isAged({ statement, end }: PersonMention, statements: readonly Statement[]): boolean {
  const place = statements[statement];
  return place !== undefined && /^, (?:aged )?\d{2},/.test(place.folded.slice(end - place.start));
}

/** "the first detention officer, Ann Example": a name behind a description of staff. */
function isStaff(person: Person, statements: readonly Statement[]): boolean {
  return person.mentions.some((it) => {
    const statement = it.rank === null ? statements[it.statement] : undefined;
    if (statement === undefined) return false;
    return mentionsIn(statement).some(
      ({ kind, end }) =>
        kind === 'staff' && end + 2 >= it.start && end < it.start && it.start - end <= 2,
    );
  });
}

/** Everybody named or lettered who may be accused, in the order in which they are first told of. */
export function peopleOf(
  named: readonly Mention[],
  accused: readonly Person[],
  statements: readonly Statement[],
): Told[] {
  const first = new Map<string, Mention>();
  for (const it of named) if (!first.has(it.key)) first.set(it.key, it);
  return [...first.values()].map((mention) => {
    const person = accused.find((it) => it.name.toLowerCase() === mention.key);
    const isKnown = (it: Person) =>
      standingOf(it, statements) === 'officer' ||
      it.mentions.some((place) => place.described || isAged(place, statements));
    const rank = person?.mentions.find((it) => it.rank !== null)?.rank ?? mention.rank;
    const places = named.filter((it) => it.key === mention.key);
    const witness = isWitness(places, statements);
    const firm = person === undefined || (isKnown(person) && !witness);
    const sex = person === undefined ? null : sexOfPerson(person);
    return { mention: { ...mention, rank }, sex, places, firm, witness };
  });
}

const letterHint = /\b(?:[Oo]fficers?|PC|PS|DC|DS|DI|Sgt|Sergeant|Constable) [A-Z]{1,2}\b/;

/** Officers whom the text gives letters; "Mr B" may be anybody and counts only where a report names him. */
function letteredOfficers(statements: readonly Statement[]): Mention[] {
  return statements
    .filter((it) => letterHint.test(it.text))
    .flatMap((it) =>
      mentionsIn(it).filter(
        (mention) =>
          mention.form === 'letter' && mention.kind === 'officer' && !/^M/.test(mention.text),
      ),
    );
}

function namedMention(
  person: Person,
  start: number,
  end: number,
  text: string,
  rank: string | null,
): Mention {
  return {
    form: 'named',
    start,
    end,
    text,
    key: person.name.toLowerCase(),
    kind: 'officer',
    rank,
    count: 1,
    definite: true,
    partOfGroup: false,
    qualifiers: [],
  };
}
