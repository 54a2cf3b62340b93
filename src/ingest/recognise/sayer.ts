import { sexOfPronoun } from '../../core/text/given-name.ts';
import type { Span } from '../../core/text/sentences.ts';
import { isPossessor, type Voice } from './voice.ts';

/** Words of a sentence by which it says that somebody speaks: from the speaker to the end of the verb. */
export interface Sayer extends Span {
  /** Null of a pronoun. */
  readonly voice: Voice | null;
  readonly pronoun: 'he' | 'she' | null;
  /** "He added": who spoke last goes on. */
  readonly goesOn: boolean;
  /** "He replied": the one to whom the words before were spoken. */
  readonly answers: boolean;
}

const verbs =
  '(?:said|says|added|adds|told|stated|explained|claimed|argued|commented|continued|concluded|insisted|admitted|admits|accepted|denied|wrote|replied|responded|answered|asked|apologised|confirmed|warned|noted|submitted|remarked|ruled|suggested|recalled|went on|read|agreed|describes?|described|called|announced|acknowledged)';
const adverbs = '(?:(?:has|have|had|also|then|later|further|again|previously|\\w+ly) )*';
const saysAfter = new RegExp(
  `^(?:,[^,]{1,90},|,? \\([^)]{1,40}\\)| of [\\w' -]{2,40}?,?)? ?${adverbs}${verbs}\\b`,
);
const saysBefore =
  /(?:^|["',.?!\s]\s)[\s,]*(?:said|says|added|adds|explained|continued|concluded|insisted|wrote|replied) (?:[\w'-]+,? ){0,6}$/;
/** "an account described by the chair, Jane Roe, as …" */
const byAgent =
  /\b(?:described|called|branded|labelled|dismissed|condemned|characterised|summed up) (?:\w+ly )?by (?:[\w'-]+,? ){0,6}$/;
const asBehind = /^(?: [kq]c)?,? as\b/;
const pronounSays = new RegExp(
  `\\b(?<pronoun>he|she) ${adverbs}${verbs}\\b|^[\\s,]*(?:said|added|replied|says) (?<late>he|she)\\b`,
  'g',
);
const continues = /\b(?:added|adds|went on|continued|concluded)$/;
const answers = /\b(?:replied|answered|responded)$/;
/** What may not stand before the subject of a sentence. */
const verbal =
  /\b(?:said|told|was|were|is|are|had|has|have|that|by|to|with|of|who|heard|found|gave|took|made|went|came|saw|left|knew|met|put|got|sent|wrote|held|led|hit|(?!(?:former|un)?(?:retired|accused|named|unnamed|uniformed|aged|married|experienced|armed)\b)\w{2,}ed)\b/;
/** "Giving evidence on Tuesday, PC Example said": what stands before the comma has verbs of its own. */
const leading =
  /^(?:\w+ing|\w+ed|in|at|on|after|before|during|when|while|as|for|outside|later|earlier)\b[^,]*, /;

/** Whether nothing before a voice hinders that it is the subject of its sentence. */
export function isSubject(words: string, { start }: Span): boolean {
  return !verbal.test(words.slice(0, start).replace(leading, ''));
}

/**
 * Who says something in a sentence, in order.
 * @param words the sentence folded, with speech blanked out
 */
export function sayersIn(words: string, voices: readonly Voice[]): Sayer[] {
  const named = voices.flatMap((voice): Sayer[] => {
    const end = endOfSaying(words, voice);
    if (end === null) return [];
    const verb = words.slice(voice.end, end);
    return [{ voice, pronoun: null, ...mannerOf(verb), start: voice.start, end }];
  });
  const pronouns = [...words.matchAll(pronounSays)].map((match): Sayer => {
    const pronoun = (match.groups?.pronoun ?? match.groups?.late) === 'she' ? 'she' : 'he';
    const span = { start: match.index, end: match.index + match[0].length };
    return { voice: null, pronoun, ...mannerOf(match[0]), ...span };
  });
  return [...named, ...pronouns].sort((a, b) => a.start - b.start || b.end - a.end);
}

function mannerOf(verb: string): Pick<Sayer, 'goesOn' | 'answers'> {
  return { goesOn: continues.test(verb), answers: answers.test(verb) };
}

function endOfSaying(words: string, voice: Voice): number | null {
  if (isPossessor(words, voice)) return null;
  const before = words.slice(0, voice.start);
  const after = words.slice(voice.end);
  const says = saysAfter.exec(/, $/.test(before) ? after.replace(/^,/, '') : after);
  if (says !== null) return voice.end + says[0].length;
  if (saysBefore.test(before) || (byAgent.test(before) && asBehind.test(after))) return voice.end;
  return after.startsWith(':') && isSubject(words, voice) ? voice.end + 1 : null;
}

/** Whether a voice can be the one whom a pronoun means. */
export function canBe({ sex }: Pick<Voice, 'sex'>, pronoun: 'he' | 'she'): boolean {
  return sex === null || sex === sexOfPronoun(pronoun);
}
