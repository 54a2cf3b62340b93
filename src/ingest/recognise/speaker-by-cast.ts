import type { Passage } from '../../core/passage.ts';
import { reporterWords } from '../../core/text/attribution.ts';
import { fold } from '../../core/text/fold.ts';
import { quotationsOf } from '../../core/text/quotation.ts';
import { type Span, sentencesOf } from '../../core/text/sentences.ts';
import type { Person } from './person.ts';

/** One sentence as its reporter words it: folded, with speech blanked out, offsets into the body. */
interface Told extends Span {
  readonly paragraph: number;
  readonly words: string;
}

const verbs =
  '(?:said|says|added|adds|told|stated|explained|claimed|argued|commented|continued|concluded|insisted|admitted|admits|accepted|denied|wrote|replied|responded|answered|asked|apologised|confirmed|warned|noted|submitted|remarked|ruled|suggested|recalled|went on|read|agreed|describes?|described|called|announced|acknowledged)';
const adverbs = '(?:(?:has|have|had|also|then|later|further|again|previously|\\w+ly) )*';
const saysAfter = new RegExp(
  `^(?:,[^,]{1,90},|,? \\([^)]{1,40}\\)| of [\\w' -]{2,40}?,?)?,? ?${adverbs}${verbs}\\b`,
);
const saysBefore =
  /^[\s,]*(?:said|says|added|adds|explained|continued|concluded|insisted|wrote|replied) (?:[\w'-]+,? ){0,6}$/;
const pronounSays = new RegExp(
  `\\b(?<pronoun>he|she) ${adverbs}${verbs}\\b|^[\\s,]*(?:said|added|replied|says) (?<late>he|she)\\b`,
);
const startsWithPronoun =
  /^\W*(?:(?:however|but|and|then|also|later|asked [^,]{2,60}),? )?(?:he|she)\b/;
/** What may not stand before the subject of a sentence. */
const verbal = /\b(?:said|told|was|were|is|are|had|has|have|that|by|to|with|of|who|heard|found)\b/;
/** Sentences further back say nothing of who "he" is. */
const reach = 8;

/**
 * Finds who speaks among the people of a text, by name beside the quotation or by "he said" with the
 * sentences before it about one of them.
 */
export class SpeakersByCast {
  readonly #sentences: readonly Told[];
  readonly #persons: readonly Person[];

  constructor(passages: readonly Passage[], persons: readonly Person[]) {
    this.#sentences = passages.flatMap(toldIn);
    this.#persons = persons;
  }

  /** The speaker of the quotation that begins at `start` of the body; undefined where the words beside it name nobody of the cast. */
  speakerAt(start: number): Person | undefined {
    const own = this.#sentences.findIndex((it) => it.start <= start && start < it.end);
    const at = this.#attributionOf(own);
    const sentence = this.#sentences[at];
    if (sentence === undefined) return undefined;
    const named = this.#sayerIn(sentence);
    if (named !== undefined) return named;
    const match = pronounSays.exec(sentence.words);
    const pronoun = match?.groups?.pronoun ?? match?.groups?.late;
    return pronoun === undefined ? undefined : this.#meantBy(pronoun, at);
  }

  /** The sentence that says who speaks: its own, the one that goes on behind it, or the nearest before nothing but speech. */
  #attributionOf(own: number): number {
    const isSpeech = (at: number) => !/\p{L}/u.test(this.#sentences[at]?.words ?? 'x');
    if (own === -1 || !isSpeech(own)) return own;
    const { paragraph } = this.#sentences[own] ?? {};
    let next = own + 1;
    while (this.#sentences[next]?.paragraph === paragraph && isSpeech(next)) next += 1;
    const behind = this.#sentences[next];
    if (behind !== undefined && behind.paragraph === paragraph && this.#opensWithSayer(behind))
      return next;
    let before = own - 1;
    while (before > 0 && own - before < reach && isSpeech(before)) before -= 1;
    return before;
  }

  #opensWithSayer(sentence: Told): boolean {
    if (/^\W*(?:he|she) (?:\w+ )?(?:said|added|asked|replied)\b/.test(sentence.words)) return true;
    const [first] = this.#in(sentence);
    return first !== undefined && !verbal.test(first.before) && saysAfter.test(first.after);
  }

  #sayerIn(sentence: Told): Person | undefined {
    return this.#in(sentence).find(
      ({ before, after }) =>
        saysAfter.test(after) ||
        saysBefore.test(before) ||
        (after.startsWith(':') && !verbal.test(before)),
    )?.person;
  }

  #meantBy(pronoun: string, at: number): Person | undefined {
    for (const sentence of this.#sentences.slice(Math.max(0, at - reach), at).reverse()) {
      if (!/\p{L}/u.test(sentence.words) || startsWithPronoun.test(sentence.words)) continue;
      const people = this.#in(sentence);
      const subject =
        people.find(({ before, after }) => !verbal.test(before) && !/^'s\b/.test(after)) ??
        people.find(({ after }) => saysAfter.test(after));
      if (subject !== undefined) return canBe(subject.person, pronoun) ? subject.person : undefined;
      return undefined;
    }
    return undefined;
  }

  #in(sentence: Told) {
    return this.#persons
      .flatMap((person) =>
        person.mentions
          .filter((it) => it.start >= sentence.start && it.end <= sentence.end)
          .filter((it) => isTold(sentence, it))
          .map((it) => ({
            person,
            start: it.start,
            before: sentence.words.slice(0, it.start - sentence.start),
            after: sentence.words.slice(it.end - sentence.start),
          })),
      )
      .sort((a, b) => a.start - b.start);
  }
}

/** A name inside somebody's speech is spoken of, and does not speak. */
function isTold(sentence: Told, { start, end }: Span): boolean {
  return /\S/.test(sentence.words.slice(start - sentence.start, end - sentence.start));
}

function toldIn(passage: Passage): Told[] {
  const words = fold(reporterWords(passage.text, quotationsOf(passage.text)));
  return sentencesOf(passage.text).map(({ start, end }) => ({
    start: passage.start + start,
    end: passage.start + end,
    paragraph: passage.number,
    words: words.slice(start, end),
  }));
}

/** A title tells "he" from "she"; without one either may be meant. */
function canBe({ mentions }: Person, pronoun: string): boolean {
  const titles = mentions.map((it) => it.title).filter((it) => it !== '');
  if (titles.some((it) => /^(?:Mrs|Ms|Miss|Dame|Lady)$/.test(it))) return pronoun === 'she';
  return titles.some((it) => /^(?:Mr|Sir|Lord)$/.test(it)) ? pronoun === 'he' : true;
}
