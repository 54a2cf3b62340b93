import { fold } from '../../../core/text/fold.ts';
import type { Piece } from '../piece.ts';
import { imperatives, narratives, readerWords, reportingWords } from './lexicon.ts';
import { holds, type Phrases } from './phrases.ts';

/** What the rules need to know about a piece of text: its words, its shape and whom it speaks to. */
export interface Line {
  readonly piece: Piece;
  /** The first {@link readLength} units of the text: all that the rules read. */
  readonly text: string;
  /** The folded text of the first {@link readLength} units. */
  readonly folded: string;
  readonly words: readonly string[];
  /** The words, with those apart that were run together ("hereComments"); null where none were. */
  readonly apart: readonly string[] | null;
  /** Ends as a sentence does, closing quotation marks and brackets aside. */
  readonly endsSentence: boolean;
  /** Ends in a colon. */
  readonly announces: boolean;
  /** Begins with an opening quotation mark, or holds a quoted stretch of three words or more. */
  readonly quotes: boolean;
  /** Reports that somebody said or did something. */
  readonly reports: boolean;
  /** Speaks to the reader: second person, or begins with an order. */
  readonly addresses: boolean;
  /** Share of words that begin with a capital, between 0 and 1. */
  readonly capitals: number;
}

/** Only this much of a piece is read by the rules; furniture is short, and time stays bounded. */
const readLength = 1200;

/** Arrows lead back from a note to its place in the text. */
const sentenceEnd = /[.!?\u2026]["'\u201d\u2019)\]]*(?:\s*[\u21a9\u2191]\ufe0e?)?$/u;
const openingQuote = /^["\u201c\u2018']/u;
/** "'Officer A' sacked over lies": a headline that begins with a few marked words. */
const scareOpening =
  /^["\u201c\u2018'][^"\u201c\u201d\u2018\u2019']{1,40}["\u201d\u2019']\s[^.!?]*$/u;
const quotedStretch = /["\u201c][^"\u201c\u201d]+\s[^"\u201c\u201d]+\s[^"\u201c\u201d]+["\u201d]/u;
const wordPattern = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'-]*/gu;

/** Reads a piece once, for all rules. */
export function lineOf(piece: Piece): Line {
  const text = piece.text.length > readLength ? piece.text.slice(0, readLength) : piece.text;
  const folded = fold(text);
  const original = text.replaceAll('\u2019', "'").match(wordPattern) ?? [];
  const words = folded.match(wordPattern) ?? [];
  const ends = piece.text.length > readLength ? piece.text.slice(-8) : text;
  return {
    piece,
    text,
    folded,
    words,
    apart: wordsApart(text),
    endsSentence: sentenceEnd.test(ends),
    announces: ends.endsWith(':'),
    quotes: (openingQuote.test(text) && !scareOpening.test(text)) || quotedStretch.test(text),
    reports: words.some((word) => reportingWords.has(word) || narratives.has(word)),
    addresses: isAddressed(words),
    capitals: capitalShare(original),
  };
}

/** Two links run together ("rules hereComments are closed") are read apart as well. */
function wordsApart(text: string): string[] | null {
  if (!/\p{Ll}\p{Lu}\p{Ll}/u.test(text)) return null;
  return fold(text.replace(/(?<=\p{Ll})(?=\p{Lu}\p{Ll})/gu, ' ')).match(wordPattern);
}

function isAddressed(words: readonly string[]): boolean {
  const first = words[0];
  if (first === undefined) return false;
  return imperatives.has(first) || words.some((word) => readerWords.has(word));
}

function capitalShare(words: readonly string[]): number {
  if (words.length === 0) return 0;
  const capital = words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length;
  return capital / words.length;
}

/** Whether any of the phrases occurs in the line, whole words only. */
export function says(line: Line, wanted: Phrases): boolean {
  return holds(line.words, wanted) || (line.apart !== null && holds(line.apart, wanted));
}

/** Whether the line begins with any of the phrases, whole words only. */
export function opens(line: Line, wanted: Phrases): boolean {
  return holds(line.words, wanted, 0) || (line.apart !== null && holds(line.apart, wanted, 0));
}

/** Whether every word of the line is one of these. */
export function isOnly(line: Line, words: ReadonlySet<string>): boolean {
  return line.words.length > 0 && line.words.every((word) => words.has(word));
}

/** A line that tells something: long enough, closed as a sentence, or somebody's words. */
export function isProse(line: Line): boolean {
  if (line.words.length >= 25) return true;
  return line.words.length >= 7 && (line.endsSentence || line.announces || line.quotes);
}
