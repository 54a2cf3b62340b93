import stringWidth from 'string-width';
import { type Run, run } from './render/piece.ts';

/** What stands together without a space: runs of one or several styles. */
interface Word {
  readonly runs: readonly Run[];
  readonly width: number;
  /** White space before it, as it stood. */
  readonly gap: Run;
}

const graphemes = new Intl.Segmenter('en-GB', { granularity: 'grapheme' });
/** Text whose every character takes one column. */
const narrow = /^[\x20-\x7e\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027]*$/;

/**
 * Breaks runs into lines of at most so many columns, between words; no character is changed. A word
 * longer than a line is broken too, except a link, which must stay whole to be followed.
 */
export function wrapRuns(runs: readonly Run[], columns: number): Run[][] {
  const lines: Run[][] = [];
  let line: Run[] = [];
  let used = 0;
  for (const word of wordsOf(runs).flatMap((it) => brokenWord(it, columns))) {
    const gap = line.length > 0 ? widthOf(word.gap.text) : 0;
    if (line.length > 0 && used + gap + word.width > columns) {
      lines.push(line);
      line = [];
      used = 0;
    }
    if (line.length > 0) line.push(word.gap);
    line.push(...word.runs);
    used += (used > 0 ? gap : 0) + word.width;
  }
  if (line.length > 0 || lines.length === 0) lines.push(line);
  return lines;
}

/** Columns that a text takes. */
export function widthOf(text: string): number {
  return narrow.test(text) ? text.length : stringWidth(text);
}

function wordsOf(runs: readonly Run[]): Word[] {
  const words: Word[] = [];
  let pieces: Run[] = [];
  let gap = run('');
  const close = () => {
    if (pieces.length > 0) words.push(wordOf(pieces, gap));
    pieces = [];
  };
  for (const { text, style } of runs) {
    for (const part of text.split(/( +)/)) {
      if (part === '') continue;
      if (part.startsWith(' ')) {
        close();
        gap = run(part, style);
      } else {
        pieces.push(run(part, style));
      }
    }
  }
  close();
  return words;
}

function wordOf(runs: readonly Run[], gap: Run): Word {
  return { runs, gap, width: runs.reduce((sum, it) => sum + widthOf(it.text), 0) };
}

function brokenWord(word: Word, columns: number): Word[] {
  if (word.width <= columns || word.runs.some((it) => it.style === 'link')) return [word];
  const pieces: Word[] = [];
  let runs: Run[] = [];
  let used = 0;
  const close = () => {
    if (runs.length > 0) pieces.push(wordOf(runs, pieces.length === 0 ? word.gap : run('')));
    runs = [];
    used = 0;
  };
  for (const { text, style } of word.runs) {
    for (const { segment } of graphemes.segment(text)) {
      const width = widthOf(segment);
      if (used + width > columns) close();
      runs.push(run(segment, style));
      used += width;
    }
  }
  close();
  return pieces;
}
