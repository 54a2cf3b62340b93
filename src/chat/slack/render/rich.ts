import type { RichTextBlock, RichTextElement } from '@slack/types';
import { clean, isBlank, writtenLength } from '../escape.ts';
import { limits } from '../limits.ts';
import { piecesOf } from './pieces.ts';

/** A stretch of text in one style, or a link. Rich text elements are literal: nothing in them is read as markup. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly code?: boolean;
  /** An http(s) address of at most 3,000 characters. */
  readonly url?: string;
}

/** How the runs of one stretch are set off. */
export type Setting = 'rich_text_section' | 'rich_text_quote';

/** Runs as rich text, in as many blocks as their length needs; none for no text. */
export function richText(runs: readonly Run[], setting: Setting): readonly RichTextBlock[] {
  return portionsOf(runs).map((portion) => ({
    type: 'rich_text',
    elements: [{ type: setting, elements: portion.map(elementOf) }],
  }));
}

/** A bulleted list; an item too long for one block goes on in the next. */
export function richList(items: readonly (readonly Run[])[]): readonly RichTextBlock[] {
  const blocks: RichTextBlock[] = [];
  let room = 0;
  for (const portion of items.flatMap(portionsOf)) {
    const item = { type: 'rich_text_section' as const, elements: portion.map(elementOf) };
    const length = portion.reduce((sum, run) => sum + lengthOf(run), 0);
    const list = blocks.at(-1)?.elements[0];
    if (list?.type === 'rich_text_list' && length <= room) list.elements.push(item);
    else {
      blocks.push({
        type: 'rich_text',
        elements: [{ type: 'rich_text_list', style: 'bullet', elements: [item] }],
      });
      room = limits.richText.text;
    }
    room -= length;
  }
  return blocks;
}

/** The runs, shared out so that each portion fits one block. */
function portionsOf(runs: readonly Run[]): readonly (readonly Run[])[] {
  const portions: Run[][] = [];
  let room = 0;
  for (const run of runs.flatMap(fittingRuns)) {
    const length = lengthOf(run);
    if (length > room) {
      portions.push([]);
      room = limits.richText.text;
    }
    portions.at(-1)?.push(run);
    room -= length;
  }
  return portions.filter((portion) => portion.some((run) => !isBlank(run.text)));
}

function fittingRuns(run: Run): readonly Run[] {
  if (run.url !== undefined) return [run];
  return piecesOf(run.text, limits.richText.text).map((text) => ({ ...run, text }));
}

function lengthOf(run: Run): number {
  return writtenLength(run.text);
}

function elementOf(run: Run): RichTextElement {
  const style = {
    ...(run.bold && { bold: true }),
    ...(run.italic && { italic: true }),
    ...(run.code && { code: true }),
  };
  const styled = Object.keys(style).length === 0 ? {} : { style };
  if (run.url !== undefined)
    return { type: 'link', url: run.url, text: clean(run.text), ...styled };
  return { type: 'text', text: run.text, ...styled };
}
