import type { Dropped, DropReason, Piece } from '../piece.ts';
import { classify, reasonAlone } from './classify.ts';
import { cutFused } from './fused.ts';
import { headlineAt } from './headline.ts';
import { markdownPieces } from './markdown.ts';
import { paragraphsOf } from './paragraphs.ts';

/** How a text is to be cleaned. */
export interface CleaningOptions {
  readonly markdown: boolean;
  /** The headline that the source came with, so that it is known where it stands in the text. */
  readonly headline: string | null;
  /** Words of pieces that an editor wants back, whatever the rules say. */
  readonly keep: readonly string[];
}

/** The paragraphs of the article, in order, what was left out, and what the left-out lines tell. */
export interface CleanedText {
  readonly kept: readonly Piece[];
  readonly dropped: readonly Dropped[];
  /** A headline found in the text itself. */
  readonly headline: string | null;
  /** By-lines and time stamps as they stood. */
  readonly bylines: readonly string[];
}

/**
 * Takes the furniture out of a text. Whole pieces are kept or left out; kept ones are slices of
 * the source, to the unit.
 */
export function cleanText(source: string, options: CleaningOptions): CleanedText {
  const found = options.markdown ? markdownPieces(source) : paragraphsOf(source);
  const pieces = found.flatMap((piece) =>
    cutFused(source, piece, (part) => reasonAlone(part) !== null),
  );
  const verdicts = classify(pieces);
  const headline = headlineAt(verdicts, options.headline);
  const kept: Piece[] = [];
  const dropped: Dropped[] = [];
  const bylines: string[] = [];
  for (const [at, { line, reason }] of verdicts.entries()) {
    const { piece } = line;
    const why: DropReason | null = at === headline ? 'headline' : reason;
    if (why === 'byline') bylines.push(piece.text);
    if (why === null || isWanted(piece.text, options.keep)) kept.push(piece);
    else dropped.push({ text: piece.text, reason: why });
  }
  return { kept, dropped, headline: verdicts[headline]?.line.piece.text ?? null, bylines };
}

/** Whether an editor asked for a piece, by some of its words. */
export function isWanted(text: string, keep: readonly string[]): boolean {
  return keep.some((words) => words.trim() !== '' && text.includes(words.trim()));
}
