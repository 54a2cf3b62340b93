import type { KnownBlock } from '@slack/types';
import { isBlank, plainText } from '../escape.ts';
import { limits } from '../limits.ts';
import { piecesOf } from './pieces.ts';

/** Small print. */
export function renderFooter(text: string): readonly KnownBlock[] {
  return piecesOf(text, limits.context.text)
    .filter((piece) => !isBlank(piece))
    .map((piece) => ({ type: 'context', elements: [plainText(piece)] }));
}
