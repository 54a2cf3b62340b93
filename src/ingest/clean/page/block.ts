import { isElement, isText, type PageElement, type PageNode, tagOf } from './dom.ts';

/** A run of text that a page shows as one paragraph, heading, item or cell. */
export interface Block {
  /** As rendered: white space collapsed, line breaks of the source gone. */
  readonly text: string;
  /** The innermost block-level element around it. */
  readonly element: PageElement;
  /** UTF-16 units of its text that are links. */
  readonly linked: number;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));
const blockTags = words(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul caption',
);
/** Never shown as text, or never text of an article. */
const silentTags = words(
  'script style noscript template svg math iframe object embed applet canvas audio video map head title link meta button select textarea input option datalist progress meter source track picture param',
);
const hiddenClass =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only)?|u-hidden|is-hidden|offscreen|assistive-text|vh|element-invisible|print-only|hide-text)(?:\s|$)/i;
const hiddenStyle = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** Whether an element is kept from the eyes of readers. A hidden `<body>` waits for a script to show it. */
export function isHidden(element: PageElement): boolean {
  if (tagOf(element) === 'body') return false;
  if (element.hasAttribute('hidden')) return true;
  if (hiddenStyle.test(element.getAttribute('style') ?? '')) return true;
  return hiddenClass.test(element.getAttribute('class') ?? '');
}

/** A stretch of inline text, in a link or not. */
interface Part {
  readonly text: string;
  readonly linked: boolean;
}

/** A line as shown, and how much of it is links. */
interface ShownLine {
  readonly text: string;
  readonly linked: number;
}

/** Collects runs of inline text until a block boundary ends them. */
class Run {
  readonly blocks: Block[] = [];
  #parts: Part[] = [];

  add(text: string, linked: boolean): void {
    this.#parts.push({ text, linked });
  }

  /** Ends the run; what was collected belongs to this element. */
  end(element: PageElement): void {
    const parts = this.#parts;
    if (parts.length === 0) return;
    this.#parts = [];
    for (const { text, linked } of paragraphsOf(linesOf(parts)))
      this.blocks.push({ text, element, linked });
  }
}

/** The lines that line breaks part, each with its own share of links. */
function linesOf(parts: readonly Part[]): ShownLine[] {
  const lines: Part[][] = [[]];
  for (const { text, linked } of parts) {
    for (const [at, stretch] of text.split('\n').entries()) {
      if (at > 0) lines.push([]);
      lines.at(-1)?.push({ text: stretch, linked });
    }
  }
  return lines.map((line) => {
    const text = line
      .map((part) => part.text)
      .join('')
      .replace(/[ \t\r\f]+/g, ' ')
      .trim();
    return { text, linked: Math.round(text.length * linkedShare(line)) };
  });
}

function linkedShare(parts: readonly Part[]): number {
  let all = 0;
  let linked = 0;
  for (const part of parts) {
    const size = part.text.trim().length;
    all += size;
    if (part.linked) linked += size;
  }
  return all === 0 ? 0 : linked / all;
}

/** Two line breaks end a paragraph; so does one, unless the sentence goes on after it. */
function paragraphsOf(lines: readonly ShownLine[]): ShownLine[] {
  const paragraphs: ShownLine[] = [];
  let open: ShownLine | null = null;
  for (const line of lines) {
    if (open !== null && line.text !== '' && goesOn(open, line))
      open = { text: `${open.text} ${line.text}`, linked: open.linked + line.linked };
    else {
      if (open !== null) paragraphs.push(open);
      open = line.text === '' ? null : line;
    }
  }
  if (open !== null) paragraphs.push(open);
  return paragraphs;
}

/** Fewer words without a full stop are a line of their own: a name, a date, an item. */
const shortLine = 8;

