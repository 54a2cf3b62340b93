import type { Passage } from '../passage.ts';
import { type Attribution, attributionsOf, reporterWords } from './attribution.ts';
import { fold } from './fold.ts';
import { fullName } from './full-name.ts';
import { sexOfName, sexOfPronoun } from './given-name.ts';
import { bringsUpAnother, type Introduced, introducedIn, meantBy } from './introduced.ts';
import { type Quotation, quotationsOf } from './quotation.ts';
import { type Span, sentencesOf } from './sentences.ts';
import { isPronoun, namesAnother, readSpeaker, type Speaker } from './speaker.ts';

/** Words that an article gives as somebody's. Offsets are UTF-16 into the body, half-open. */
export interface Speech extends Span {
  /** Between quotation marks, or reported in the writer's words. */
  readonly direct: boolean;
  readonly speaker: Speaker;
}

/** What the reader of an article remembers from one paragraph to the next. */
interface Memory {
  last: Speaker | null;
  /** Whom the paragraph before, or the words before, introduced without letting them speak. */
  introduced: Introduced | null;
  /** Whether the last paragraph ended in speech, so that a paragraph of nothing but speech goes on with it. */
  speaking: boolean;
  /** The writer's words so far. */
  text: string;
  readonly known: Map<string, Speaker>;
}

/**
 * Who says what in an article. A speech whose speaker the text leaves open is left out: silence
 * beats a guess.
 * @param offices folded words of ranks, offices and bodies, see `readSpeaker`
 */
export function speechesOf(passages: readonly Passage[], offices: ReadonlySet<string>): Speech[] {
  const memory: Memory = {
    last: null,
    introduced: null,
    speaking: false,
    text: '',
    known: new Map(),
  };
  return passages.flatMap((passage) => speechesIn(passage, offices, memory));
}

function speechesIn(passage: Passage, offices: ReadonlySet<string>, memory: Memory): Speech[] {
  const quotations = quotationsOf(passage.text);
  const words = reporterWords(passage.text, quotations);
  const carried = startsInSpeech(passage.text) && memory.speaking ? memory.last : null;
  const attributed = attributionsIn(passage.text, words, offices, memory);
  memory.text += `${words}\n`;
  const speeches: Speech[] = [];
  for (const quotation of quotations) {
    const own = ownAttribution(attributed, quotation, passage.text, words);
    const speaker = own === undefined ? carriedTo(quotation, words, carried) : own.speaker;
    if (speaker) speeches.push(speech(passage, quotation, true, speaker));
  }
  for (const { attribution, speaker } of attributed) {
    if (speaker && !quotations.some((it) => overlaps(it, attribution.sentence))) {
      speeches.push(speech(passage, attribution.sentence, false, speaker));
    }
  }
  const announced = attributed.at(-1)?.speaker !== null && /:\s*$/.test(passage.text);
  memory.speaking =
    (attributed.length > 0 && announced) ||
    speeches.some((it) => it.direct && it.end === passage.start + (quotations.at(-1)?.end ?? -1));
  return speeches.sort((a, b) => a.start - b.start);
}

/** A reporting verb's words with whom they name, or null where that stays open. */
interface Attributed {
  readonly attribution: Attribution;
  readonly speaker: Speaker | null;
}

/** The attributions of a paragraph in order; somebody else named in between ends the reach of a pronoun. */
function attributionsIn(
  paragraph: string,
  words: string,
  offices: ReadonlySet<string>,
  memory: Memory,
): Attributed[] {
  let read = 0;
  const forget = (to: number) => {
    if (namesAnother(words.slice(read, to), memory.last, offices)) memory.last = null;
    read = Math.max(read, to);
  };
  const found = attributionsOf(paragraph).map((attribution) => {
    introduce(words.slice(read, attribution.start), offices, memory);
    forget(attribution.start);
    read = attribution.end;
    return { attribution, speaker: speakerOf(attribution, offices, memory) };
  });
  memory.introduced = null;
  introduce(words.slice(read), offices, memory);
  forget(words.length);
  return found;
}

/** Whoever is introduced is talked of from here on, and nobody who spoke before. */
function introduce(words: string, offices: ReadonlySet<string>, memory: Memory): void {
  const { introduced } = memory;
  if (introduced && bringsUpAnother(words, introduced, offices)) memory.introduced = null;
  const found = introducedIn(words, offices, memory.known);
  if (!found) return;
  memory.introduced = { ...found, speaker: inFull(found.speaker, offices, memory) };
  if (memory.last?.name !== found.speaker.name) memory.last = null;
}

function speakerOf(
  { subject, clause }: Attribution,
  offices: ReadonlySet<string>,
  memory: Memory,
): Speaker | null {
  const speaker = isPronoun(subject)
    ? (remembered(subject, memory.last) ?? meantBy(subject, memory.introduced))
    : inFull(readSpeaker(subject, clause, offices, memory.known), offices, memory);
  memory.last = speaker;
  if (speaker?.name) {
    const surname = fold(speaker.name.split(/\s+/).at(-1) ?? '');
    const earlier = memory.known.get(surname);
    memory.known.set(surname, { name: speaker.name, role: speaker.role ?? earlier?.role ?? null });
  }
  return speaker;
}

/** Somebody called by title and surname, with the first name that the article has given before. */
function inFull<T extends Speaker | null>(
  speaker: T,
  offices: ReadonlySet<string>,
  { text }: Memory,
): T {
  const name = speaker?.name ? fullName(speaker.name, text, offices) : null;
  return name === null ? speaker : { ...speaker, name };
}

/** Whom a pronoun means; "they" is no single person whose name is known, and "she" nobody with a man's name. */
function remembered(pronoun: string, last: Speaker | null): Speaker | null {
  if (!last?.name) return last;
  const sex = sexOfPronoun(pronoun.split(' ')[0] ?? '');
  const own = sexOfName(last.name, titleOf.exec(last.name)?.[0] ?? '');
  const isOther = sex !== null && own !== null && sex !== own;
  return isOther || /^they\b/i.test(pronoun) ? null : last;
}

const titleOf = /^(?:Mr|Mrs|Ms|Miss|Sir|Dame|Lord|Lady)\b/;

/**
 * The attribution of the sentence in which the quotation stands. A sentence that is nothing but speech
 * takes the last one before it in the paragraph, else the first; one with words of the writer's own takes none.
 */
function ownAttribution(
  attributed: readonly Attributed[],
  quotation: Quotation,
  paragraph: string,
  words: string,
): Attributed | undefined {
  const own = attributed.find(({ attribution }) => overlaps(attribution.sentence, quotation));
  if (own) return own;
  const around = sentencesOf(paragraph).filter((it) => overlaps(it, quotation));
  if (around.some((it) => /\p{L}/u.test(words.slice(it.start, it.end)))) return undefined;
  return (
    attributed.findLast(({ attribution }) => attribution.end <= quotation.start) ?? attributed[0]
  );
}

/** Speech goes on over paragraphs as long as nothing but speech stands before it. */
function carriedTo(quotation: Quotation, words: string, carried: Speaker | null): Speaker | null {
  return /\p{L}/u.test(words.slice(0, quotation.start)) ? null : carried;
}

function startsInSpeech(paragraph: string): boolean {
  return /^\s*["\u201c\u2018']/.test(paragraph);
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function speech(passage: Passage, span: Span, direct: boolean, speaker: Speaker): Speech {
  return { start: passage.start + span.start, end: passage.start + span.end, direct, speaker };
}
