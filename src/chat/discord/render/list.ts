import {
  type APISectionComponent,
  type APISelectMenuOption,
  type APIStringSelectComponent,
  ComponentType,
} from 'discord.js';
import type { Block, Choice, ListItem } from '../../../core/reply.ts';
import { bold, escapeText, sendable } from '../escape.ts';
import { limits } from '../limits.ts';
import { joined } from './lines.ts';
import {
  button,
  chunked,
  type Frame,
  type Group,
  row,
  shortLabel,
  textDisplay,
  textGroups,
  textRoom,
} from './piece.ts';

/** A lone item has its choice on a button beside it where the label is at most so long. */
const besideLabel = 30;
/** Room for a label behind its number. */
const optionRoom = limits.select.optionLabel - '999. '.length;

/**
 * A bulleted list; where items can be chosen, a numbered one with a menu below it. A lone item
 * stands without a mark, beside the button of its choice.
 */
export function renderList(block: Extract<Block, { type: 'list' }>, frame: Frame): Group[] {
  const [only, ...more] = block.items;
  if (only?.choice && more.length === 0) {
    const beside = itemWithButton(only, only.choice, frame);
    if (beside) return [{ components: [beside], divided: true }];
  }
  const offers = block.items.some((item) => item.choice);
  const lines = block.items.map((item, index) => dress(item, offers ? `${index + 1}. ` : '- '));
  const texts = joined(lines, (index) => textGroups(plainItem(block.items[index]), escapeText));
  return [...texts, ...menus(block.items, frame)];
}

/** Null where the item or its label is too long to stand side by side. */
function itemWithButton(item: ListItem, choice: Choice, frame: Frame): APISectionComponent | null {
  const label = sendable(choice.label).trim();
  const detail = item.detail ? `\n${escapeText(item.detail)}` : '';
  const text = `${bold(item.text)}${detail}`;
  if (label === '' || label.length > besideLabel) return null;
  if (text.trim() === '' || text.length > textRoom) return null;
  return {
    type: ComponentType.Section,
    components: [textDisplay(text)],
    accessory: button(label, frame.ids.customId('run', choice.command)),
  };
}

function dress(item: ListItem, mark: string): string {
  const indent = ' '.repeat(mark.length);
  const lines = escapeText(plainItem(item)).split('\n');
  return mark + lines.filter((line) => line.trim() !== '').join(`\n${indent}`);
}

/** Text, detail, and the label of a choice that its menu cannot show whole. */
function plainItem(item: ListItem | undefined): string {
  const label = item?.choice?.label ?? '';
  const long = shortLabel(label, optionRoom) === label ? undefined : label;
  return [item?.text, item?.detail, long].filter(Boolean).join('\n');
}

function menus(items: readonly ListItem[], frame: Frame): Group[] {
  const options = items.flatMap((item, index) =>
    item.choice ? [option(item.choice, index + 1, frame)] : [],
  );
  return chunked(options, limits.select.options).map((part) => ({
    components: [row([menu(part, frame)])],
    divided: false,
  }));
}

function menu(options: APISelectMenuOption[], frame: Frame): APIStringSelectComponent {
  return {
    type: ComponentType.StringSelect,
    custom_id: frame.ids.customId('pick', ''),
    placeholder: 'Choose one',
    options,
  };
}

function option(choice: Choice, number: number, frame: Frame): APISelectMenuOption {
  const label = shortLabel(sendable(choice.label), optionRoom);
  return { label: `${number}. ${label}`.trim(), value: frame.ids.optionValue(choice.command) };
}
