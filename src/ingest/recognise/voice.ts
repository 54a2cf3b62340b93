import { fold } from '../../core/text/fold.ts';
import { type Sex, sexOfName } from '../../core/text/given-name.ts';
import type { Span } from '../../core/text/sentences.ts';
import { isBody, isSpeakingNoun, sexOfNoun } from '../../core/text/speaking-noun.ts';
import { sexOfPerson } from './party-sex.ts';
import type { Person } from './person.ts';
import { capitals, namesWithin } from './person-name.ts';

/** Somebody of whom a sentence speaks and who may therefore be the one who speaks. Offsets are into the sentence. */
export interface Voice extends Span {
  /** A person of the cast; null of everybody else. */
  readonly person: Person | null;
  /** A full name that the cast lacks, or the letter under which somebody stands; null where there is only a description. */
  readonly name: string | null;
  /** The words that describe somebody, folded: "her mother"; null of somebody who has only a name. */
  readonly role: string | null;
  /** As printed. */
  readonly words: string;
  readonly sex: Sex | null;
}

const letter =
  /(?<![\p{L}\p{N}])(?:Mr|Mrs|Ms|Miss|Mx|Officer|PC|DC|DS|Sergeant|Inspector|Constable|Witness|Child|Woman|Man|Girl|Boy|Victim|Complainant|Person|Student|Colleague) [A-Z]{1,2}(?![\p{L}\p{N}]|['\u2019-]\p{Lu})/gu;
/** "the woman, known at the hearing as PC Y": what tells the sex behind a letter. */
const standsFor =
  /\b(?<noun>woman|girl|mother|man|boy)\b[^.;]{0,40}\b(?:known|referred to|identified|named|called|described)\b[^.;,]{0,40} as $/;
const possessed = /^(?:'s|\u2019s)(?![\p{L}])/u;
const determiner =
  /(?<![\p{L}\p{N}'\u2019-])(?:the|an?|his|her|their|another|one(?: of (?:the|his|her|their))?|[\p{L}\p{N}][\p{L}\p{N}-]*(?: [\p{L}\p{N}][\p{L}\p{N}-]*)?['\u2019]s?) (?=(?<rest>[^.;:,]{2,70}))/giu;
/** "her mother, Jane, wept", "her husband John said": the name beside a description. */
const itsName =
  /^,? (?<name>\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}'\u2019-]+)?)(?:,(?= (?!(?:who|whose|which|an?|the)\b)\p{Ll})|(?=[,.:]| (?:\p{Ll}+ed|said|says|told|gave|was|who)\b))/u;
/** Words that end a description. */
const barrier =
  /^(?:of|for|from|in|at|on|with|to|by|who|whom|whose|that|which|and|or|but|was|were|is|are|had|has|have|will|would|said|told|as|when|where|before|after|named|called|not|also|then)$/;
/** "Jane Roe, the commissioner, …": what a name is said to be. */
const apposition = /^, (?<told>(?:the|an?|its|of|from)\b[^,.;]{3,80}),/u;
/** A name behind these is a place's. */
const placeBefore = /\b(?:in|at|near|outside|inside|from|of|around)\s(?:the\s)?$/i;
/** What a person named for the first time does or is. */
const acts =
  /^,? (?:\d\d,|(?:the|an?|its|of|from)\b[^,.;]{3,80}, (?:has|said|says|told|added|\p{Ll}{2,}ed)\b|aged\b|was\b|had\b|has\b|is\b|who\b|whose\b|also\b|did\b|told\b|gave\b|read\b|took\b|made\b|spoke\b|left\b|\p{Ll}{2,}ed\b|said\b|says\b)/u;

/**
 * Everybody of whom a sentence speaks, in order: people of the cast, other full names, letters, and people who are
 * only described ("her mother"). Groups and bodies are left out, since no "he" or "she" stands for them.
 * @param text the sentence with speech blanked out
 * @param cast people of the cast with their places in the sentence
 */
export function voicesIn(
  text: string,
  cast: readonly { readonly person: Person; readonly start: number; readonly end: number }[],
): Voice[] {
  const people = cast.map(({ person, start, end }) => ({
    person,
    start,
    end,
    name: inFull(person),
    role: null,
    words: text.slice(start, end),
    sex: sexOfPerson(person),
  }));
  const taken: Voice[] = [...people];
  for (const found of [lettered(text), described(text), named(text)]) {
    for (const it of found) if (!taken.some((other) => belongs(text, it, other))) taken.push(it);
  }
  return taken.sort((a, b) => a.start - b.start);
}

/** The name, or the title with the surname where the text gives no more. */
function inFull({ name, mentions }: Person): string {
  const titled = mentions.find((it) => it.title !== '');
  return name.includes(' ') ? name : (titled?.printed ?? name);
}

/** Whether a voice is possessed of something: "PC Example's radio" speaks of him, and not as of who acts. */
export function isPossessor(text: string, { end }: Span): boolean {
  return possessed.test(text.slice(end));
}

/** Overlapping words, and "her mother, Jane Roe" or "Jane Roe, her mother", are one voice; the name stands for it. */
function belongs(text: string, one: Voice, other: Voice): boolean {
  if (one.start < other.end && other.start < one.end)
    return !(isPossessor(text, other) && one.end > other.end);
  const between =
    one.end <= other.start ? text.slice(one.end, other.start) : text.slice(other.end, one.start);
  return one.role === fold(one.words) && /^(?: (?:of|for|at|from) [^,.;]{2,60})?,? $/.test(between);
}

function described(text: string): Voice[] {
  return [...text.matchAll(determiner)].flatMap((match): Voice[] => {
    const rest = (match.groups?.rest ?? '').trim().split(' ').slice(0, 5);
    const stop = rest.findIndex((it) => barrier.test(it.toLowerCase()));
    const phrase = stop === -1 ? rest : rest.slice(0, stop);
    const at = phrase.findLastIndex((it) => isSpeakingNoun(it));
    const head = phrase[at] ?? '';
    const isOneOf = / of /.test(match[0]);
    if (at === -1 || isBody(head.toLowerCase()) || isSeveral(head) !== isOneOf) return [];
    const words = match[0] + phrase.slice(0, at + 1).join(' ');
    const end = match.index + words.length;
    const beside = itsName.exec(text.slice(end));
    const name = beside?.groups?.name ?? null;
    return [
      {
        start: match.index,
        end: end + (beside?.[0].length ?? 0),
        person: null,
        name,
        role: fold(words),
        words,
        sex: sexOfNoun(isOneOf ? singular(head) : head),
      },
    ];
  });
}

function singular(noun: string): string {
  return noun.replace(/men$/i, 'man').replace(/s$/i, '');
}

function isSeveral(noun: string): boolean {
  return /(?:[^s]s|men|people|children|couple|pair|duo|trio|public|crew)$/i.test(noun);
}

function lettered(text: string): Voice[] {
  return [...text.matchAll(letter)].map((match) => {
    const [words] = match;
    const known = standsFor.exec(text.slice(0, match.index).toLowerCase())?.groups?.noun;
    const [title = ''] = words.split(' ');
    const sex = known === undefined ? sexOfName('', title) : sexOfNoun(known);
    const span = { start: match.index, end: match.index + words.length };
    return { ...span, person: null, name: words, role: null, words, sex: sex ?? sexOfNoun(title) };
  });
}

/** "Campaigner Jane Roe" is called Jane Roe. */
function withoutOccupation(name: string): string {
  const words = name.split(' ');
  while (words.length > 2 && isSpeakingNoun(words[0] ?? '')) words.shift();
  return words.join(' ');
}

function named(text: string): Voice[] {
  return [...text.matchAll(capitals)]
    .flatMap((it) => namesWithin(it[0], it.index))
    .filter(({ name, at }) => acts.test(text.slice(at + name.length)))
    .filter(({ at }) => !placeBefore.test(text.slice(0, at)))
    .map(({ name: run, at }) => {
      const end = at + run.length;
      const name = withoutOccupation(run);
      const told = apposition.exec(text.slice(end))?.groups?.told;
      const role = told === undefined ? null : fold(told);
      return {
        start: end - name.length,
        end,
        person: null,
        name,
        role,
        words: name,
        sex: sexOfName(name, ''),
      };
    });
}
