import type { DropReason } from '../piece.ts';
import { type Block, linkShare, wordCount } from './block.ts';
import { type Cue, cueOf } from './cue-words.ts';
import { ancestry, type PageElement } from './dom.ts';
import type { Evidence } from './evidence.ts';

/**
 * An element that holds more than this share of the text is the article, whatever its name says; a
 * sign that more than this share of what Readability takes bears says nothing on this page.
 */
const tooMuch = { text: 0.4, readable: 0.5 } as const;
/** Shorter blocks stand in the evidence by chance. */
const tellingWords = 12;

interface Size {
  readonly text: number;
  readonly readable: number;
  /** How many blocks Readability takes. */
  readonly taken: number;
}
const none: Size = { text: 0, readable: 0, taken: 0 };

/** Reasons whose signs name the frame around a text as often as furniture in it. */
const weakReasons: ReadonlySet<DropReason> = new Set([
  'advert',
  'navigation',
  'outside',
  'tags',
  'notice',
]);

/** Furniture marked by the elements around a block. */
export class Cues {
  readonly #sizes = new Map<PageElement, Size>();
  readonly #known = new Map<PageElement, Cue | null>();
  readonly #misused: ReadonlySet<string>;
  readonly #total: Size;

  constructor(blocks: readonly Block[], evidence: readonly Evidence[]) {
    let total = none;
    const signs = new Map<string, number>();
    for (const [at, block] of blocks.entries()) {
      const isTaken = evidence[at]?.readable === true && isTelling(block);
      const text = block.text.length;
      const size = { text, readable: isTaken ? text : 0, taken: isTaken ? 1 : 0 };
      total = sum(total, size);
      const borne = new Set<string>();
      for (const element of ancestry(block.element)) {
        this.#sizes.set(element, sum(this.#sizes.get(element) ?? none, size));
        const cue = isTaken ? this.#cue(element) : null;
        if (cue !== null) borne.add(cue.sign);
      }
      for (const sign of borne) signs.set(sign, (signs.get(sign) ?? 0) + text);
    }
    this.#total = total;
    this.#misused = new Set(
      [...signs].filter(([, size]) => size > total.readable * tooMuch.readable).map(([it]) => it),
    );
  }

  /** Why a block is furniture by the elements between it and the container, or null. */
  reasonOf(block: Block, container: PageElement): DropReason | null {
    for (const element of ancestry(block.element)) {
      if (element === container) return null;
      const cue = this.#cue(element);
      if (cue !== null && this.#isBelieved(cue, element)) return cue.reason;
    }
    return null;
  }

  /** A weak sign around several paragraphs that Readability takes names their frame; around one, a caption. */
  #isBelieved(cue: Cue, element: PageElement): boolean {
    const { text, taken } = this.#sizes.get(element) ?? none;
    if (this.#misused.has(cue.sign) || text > this.#total.text * tooMuch.text) return false;
    return taken < 2 || !weakReasons.has(cue.reason);
  }

  #cue(element: PageElement): Cue | null {
    const known = this.#known.get(element);
    if (known !== undefined) return known;
    const cue = cueOf(element);
    this.#known.set(element, cue);
    return cue;
  }
}

function sum(one: Size, other: Size): Size {
  return {
    text: one.text + other.text,
    readable: one.readable + other.readable,
    taken: one.taken + other.taken,
  };
}

function isTelling(block: Block): boolean {
  return wordCount(block.text) >= tellingWords && linkShare(block) < 0.3;
}
