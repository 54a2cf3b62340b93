import type { DropReason } from '../piece.ts';
import { type Block, linkShare, wordCount } from './block.ts';
import { cueOf } from './cue-words.ts';
import { ancestry, type PageElement } from './dom.ts';
import type { Evidence } from './evidence.ts';

/** An element that holds more than these shares of the text or of what Readability takes is the article, whatever its name says. */
const tooMuch = { text: 0.4, readable: 0.5 } as const;
/** Shorter blocks stand in the evidence by chance. */
const tellingWords = 12;

interface Size {
  text: number;
  readable: number;
}

/** Furniture marked by the elements around a block. */
export class Cues {
  readonly #sizes = new Map<PageElement, Size>();
  readonly #known = new Map<PageElement, DropReason | null>();
  readonly #total: Size = { text: 0, readable: 0 };

  constructor(blocks: readonly Block[], evidence: readonly Evidence[]) {
    for (const [at, block] of blocks.entries()) {
      const text = block.text.length;
      const readable = evidence[at]?.readable === true && isTelling(block) ? text : 0;
      for (const element of ancestry(block.element)) {
        const size = this.#sizes.get(element) ?? { text: 0, readable: 0 };
        this.#sizes.set(element, { text: size.text + text, readable: size.readable + readable });
      }
      this.#total.text += text;
      this.#total.readable += readable;
    }
  }

  /** Why a block is furniture by the elements between it and the container, or null. */
  reasonOf(block: Block, container: PageElement): DropReason | null {
    for (const element of ancestry(block.element)) {
      if (element === container) return null;
      const reason = this.#cue(element);
      if (reason !== null && !this.#isMost(element)) return reason;
    }
    return null;
  }

  #isMost(element: PageElement): boolean {
    const size = this.#sizes.get(element) ?? { text: 0, readable: 0 };
    return (
      size.text > this.#total.text * tooMuch.text ||
      size.readable > this.#total.readable * tooMuch.readable
    );
  }

  #cue(element: PageElement): DropReason | null {
    const known = this.#known.get(element);
    if (known !== undefined) return known;
    const reason = cueOf(element);
    this.#known.set(element, reason);
    return reason;
  }
}

function isTelling(block: Block): boolean {
  return wordCount(block.text) >= tellingWords && linkShare(block) < 0.3;
}
