import { fold } from '../../core/text/fold.ts';
import { isStopWord } from '../../core/text/stop-words.ts';
import { accusedWords } from './accusing.ts';
import { isTitle } from './name-title.ts';
import { rankBefore } from './name-token.ts';
import type { Question } from './question.ts';

/** A first name and a surname, folded, where a question names somebody. */
export interface TypedName {
  readonly first: string;
  readonly last: string;
  /** Whether it asks of that person's misconduct or its outcome. */
  readonly isAccused: boolean;
}

const word = "\\p{L}[\\p{L}'\\u2019-]+";
/** Where a name may stand in a question: after a verb, a preposition or "who is", or at the start. */
const placed = new RegExp(
  `(?<=^(?:(?:and|so|but) )?|\\b(?:was|were|is|are|wasn't|isn't|did|does|didn't|has|have|had|would|will|can|could|why|who's|about|of|against|by|to|with|for|from|and|named|called) (?:the )?)(?=${rankBefore}(?<first>${word}) (?<last>${word})(?![\\p{L}-]))`,
  'gu',
);

/** The words of a name, folded, without a title before them; "Astley-Vane" is one. */
export function nameParts(name: string): string[] {
  const words = fold(name)
    .split(/\s+/)
    .map((it) => bare(it.replace(/[^\p{L}'\u2019-]/gu, '')));
  const from = words.findIndex((it) => !isTitle(it));
  return from < 0 ? [] : words.slice(from);
}

/** Words that stand before a surname and are no first name, beside what the vocabulary knows. */
const describing = new Set(
  `mp kc qc cop old young poor rogue corrupt bent crooked dodgy
disgraced shamed rotten dirty bad good innocent guilty counsel panel witness accused misconduct hearing case force alleged`.split(
    /\s+/,
  ),
);
/** What ends so before a surname says something of its bearer. */
const noName = /(?:ed|ing|ly)$/;

/** The people whom a question names by a first name and a surname, with capitals or without. */
export function namesTyped(question: Question, asked: string): TypedName[] {
  const accused = accusedWords(asked);
  const plain = [...asked.matchAll(placed)].flatMap(({ groups }) => {
    const [first = '', last = ''] = [groups?.first, groups?.last].map(bare);
    const isName = !saysMore(first, question) && [first, last].every((it) => mayName(it, question));
    return isName ? [{ first, last }] : [];
  });
  const written = question.people.flatMap((person) => {
    const words = nameParts(person);
    const [first, last] = [words.at(0), words.at(-1)];
    return first && last && words.length > 1 && !describing.has(first) ? [{ first, last }] : [];
  });
  const names = new Map([...plain, ...written].map((it) => [`${it.first} ${it.last}`, it]));
  return [...names].map(([name, it]) => ({ ...it, isAccused: accused === name }));
}

/** "where'd", "what're". */
const contracted = /['\u2019](?:d|re|ll|ve)$/;

function bare(typed: string | undefined): string {
  return (typed ?? '').replace(/['\u2019]s?$/, '');
}

/** Whether a word has no meaning in the field. */
function mayName(typed: string, question: Question): boolean {
  const { ranks, roles, forces, outcomes, findings, standards } = question;
  const meanings = [...ranks, ...roles, ...forces, ...outcomes, ...findings, ...standards];
  return (
    !isStopWord(typed) &&
    !isStopWord(typed.replace(contracted, '')) &&
    !describing.has(typed) &&
    !isTitle(typed) &&
    !meanings.some((it) => fold(it.typed).split(/\s+/).includes(typed))
  );
}

/** Whether a word before a surname says something of its bearer. */
function saysMore(typed: string, { topics }: Question): boolean {
  const alike = topics.filter((it) => it.kind === 'word' && it.alternatives.length > 1);
  return noName.test(typed) || alike.some((it) => fold(it.typed).split(/\s+/).includes(typed));
}
