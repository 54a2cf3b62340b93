import { type Piece, pieceOf } from '../piece.ts';
import { paragraphsOf } from './paragraphs.ts';

const fence = /^(?:```|~~~)/;
const leadingMarks = /^(?:#{1,6}\s+|>\s?)+/;
const trailingMarks = /\s#+$/;

/** The paragraphs of a Markdown text, without the marks of headings and quoted blocks around them. */
export function markdownPieces(source: string): Piece[] {
  const pieces: Piece[] = [];
  for (const piece of paragraphsOf(source)) {
    if (fence.test(piece.text)) continue;
    const before = leadingMarks.exec(piece.text)?.[0].length ?? 0;
    const isHeading = piece.text.startsWith('#');
    const after = isHeading ? (trailingMarks.exec(piece.text)?.[0].length ?? 0) : 0;
    const bare = pieceOf(source, piece.start + before, piece.end - after);
    if (bare !== null) pieces.push(bare);
  }
  return pieces;
}
