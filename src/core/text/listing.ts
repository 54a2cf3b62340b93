import type { Span } from './sentences.ts';
import { wordsOf } from './words.ts';

/** A sentence that leads into a list, and the items, which make sense behind it alone. */
export interface Listing {
  readonly lead: Span;
  readonly items: readonly Span[];
}

const colon = /:\s*$/;
/** A lead-in that ends as a sentence; only marks can tell what it leads into. */
const announces = /\b(?:following|as follows|below)\b[^.]{0,60}\.\s*$/iu;
const ended = /[.!?]["'\u201d\u2019)]*\s*$/u;
const mark =
  /^(?:[-*\u2022\u2013\u2014\u25aa\u25cf\u25e6\u00b7]|\(?(?:\p{N}{1,2}|\p{L}|[ivx]{2,4})[.)])\s/u;
const speech = /^["\u201c\u2018']/u;
/** An item that is no full sentence, and says that another follows. */
const joins = /(?:[;,]|\b(?:and|or))\s*$/iu;
const lower = /^(?:\p{Ll}|That\b)/u;
/** A longer paragraph without a mark is prose. */
const mostWords = 30;

/**
 * The lists of a text: a lead-in ("is accused of:") with the marked paragraphs, or the short unfinished
 * ones, that follow it.
 * @param sentences all sentences of the text in order
 */
export function listingsOf(text: string, sentences: readonly Span[]): Listing[] {
  const lines = linesOf(text, sentences);
  const found: Listing[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const lead = lines[at]?.at(-1);
    const items = lead ? itemsAfter(text, lines, at) : [];
    if (!lead || items.length === 0) continue;
    found.push({ lead, items });
    at += items.length;
  }
  return found;
}

/** Whether an item says nothing without the lead-in, unlike a list of full sentences. */
export function hasFragments(text: string, { items }: Listing): boolean {
  return items.some(({ start, end }) => {
    const words = text.slice(start, end);
    return !ended.test(words) || /^\p{Ll}/u.test(words.replace(mark, ''));
  });
}

const counted =
  /\b(?:first|second|third|fourth|fifth|last|latter|former|other|remaining|two|three|four|five|six|all|both|none|neither|each|these|those)\b.{0,20}\b(?:recommendations?|allegations?|charges?|points?|standards|breaches|matters?|grounds?|proposals?|counts?)\b|\b(?:both|all|none|neither|each|most) of (?:them|these|those)\b|\bthe (?:first|second|third|last) (?:one|two|three|four)\b/i;

/** Whether a sentence behind a list counts its items: "accepted the first two recommendations". */
export function countsItems(sentence: string): boolean {
  return counted.test(sentence);
}

/** The sentences line by line; a sentence that is wrapped over several lines stays in one. */
function linesOf(text: string, sentences: readonly Span[]): Span[][] {
  const lines: Span[][] = [];
  let last = 0;
  for (const sentence of sentences) {
    if (lines.length === 0 || text.slice(last, sentence.start).includes('\n')) lines.push([]);
    lines.at(-1)?.push(sentence);
    last = sentence.end;
  }
  return lines;
}

function itemsAfter(text: string, lines: readonly Span[][], at: number): Span[] {
  const textOf = (line: readonly Span[] | undefined) =>
    line ? text.slice(line[0]?.start, line.at(-1)?.end) : '';
  const lead = textOf(lines[at]);
  const isMarked = mark.test(textOf(lines[at + 1]));
  const isOpen = (!ended.test(lead) && !mark.test(lead)) || announces.test(lead);
  if (!colon.test(lead) && !(isMarked && isOpen)) return [];
  const items: Span[] = [];
  for (const line of lines.slice(at + 1)) {
    const words = textOf(line);
    const before = items.at(-1);
    const previous = before ? text.slice(before.start, before.end) : null;
    if (isMarked ? !mark.test(words) : !isItem(words, previous)) break;
    items.push({ start: line[0]?.start ?? 0, end: line.at(-1)?.end ?? 0 });
  }
  return items;
}

/** Whether a paragraph without a mark goes on with a list, by its form and the item before it. */
function isItem(words: string, previous: string | null): boolean {
  if (speech.test(words) || wordsOf(words).length > mostWords || colon.test(words)) return false;
  const isOpen = !ended.test(words);
  if (previous === null) return isOpen || lower.test(words);
  if (joins.test(previous)) return true;
  return ended.test(previous) ? lower.test(words) : isOpen;
}
