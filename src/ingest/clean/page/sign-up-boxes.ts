import { isPageSpeaking } from '../rules/voice.ts';
import { lineOf } from '../text/line.ts';
import { type Block, isProse, wordCount } from './block.ts';
import { ancestry, type PageElement } from './dom.ts';

/** Most words of a box that asks for an address. */
const longest = 80;
const addressFields = 'input[type="email"],input[name*="email"],input[name*="EMAIL"]';

/** What stands in an element: its words, and whether some of its prose speaks to nobody. */
interface Held {
  readonly blocks: readonly Block[];
  readonly words: number;
  readonly tells: boolean;
}

/**
 * The blocks in boxes that ask for an e-mail address: all around the field, as far as every sentence
 * there speaks to the reader or of the publisher. Where one does not, an article begins.
 */
export function signUpBoxesIn(blocks: readonly Block[], root: PageElement): ReadonlySet<Block> {
  const fields = [...root.querySelectorAll(addressFields)];
  const found = new Set<Block>();
  if (fields.length === 0) return found;
  const held = heldIn(blocks);
  for (const field of fields) {
    let box: Held | undefined;
    for (const element of ancestry(field)) {
      const around = held.get(element);
      if (around !== undefined && (around.tells || around.words > longest)) break;
      box = around ?? box;
    }
    for (const block of box?.blocks ?? []) found.add(block);
  }
  return found;
}

function heldIn(blocks: readonly Block[]): ReadonlyMap<PageElement, Held> {
  const held = new Map<PageElement, Held & { readonly blocks: Block[] }>();
  for (const block of blocks) {
    const words = wordCount(block.text);
    const tells = isProse(block) && !isPageSpeaking(lineOf({ ...block, start: 0, end: 0 }));
    for (const element of ancestry(block.element)) {
      const own = held.get(element) ?? { blocks: [], words: 0, tells: false };
      own.blocks.push(block);
      held.set(element, { ...own, words: own.words + words, tells: own.tells || tells });
    }
  }
  return held;
}
