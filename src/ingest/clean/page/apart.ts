import type { DropReason } from '../piece.ts';
import type { Block } from './block.ts';
import { boxesIn } from './boxes.ts';
import { captionsIn } from './captions.ts';
import { cardHeadings } from './card-headings.ts';
import { cardsIn } from './cards.ts';
import type { PageElement } from './dom.ts';
import { galleriesIn } from './galleries.ts';
import { repliesIn } from './replies.ts';
import type { Siblings } from './siblings.ts';
import { signUpBoxesIn } from './sign-up-boxes.ts';

/** The blocks that their arrangement tells from an article, whatever their elements are named. */
export function apartFrom(
  root: PageElement,
  blocks: readonly Block[],
  rows: readonly Siblings[],
  isReadable: (block: Block) => boolean,
): ReadonlyMap<Block, DropReason> {
  const apart = new Map<Block, DropReason>();
  for (const block of captionsIn(blocks)) apart.set(block, 'credit');
  for (const block of signUpBoxesIn(blocks, root)) apart.set(block, 'newsletter');
  const cards = cardsIn(blocks, rows, isReadable);
  for (const block of cards) apart.set(block, 'related');
  const pictures = galleriesIn(blocks, rows);
  for (const block of pictures) apart.set(block, 'credit');
  const isShown = (block: Block) => cards.has(block) || pictures.has(block);
  for (const block of cardHeadings(blocks, isShown)) apart.set(block, 'related');
  for (const [block, reason] of boxesIn(blocks, rows, isReadable)) apart.set(block, reason);
  for (const block of repliesIn(blocks, rows, isReadable)) apart.set(block, 'comments');
  return apart;
}
