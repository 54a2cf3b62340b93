import type { Case, Officer, Participant } from '../../core/case.ts';
import { fold } from '../../core/text/fold.ts';
import { isNameByEar } from '../../core/text/misspelt-name.ts';
import { wordsOf } from '../../core/text/words.ts';
import { sameFirstName } from '../question/first-name.ts';
import type { Question } from '../question/question.ts';

/** A person of a case whom a question names, and how surely. */
export interface PersonMatch {
  readonly name: string;
  readonly officer: Officer | null;
  readonly participant: Participant | null;
  /** `spelling`: only the sound and look of the surname agree, and the reply says so. */
  readonly by: 'name' | 'label' | 'spelling';
}

interface Known {
  readonly name: string;
  readonly officer: Officer | null;
  readonly participant: Participant | null;
}

/** The people of a case whom the question means. */
export function peopleMeant(question: Question, case_: Case): PersonMatch[] {
  const asked = wordsOf(question.query.text).map((it) => it.text.replace(/'s?$/, ''));
  const labelled = case_.officers
    .filter((it) => question.labels.some((label) => fold(label) === fold(it.label)))
    .map((officer) => ({ name: officer.label, officer, participant: null, by: 'label' as const }));
  const named = knownPeople(case_).flatMap((known) => {
    const by = nameMatch(known.name, asked, question);
    return by ? [{ ...known, by }] : [];
  });
  const sure = named.filter((it) => it.by === 'name');
  return [...labelled, ...(sure.length > 0 ? sure : named)];
}

function knownPeople(case_: Case): Known[] {
  const officers = case_.officers.flatMap((officer) =>
    officer.name.value === null || officer.anonymity.value !== 'named'
      ? []
      : [{ name: officer.name.value, officer, participant: null }],
  );
  const participants = case_.participants.flatMap((participant) =>
    participant.name === null
      ? []
      : [participant.name, ...participant.name_variants].map((name) => ({
          name,
          officer: null,
          participant,
        })),
  );
  return [...officers, ...participants];
}

/** A surname must stand in the question, and no other first name beside it. */
function nameMatch(
  name: string,
  asked: readonly string[],
  question: Question,
): PersonMatch['by'] | null {
  const parts = wordsOf(name).map((it) => it.text);
  const surname = parts.at(-1) ?? '';
  if (contradicts(parts, question.people)) return null;
  if (asked.includes(surname)) return 'name';
  return asked.some((it) => isNameByEar(it, surname)) ? 'spelling' : null;
}

/** "David Jones" is not Peter Jones, and neither is "Jones Smith". */
function contradicts(parts: readonly string[], people: readonly string[]): boolean {
  const surname = parts.at(-1);
  return people.some((person) => {
    const words = wordsOf(person).map((it) => it.text);
    const first = words.find((word) => !courtesy.has(word));
    if (words.length > 1 && first === surname && words.at(-1) !== surname) {
      return !parts.includes(words.at(-1) ?? '');
    }
    return (
      words.length > 1 &&
      parts.length > 1 &&
      words.at(-1) === surname &&
      !courtesy.has(words.at(-2) ?? '') &&
      !parts.some((part) => sameFirstName(words.at(-2) ?? '', part))
    );
  });
}

const courtesy = new Set(
  'mr mrs ms miss mx sir dame lord lady dr pc ps dc ds di constable sergeant inspector superintendent officer'.split(
    ' ',
  ),
);
