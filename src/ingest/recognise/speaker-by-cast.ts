import type { Passage } from '../../core/passage.ts';
import { reporterWords } from '../../core/text/attribution.ts';
import { fold } from '../../core/text/fold.ts';
import { sexOfPronoun } from '../../core/text/given-name.ts';
import { quotationsOf } from '../../core/text/quotation.ts';
import { type Span, sentencesOf } from '../../core/text/sentences.ts';
import type { Person } from './person.ts';
import { canBe, isSubject, type Sayer, sayersIn } from './sayer.ts';
import { isPossessor, type Voice, voicesIn } from './voice.ts';

/** One sentence as its reporter words it: folded, with speech blanked out, offsets into the body. */
interface Told extends Span {
  readonly paragraph: number;
  readonly words: string;
  readonly voices: readonly Voice[];
  readonly sayers: readonly Sayer[];
}

/** Who speaks a quotation, as far as the words beside it tell. */
export interface Attributed {
  /** Null where they tell that somebody speaks, and not who. */
  readonly voice: Voice | null;
  /** By which "he" or "she"; null where the voice itself stands beside the quotation. */
  readonly pronoun: 'he' | 'she' | null;
}

/** "When she came, …": a pronoun in such a clause may stand before whom it means. */
const subordinate = /^\W*(?:when|as|after|while|before|because|although|though|if|once|since)\b/;
/** "Called as a witness, she said": nobody in such words is whom the pronoun means. */
const leading = /^[^,]*,\s*$/;
/** "In a statement released through her solicitor she said": a phrase without a verb of its own. */
const phrase =
  /^\W*(?:in|at|on|through|via|by|from|outside|inside|during|speaking|giving|reading|appearing|afterwards|later|earlier)\b(?!.*\b(?:was|were|had|has|have|is|are|said|told|did)\b)/;
const asked = /^\W*(?:asked|questioned|pressed|challenged)\b/;
/** Between who speaks and the quotation: somebody else's words are told of, unless the same person goes on. */
const innerVerb =
  /(?<!\b(?:and|then|also|but) |, )\b(?:told|said|asked|called|spoken of|shouted|replied|wrote|written|texted|messaged|sent|heard)\b/;
/** Behind a second speaker, these may go back to what the first one said. */
const goesBack = /\band that\b|, (?:and|but)\b/;
/** Sentences further back say nothing of who "he" is. */
const reach = 8;

/**
 * Finds who speaks among all of whom a text speaks, by name beside the quotation or by "he said" with the
 * sentences before it about one of them.
 */
export class SpeakersByCast {
  readonly #sentences: readonly Told[];

  constructor(passages: readonly Passage[], persons: readonly Person[]) {
    this.#sentences = passages.flatMap((it) => toldIn(it, persons));
  }

  /** Who speaks the quotation that begins at `start` of the body; undefined where no words beside it tell that anybody does. */
  speakerAt(start: number): Attributed | undefined {
    const own = this.#sentences.findIndex((it) => it.start <= start && start < it.end);
    const at = this.#attributionOf(own);
    const sentence = this.#sentences[at];
    if (sentence === undefined) return undefined;
    const sayer = sayerOf(sentence, start);
    if (sayer === undefined) return undefined;
    if (sayer === null) return { voice: null, pronoun: null };
    return { voice: this.#voiceOf(sayer, at), pronoun: sayer.pronoun };
  }

  /** The sentence that says who speaks: its own, the one that goes on behind it, or the nearest before nothing but speech. */
  #attributionOf(own: number): number {
    const isSpeech = (at: number) => !/\p{L}/u.test(this.#sentences[at]?.words ?? 'x');
    if (own === -1 || !isSpeech(own)) return own;
    const { paragraph } = this.#sentences[own] ?? {};
    let next = own + 1;
    while (this.#sentences[next]?.paragraph === paragraph && isSpeech(next)) next += 1;
    const behind = this.#sentences[next];
    if (behind !== undefined && behind.paragraph === paragraph && opensWithSayer(behind))
      return next;
    let before = own - 1;
    while (before > 0 && own - before < reach && isSpeech(before)) before -= 1;
    return before;
  }

  #voiceOf(sayer: Sayer, at: number): Voice | null {
    const { voice, pronoun, goesOn, start } = sayer;
    if (voice !== null || pronoun === null) return voice;
    const asked = sayer.answers ? answererIn(this.#sentences[at - 1], pronoun) : undefined;
    if (asked !== undefined) return asked;
    const own = this.#sentences[at];
    const within =
      own === undefined || leadsIn(own, start) ? undefined : meantIn(own, pronoun, start);
    if (within !== undefined) return within;
    const last = goesOn ? this.#lastSpeaker(at) : null;
    if (last !== null && canBe(last, pronoun)) return last;
    for (const sentence of this.#sentences.slice(Math.max(0, at - reach), at).reverse()) {
      const meant = meantIn(sentence, pronoun, Number.POSITIVE_INFINITY);
      if (meant !== undefined) return meant;
    }
    return null;
  }

  /** Who spoke last before a sentence, by name. */
  #lastSpeaker(at: number): Voice | null {
    const before = this.#sentences.slice(Math.max(0, at - reach), at);
    const sayers = before.flatMap((it) => it.sayers);
    return sayers.findLast((it) => it.voice !== null)?.voice ?? null;
  }
}

/** The sayer of a sentence to whom a quotation belongs; null where another's words are told of, undefined where there is none. */
function sayerOf(sentence: Told, start: number): Sayer | null | undefined {
  const { words, sayers } = sentence;
  const place = start - sentence.start;
  if (place < 0 || place >= words.length) return place < 0 ? sayers[0] : sayers.at(-1);
  const earlier = sayers.filter((it) => it.end <= place);
  const before = earlier.at(-1);
  if (before !== undefined) {
    const between = words.slice(before.end, place);
    const isOpen = innerVerb.test(between) || (earlier.length > 1 && goesBack.test(between));
    return isOpen ? null : before;
  }
  const behind = sayers.find((it) => it.start >= place);
  if (behind === undefined) return undefined;
  const isBeside = /^[\s,.?!'"]*(?!and |but |while )(?:[\w'-]+ ){0,6}$/.test(
    words.slice(place, behind.start),
  );
  return !/\p{L}/u.test(words.slice(0, place)) || isBeside ? behind : null;
}

