import { isPageSpeaking } from '../rules/voice.ts';
import { lineOf } from '../text/line.ts';
import { type Block, isProse, wordCount } from './block.ts';
import { ancestry, type PageElement, tagOf } from './dom.ts';

/** Most words of a box that asks for an address. */
const longest = 80;
/** And most of one that has a button alone, with its heading. */
const offer = { words: 40, blocks: 3 } as const;
const addressFields = 'input[type="email"],input[name*="email"],input[name*="EMAIL"]';

/** What stands in an element: its words, and whether some of its prose speaks to nobody. */
interface Held {
  readonly blocks: readonly Block[];
  readonly words: number;
  readonly tells: boolean;
}

/**
 * The blocks in boxes that ask for an e-mail address: all around the field, as far as every sentence
 * there speaks to the reader or of the publisher. Where one does not, an article begins. And those around a
 * button to sign up, under their heading.
 */
export function signUpBoxesIn(blocks: readonly Block[], root: PageElement): ReadonlySet<Block> {
  const fields = [...root.querySelectorAll(addressFields)];
  const buttons = [...root.querySelectorAll('button')].filter(isSignUp);
  const found = new Set<Block>();
  if (fields.length + buttons.length === 0) return found;
  const held = heldIn(blocks);
  for (const button of buttons) for (const block of offerAround(button, held)) found.add(block);
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

const signUp =
  /^\W*(?:sign (?:me )?up|subscribe|join|register|abonnieren|anmelden|s.inscrire|je m.inscris|suscribirse|suscríbete|iscriviti|zapisz się|подписаться)(?: (?:now|today|free|here))?\W*$/iu;

function isSignUp(button: PageElement): boolean {
  return signUp.test(button.textContent ?? '');
}

/** The box right around a button to sign up, where a heading and a line or two are all that it holds. */
function offerAround(button: PageElement, held: ReadonlyMap<PageElement, Held>): readonly Block[] {
  for (const element of ancestry(button)) {
    const box = held.get(element);
    if (box === undefined) continue;
    const [head] = box.blocks;
    const isOffer = head !== undefined && /^h[2-6]$/.test(tagOf(head.element));
    return isOffer && box.words <= offer.words && box.blocks.length <= offer.blocks
      ? box.blocks
      : [];
  }
  return [];
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
