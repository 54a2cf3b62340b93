import { dateLabel, dateShape } from '../../metadata/date-words.ts';
import { type Piece, pieceOf } from '../piece.ts';

const isoDay = String.raw`\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?Z?)?`;
const datedStart = new RegExp(`^(?:${dateLabel}\\s*:?\\s*(?:${dateShape})|${isoDay})\\s*`, 'iu');
const sentenceStart = /^["'\u201c\u2018]?\p{Lu}/u;
/** A sentence end with the next word run straight on to it. */
const runOn = /[.!?\u2026]["'\u201d\u2019)]*(?=\p{Lu}[\p{L}'\u2019]+ )/gu;
/** Furniture is short: only the end of a paragraph is looked at for it. */
const tailLength = 600;

/**
 * Cuts off what was fused to a paragraph when its page was copied: a date line before it, or page
 * furniture run on to its last sentence. Pieces stay slices of the source.
 * @param isFurniture tells whether a piece standing alone would be left out
 */
export function cutFused(
  source: string,
  piece: Piece,
  isFurniture: (piece: Piece) => boolean,
): Piece[] {
  const dated = datedStart.exec(piece.text.slice(0, 120))?.[0].length ?? 0;
  const isCut = dated > 0 && sentenceStart.test(piece.text.slice(dated, dated + 3));
  const before = isCut ? pieceOf(source, piece.start, piece.start + dated) : null;
  const rest = isCut ? pieceOf(source, piece.start + dated, piece.end) : piece;
  const parts = rest === null ? [piece] : cutTail(source, rest, isFurniture);
  return before === null || rest === null ? parts : [before, ...parts];
}

function cutTail(source: string, piece: Piece, isFurniture: (piece: Piece) => boolean): Piece[] {
  const from = Math.max(0, piece.text.length - tailLength);
  for (const match of piece.text.slice(from).matchAll(runOn)) {
    const at = piece.start + from + match.index + match[0].length;
    const head = pieceOf(source, piece.start, at);
    const tail = pieceOf(source, at, piece.end);
    if (head && tail && isFurniture(tail)) return [head, tail];
  }
  return [piece];
}