/** Who answers what somebody said in a sentence: the only other one whom the pronoun can mean; undefined if nobody spoke. */
function answererIn(sentence: Told | undefined, pronoun: 'he' | 'she'): Voice | null | undefined {
  const speaker = sentence?.sayers.find((it) => it.voice !== null)?.voice;
  if (sentence === undefined || speaker == null || !canBe(speaker, pronoun)) return undefined;
  const rest = sentence.voices.filter((it) => it.name !== speaker.name && canBe(it, pronoun));
  const [only, another] = rest.filter((it) => !isPossessor(sentence.words, it));
  return another === undefined ? (only ?? null) : null;
}

/** Whether nothing but a phrase with a comma leads up to an offset in a sentence. */
function leadsIn({ words }: Told, offset: number): boolean {
  const before = words.slice(0, offset);
  if (subordinate.test(before)) return false;
  return leading.test(before) || phrase.test(before) || asked.test(before);
}

/**
 * Whom a pronoun means by the words of one sentence before an offset: its subject, or the only one whom it surely
 * can mean. Null where that stays open, undefined where the sentence speaks of nobody whom it can mean.
 */
function meantIn(sentence: Told, pronoun: 'he' | 'she', until: number): Voice | null | undefined {
  const { words } = sentence;
  const same = subordinate.test(words) ? -1 : words.search(new RegExp(`\\b${pronoun}\\b`));
  const end = same === -1 ? until : leadsIn(sentence, same) ? 0 : Math.min(same, until);
  const voices = sentence.voices.filter((it) => it.end <= end && canBe(it, pronoun));
  const free = voices.filter((it) => !isPossessor(words, it));
  const subject = free.find((it) => isSubject(words, it));
  const said = sentence.sayers.find((it) => it.voice !== null && free.includes(it.voice))?.voice;
  if (subject !== undefined || said) return subject ?? said ?? null;
  const sure = free.filter((it) => it.sex === sexOfPronoun(pronoun));
  const [only, another] = sure;
  const isAlone = only !== undefined && voices.every((it) => isWithin(it, only));
  if (isAlone && another === undefined) return only;
  return voices.length > 0 ? null : undefined;
}

/** "The boy's mother" speaks of the boy too, and of one person. */
function isWithin(one: Span, other: Span): boolean {
  return other.start <= one.start && one.end <= other.end;
}

function opensWithSayer({ words, sayers }: Told): boolean {
  if (/^\W*(?:he|she) (?:\w+ )?(?:said|added|asked|replied)\b/.test(words)) return true;
  const [first] = sayers;
  return first !== undefined && first.voice !== null && isSubject(words, first);
}

function toldIn(passage: Passage, persons: readonly Person[]): Told[] {
  const reported = reporterWords(passage.text, quotationsOf(passage.text));
  const folded = fold(reported);
  return sentencesOf(passage.text).map(({ start, end }) => {
    const from = passage.start + start;
    const words = folded.slice(start, end);
    const text = reported.slice(start, end);
    const cast = persons.flatMap((person) =>
      person.mentions
        .filter((it) => it.start >= from && it.end <= from + words.length)
        .map((it) => ({ person, start: it.start - from, end: it.end - from }))
        .filter((it) => /\S/.test(words.slice(it.start, it.end))),
    );
    const voices = voicesIn(text, cast);
    return {
      start: from,
      end: passage.start + end,
      paragraph: passage.number,
      words,
      voices,
      sayers: sayersIn(words, voices),
    };
  });
}
