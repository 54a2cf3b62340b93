import pc from 'picocolors';
import { limits } from './limits.ts';
import type { Piece, Run, Style } from './render/piece.ts';
import { widthOf, wrapRuns } from './wrap.ts';

type Paint = (text: string) => string;
const paints = pc.createColors(true);

const colours: Readonly<Record<Style, Paint>> = {
  plain: (text) => text,
  heading: paints.bold,
  answer: (text) => paints.bold(paints.underline(text)),
  quiet: paints.dim,
  notice: paints.yellow,
  link: paints.cyan,
};

/** Wraps paragraphs to the width of a terminal; only links may be longer than a line. */
export function layOut(
  pieces: readonly Piece[],
  { columns, colour }: { readonly columns: number; readonly colour: boolean },
): string {
  const width = Math.max(limits.fewestColumns, Math.min(columns, limits.columns));
  return joined(pieces, (piece) => wrapped(piece, width, colour));
}

/** Paragraphs one a line, as the JSON reply has them. */
export function plainLines(pieces: readonly Piece[]): string {
  return joined(pieces, (piece) => [piece.first + textOf(piece.runs)]);
}

function joined(pieces: readonly Piece[], linesOf: (piece: Piece) => readonly string[]): string {
  const lines = pieces.flatMap((piece, index) => [
    ...(piece.apart && index > 0 ? [''] : []),
    ...linesOf(piece),
  ]);
  return lines.map((line) => line.trimEnd()).join('\n');
}

function wrapped({ first, rest, runs }: Piece, width: number, colour: boolean): string[] {
  const room = width - Math.max(widthOf(first), widthOf(rest));
  return wrapRuns(runs, room).map(
    (line, index) => (index === 0 ? first : rest) + (colour ? painted(line) : textOf(line)),
  );
}

/** Words of one style in one go, the spaces between them too. */
function painted(line: readonly Run[]): string {
  const joined: { text: string; style: Style }[] = [];
  for (const { text, style } of line) {
    const last = joined.at(-1);
    if (last?.style === style) last.text += text;
    else joined.push({ text, style });
  }
  return joined.map(({ text, style }) => colours[style](text)).join('');
}

function textOf(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('');
}
