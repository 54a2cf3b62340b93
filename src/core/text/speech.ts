import type { Passage } from '../passage.ts';
import { type Attribution, attributionsOf } from './attribution.ts';
import { fold } from './fold.ts';
import { quotationsOf } from './quotation.ts';
import type { Span } from './sentences.ts';
import { isPronoun, readSpeaker, type Speaker } from './speaker.ts';

/** Words that an article gives as somebody's. Offsets are UTF-16 into the body, half-open. */
export interface Speech extends Span {
  /** Between quotation marks, or reported in the writer's words. */
  readonly direct: boolean;
  readonly speaker: Speaker;
}

/** What the reader of an article remembers from one paragraph to the next. */
interface Memory {
  last: Speaker | null;
  /** Whether the last paragraph ended in speech, so that a paragraph of nothing but speech goes on with it. */
  speaking: boolean;
  readonly known: Map<string, Speaker>;
}

/**
 * Who says what in an article. A speech whose speaker the text leaves open is left out: silence
 * beats a guess.
 * @param offices folded words of ranks, offices and bodies, see `readSpeaker`
 */
export function speechesOf(passages: readonly Passage[], offices: ReadonlySet<string>): Speech[] {
  const memory: Memory = { last: null, speaking: false, known: new Map() };
  return passages.flatMap((passage) => speechesIn(passage, offices, memory));
}

function speechesIn(passage: Passage, offices: ReadonlySet<string>, memory: Memory): Speech[] {
  const quotations = quotationsOf(passage.text);
  const attributed = attributionsOf(passage.text).flatMap((attribution) => {
    const speaker = speakerOf(attribution, offices, memory);
    return speaker ? [{ attribution, speaker }] : [];
  });
  const carried = startsInSpeech(passage.text) && memory.speaking ? memory.last : null;
  const speeches: Speech[] = [];
  for (const quotation of quotations) {
    const own = nearest(attributed, quotation)?.speaker ?? carried;
    if (own) speeches.push(speech(passage, quotation, true, own));
  }
  for (const { attribution, speaker } of attributed) {
    if (!quotations.some((it) => overlaps(it, attribution.sentence))) {
      speeches.push(speech(passage, attribution.sentence, false, speaker));
    }
  }
  const announced = attributed.length > 0 && /:\s*$/.test(passage.text);
  memory.speaking = announced || speeches.some((it) => it.direct);
  return speeches.sort((a, b) => a.start - b.start);
}

function speakerOf(
  { subject, clause }: Attribution,
  offices: ReadonlySet<string>,
  memory: Memory,
): Speaker | null {
  const speaker = isPronoun(subject)
    ? memory.last
    : readSpeaker(subject, clause, offices, memory.known);
  memory.last = speaker;
  if (speaker?.name) {
    const surname = fold(speaker.name.split(/\s+/).at(-1) ?? '');
    const earlier = memory.known.get(surname);
    memory.known.set(surname, { name: speaker.name, role: speaker.role ?? earlier?.role ?? null });
  }
  return speaker;
}

/** The attribution of the sentence in which the quotation stands, else the last one before it, else the first. */
function nearest<T extends { attribution: Attribution }>(
  attributed: readonly T[],
  quotation: Span,
): T | undefined {
  return (
    attributed.find(({ attribution }) => overlaps(attribution.sentence, quotation)) ??
    attributed.findLast(({ attribution }) => attribution.end <= quotation.start) ??
    attributed[0]
  );
}

function startsInSpeech(paragraph: string): boolean {
  return /^\s*["\u201c]/.test(paragraph);
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function speech(passage: Passage, span: Span, direct: boolean, speaker: Speaker): Speech {
  return { start: passage.start + span.start, end: passage.start + span.end, direct, speaker };
}
