import type { Reply } from '../../../core/reply.ts';
import { block, type Piece, run } from './piece.ts';

/** Where the reader is among the pages, and how to turn them. */
export function renderNav({ page, pages, total }: Reply, isTalk: boolean): Piece[] {
  if (pages <= 1) return [];
  const turns = [page < pages ? '"more" for the next' : '', page > 1 ? '"back" for the last' : ''];
  const talk = turns.filter((it) => it !== '').join(', ');
  const how = isTalk ? talk : page < pages ? `page:${page + 1} for the next` : '';
  const where = `Page ${page} of ${pages}, ${total} in all`;
  return [block([run(how === '' ? `${where}.` : `${where}; ${how}.`, 'quiet')])];
}
