import { distance } from 'fastest-levenshtein';
import { fold } from '../../core/text/fold.ts';
import { isMisspeltName } from '../../core/text/misspelt-name.ts';
import { hasPhrase } from '../../core/text/phrase.ts';
import { termsOf } from '../../core/text/terms.ts';
import { type NamedPerson, peopleNear, peopleOfSurname } from '../facts/named-people.ts';
import { listed } from '../facts/wording.ts';
import { personNamesIn } from '../passages/proper-name.ts';
import { sameFirstName } from '../question/first-name.ts';
import type { Question } from '../question/question.ts';
import { nameParts, namesTyped, type TypedName } from '../question/typed-name.ts';
import type { World } from '../world.ts';
import type { Absence } from './absence.ts';

const named = (name: string): NamedPerson => ({ name, words: nameParts(name) });

/** Passages in which a name of two words is looked for. */
const mostPassages = 30;
/** People offered in the stead of one whom nobody names. */
const mostOffered = 3;

/**
 * Somebody whom a question names and no source does, where a source has another person of the surname
 * or of nearly the name: that other person's case is no answer.
 */
export async function absentName(
  question: Question,
  asked: string,
  world: World,
): Promise<Absence | null> {
  for (const typed of namesTyped(question, asked)) {
    const namesakes = peopleOfSurname([typed.first, typed.last], world.corpus);
    if (namesakes.some((it) => isSame(typed, it.words))) continue;
    const cases = peopleNear([typed.first, typed.last], world.corpus);
    const texts = await textsWith(typed, world);
    if (texts.some((it) => hasPhrase(it, `${typed.first} ${typed.last}`))) continue;
    const everybody = [...cases, ...texts.flatMap(namesIn).map(named)];
    if (everybody.some((it) => isSame(typed, it.words))) continue;
    const isSurname = everybody.some(({ words }) => words.at(-1) === typed.first);
    const hasSurname = ({ words }: NamedPerson) => !isSurname && isNamesake(typed, words);
    const others = cases.filter((it) => hasSurname(it) || isAlike(typed, it.words));
    const sharesFirst =
      typed.isAccused &&
      !typed.last.endsWith('ly') &&
      everybody.some(({ words }) => words.length > 1 && words[0] === typed.first);
    if (others.length === 0 && !everybody.some(hasSurname) && !sharesFirst) continue;
    const names = others.map((it) => it.name).slice(0, mostOffered);
    return nobodyCalled(`${typed.first} ${typed.last}`, names, question);
  }
  return null;
}

/** What is said of a name that no source has. A name beside a force or in a talk may be a guess at somebody unnamed: it is not repeated (B3). */
export function nobodyCalled(
  typed: string,
  others: readonly string[],
  question: Question,
): Absence {
  const mayGuess = question.forces.length + question.labels.length > 0 || question.isFollowUp;
  const called = mayGuess ? 'of the name given' : `called ${written(typed)}`;
  const { text } = question.query;
  const at = fold(text).indexOf(typed);
  const end = at + typed.length;
  return {
    what: 'nobody',
    line:
      others.length === 0
        ? `The sources name nobody ${called}.`
        : `The sources name ${listed(others)}, and nobody ${called}.`,
    choices:
      at < 0
        ? []
        : others.map((name) => ({
            label: name,
            command: `ask ${text.slice(0, at)}${name}${text.slice(end)}`,
          })),
  };
}

function written(typed: string): string {
  return typed.replace(/(?<![\p{L}'])\p{L}/gu, (it) => it.toUpperCase());
}

/** Passages with either word. */
async function textsWith({ first, last }: TypedName, { corpus, engine }: World) {
  const wants = termsOf(`${first} ${last}`).map(({ term }) => ({ terms: [{ term, weight: 1 }] }));
  const { hits } = await engine.search({
    scope: 'passages',
    wants,
    phrases: [],
    without: [],
    filters: [],
    drafts: true,
    limit: mostPassages,
  });
  return hits.flatMap(({ id, passage }) => corpus.passages(id)[passage - 1]?.text ?? []);
}

function namesIn(text: string): string[] {
  return personNamesIn(text).map(({ start, end }) => text.slice(start, end));
}

/** Whether the name typed is that of a person: in any order, in a well-known form of it, or but for a slip. */
function isSame({ first, last }: TypedName, words: readonly string[]): boolean {
  const surname = words.at(-1) ?? '';
  if (words.length < 2) return false;
  const given = words.slice(0, -1);
  return (
    (first === surname && given.includes(last)) ||
    (isMisspeltName(last, surname) && given.some((it) => sameFirstName(first, it)))
  );
}

function isNamesake({ last }: TypedName, words: readonly string[]): boolean {
  return words.length > 1 && isMisspeltName(last, words.at(-1) ?? '');
}

/** Whether one word of the name is a person's and the other begins and goes on much as the other of theirs. */
function isAlike({ first, last }: TypedName, words: readonly string[]): boolean {
  const [given = '', surname = ''] = [words.at(0), words.at(-1)];
  if (words.length < 2) return false;
  return (first === given && isNear(last, surname)) || (last === given && isNear(first, surname));
}

function isNear(typed: string, surname: string): boolean {
  const length = Math.max(typed.length, surname.length);
  return typed[0] === surname[0] && distance(typed, surname) <= length / 2;
}
