import { type Piece, pieceOf } from '../piece.ts';

interface Row {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The paragraphs of a plain text. Blank lines separate them; so do single line ends, unless the
 * lines were broken to a width, when they belong together.
 */
export function paragraphsOf(source: string): Piece[] {
  const pieces: Piece[] = [];
  const blocks = blocksOf(source);
  const width = Math.max(0, ...blocks.filter(isWrapped).map(widthOf));
  for (const block of blocks) {
    const isBroken = width > 0 && fillsWidth(block, width);
    for (const group of isBroken ? splitWrapped(block) : block.map((row) => [row])) {
      const first = group[0];
      const last = group.at(-1);
      const piece = first && last ? pieceOf(source, first.start, last.end) : null;
      if (piece !== null) pieces.push(piece);
    }
  }
  return pieces;
}

/** Runs of lines that are not blank. */
function blocksOf(source: string): Row[][] {
  const blocks: Row[][] = [];
  let block: Row[] = [];
  for (const row of rowsOf(source)) {
    if (row.text !== '') block.push(row);
    else if (block.length > 0) {
      blocks.push(block);
      block = [];
    }
  }
  if (block.length > 0) blocks.push(block);
  return blocks;
}

function* rowsOf(source: string): Generator<Row> {
  let start = 0;
  for (const match of source.matchAll(/\r\n?|[\n\u2028\u2029\f\v]/g)) {
    yield { start, end: match.index, text: source.slice(start, match.index).trim() };
    start = match.index + match[0].length;
  }
  yield { start, end: source.length, text: source.slice(start).trim() };
}

/** Widest line that a text broken to a width has; typewriters and mail clients use 65 to 100. */
const widest = 130;

/** Whether the lines of a block were broken to a width: of like length, and going on in lower case. */
function isWrapped(block: readonly Row[]): boolean {
  if (block.length < 2) return false;
  const width = widthOf(block);
  if (width > widest || width < 40 || !fillsWidth(block, width)) return false;
  const goesOn = block.slice(1).filter((row) => /^["'\u201c\u2018(]?[\p{Ll}\p{N}]/u.test(row.text));
  return goesOn.length >= (block.length - 1) * 0.35;
}

/** Lines beyond these say nothing new about the width of a block. */
const sample = 400;

function widthOf(block: readonly Row[]): number {
  return Math.max(...block.slice(0, sample).map((row) => row.text.length));
}

/** Whether all lines but the last go most of the way across. */
function fillsWidth(block: readonly Row[], width: number): boolean {
  const broken = block.slice(0, -1).filter((row) => row.text.length >= width * 0.6);
  return widthOf(block) <= width && broken.length >= (block.length - 1) * 0.7;
}

/** A long wrapped block hides paragraphs: one ends where a short line closes a sentence. */
function splitWrapped(block: readonly Row[]): Row[][] {
  const width = widthOf(block);
  const groups: Row[][] = [[]];
  for (const row of block) {
    groups.at(-1)?.push(row);
    const closes = /[.!?\u2026:]["'\u201d\u2019)]*$/u.test(row.text);
    if (closes && row.text.length < width * 0.75) groups.push([]);
  }
  return groups.filter((group) => group.length > 0);
}