/** A link that fills its line is a line of its own: a headline in a list of links and texts. */
function goesOn(before: ShownLine, after: ShownLine): boolean {
  if (/^(?:by|gan) \p{Lu}/u.test(after.text)) return false;
  if (/^["'\u201c\u2018(]?\p{Ll}/u.test(after.text)) return true;
  if (isAllLink(before) !== isAllLink(after)) return false;
  return !closesSentence(before.text) && wordCount(before.text) >= shortLine;
}

function isAllLink({ text, linked }: ShownLine): boolean {
  return linked === text.length;
}

/**
 * The blocks of an element in reading order. Iterative, so that deep nesting costs no stack.
 * @param skips tells which elements, with all that is in them, are passed over
 */
export function blocksOf(root: PageElement, skips: (element: PageElement) => boolean): Block[] {
  const walk = new Walk(root);
  const stack: (PageNode | Leaving)[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if ('left' in node) walk.leave(node.left);
    else if (isText(node)) walk.text(node.textContent ?? '');
    else if (isElement(node) && isShown(node) && (node === root || !skips(node))) {
      walk.enter(node);
      stack.push({ left: node });
      const { childNodes } = node;
      for (let at = childNodes.length - 1; at >= 0; at -= 1) {
        const child = childNodes[at];
        if (child) stack.push(child);
      }
    }
  }
  return walk.end();
}

/** Marks on the stack the end of an element whose children have been walked. */
interface Leaving {
  readonly left: PageElement;
}

function isShown(element: PageElement): boolean {
  return !silentTags.has(tagOf(element));
}

/** Where a walk through a page is: in which blocks, links and preformatted stretches. */
class Walk {
  readonly #root: PageElement;
  readonly #run = new Run();
  readonly #blocks: PageElement[] = [];
  #links = 0;
  #preformatted = 0;

  constructor(root: PageElement) {
    this.#root = root;
  }

  text(text: string): void {
    this.#run.add(this.#preformatted > 0 ? text : text.replace(/[\n\r]/g, ' '), this.#links > 0);
  }

  enter(element: PageElement): void {
    const tag = tagOf(element);
    if (tag === 'br') this.#run.add('\n', this.#links > 0);
    if (blockTags.has(tag)) {
      this.#run.end(this.#blocks.at(-1) ?? this.#root);
      this.#blocks.push(element);
    }
    if (isLink(element, tag)) this.#links += 1;
    if (tag === 'pre') this.#preformatted += 1;
  }

  leave(element: PageElement): void {
    const tag = tagOf(element);
    if (blockTags.has(tag)) this.#run.end(this.#blocks.pop() ?? this.#root);
    if (isLink(element, tag)) this.#links -= 1;
    if (tag === 'pre') this.#preformatted -= 1;
  }

  end(): Block[] {
    this.#run.end(this.#root);
    return this.#run.blocks;
  }
}

/** Longest text of a link; more is an unclosed tag around half a page. */
const longestLink = 700;

function isLink(element: PageElement, tag: string): boolean {
  return (
    tag === 'a' && element.hasAttribute('href') && (element.textContent ?? '').length <= longestLink
  );
}

/** Words of a block; in scripts without spaces two characters count as one. */
export function wordCount(text: string): number {
  const unspaced =
    text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ??
    0;
  return text.split(' ').length + Math.floor(unspaced / 2);
}

/** Whether a block ends as a sentence does. */
export function closesSentence(text: string): boolean {
  return /[.!?\u2026:\u3002\uff01\uff1f\u061f\u0964]["'\u201d\u2019\u00bb\u300d)\]]*$/u.test(text);
}

/** Share of a block's text that is links, between 0 and 1. */
export function linkShare(block: Block): number {
  return block.text.length === 0 ? 0 : block.linked / block.text.length;
}

/** Sentences, or so many words that they tell something, and not mostly links. */
export function isProse(block: Block): boolean {
  const words = wordCount(block.text);
  return words >= 10 && (closesSentence(block.text) || words >= 20) && linkShare(block) < 0.5;
}
