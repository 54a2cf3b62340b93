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

/** Whether an element is kept from the eyes of readers. */
export function isHidden(element: PageElement): boolean {
  if (element.hasAttribute('hidden')) return true;
  if (hiddenStyle.test(element.getAttribute('style') ?? '')) return true;
  return hiddenClass.test(element.getAttribute('class') ?? '');
}

interface Step {
  readonly node: PageNode;
  readonly leaving: boolean;
}

/** Collects runs of inline text until a block boundary ends them. */
class Run {
  readonly blocks: Block[] = [];
  #parts: { text: string; linked: boolean }[] = [];

  add(text: string, linked: boolean): void {
    this.#parts.push({ text, linked });
  }

  /** Ends the run; what was collected belongs to this element. */
  end(element: PageElement): void {
    const parts = this.#parts;
    if (parts.length === 0) return;
    this.#parts = [];
    const raw = parts.map((part) => part.text).join('');
    if (raw.trim() === '') return;
    const share = linkedShare(parts);
    for (const text of paragraphsOf(raw)) {
      this.blocks.push({ text, element, linked: Math.round(text.length * share) });
    }
  }
}

function linkedShare(parts: readonly { text: string; linked: boolean }[]): number {
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
function paragraphsOf(raw: string): string[] {
  const lines = raw.replace(/[ \t\r\f]+/g, ' ').split(/ ?\n ?/);
  const paragraphs: string[] = [];
  let open = '';
  for (const line of lines) {
    if (open !== '' && line !== '' && goesOn(open, line)) open = `${open} ${line}`;
    else {
      if (open !== '') paragraphs.push(open);
      open = line;
    }
  }
  if (open !== '') paragraphs.push(open);
  return paragraphs.map((text) => text.replace(/ {2,}/g, ' ').trim()).filter((text) => text !== '');
}

/** Fewer words without a full stop are a line of their own: a name, a date, an item. */
const shortLine = 8;

function goesOn(before: string, after: string): boolean {
  if (/^(?:by|gan) \p{Lu}/u.test(after)) return false;
  if (/^["'\u201c\u2018(]?\p{Ll}/u.test(after)) return true;
  return !closesSentence(before) && wordCount(before) >= shortLine;
}

/**
 * The blocks of an element in reading order. Iterative, so that deep nesting costs no stack.
 * @param skips tells which elements, with all that is in them, are passed over
 */
export function blocksOf(root: PageElement, skips: (element: PageElement) => boolean): Block[] {
  const run = new Run();
  const stack: Step[] = [{ node: root, leaving: false }];
  const blocks: PageElement[] = [];
  let links = 0;
  let preformatted = 0;
  for (let step = stack.pop(); step; step = stack.pop()) {
    const { node, leaving } = step;
    if (isText(node)) {
      const text = node.textContent ?? '';
      run.add(preformatted > 0 ? text : text.replace(/[\n\r]/g, ' '), links > 0);
      continue;
    }
    if (!isElement(node)) continue;
    const tag = tagOf(node);
    const isBlock = blockTags.has(tag);
    if (leaving) {
      if (isBlock) run.end(blocks.pop() ?? root);
      if (isLink(node, tag)) links -= 1;
      if (tag === 'pre') preformatted -= 1;
      continue;
    }
    if (silentTags.has(tag) || (node !== root && skips(node))) continue;
    if (tag === 'br') {
      run.add('\n', links > 0);
      continue;
    }
    if (isBlock) {
      run.end(blocks.at(-1) ?? root);
      blocks.push(node);
    }
    if (isLink(node, tag)) links += 1;
    if (tag === 'pre') preformatted += 1;
    stack.push({ node, leaving: true });
    const { childNodes } = node;
    for (let at = childNodes.length - 1; at >= 0; at -= 1) {
      const child = childNodes[at];
      if (child) stack.push({ node: child, leaving: false });
    }
  }
  run.end(root);
  return run.blocks;
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
