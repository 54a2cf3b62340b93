import type { KnownBlock } from '@slack/types';
import type { ListItem } from '../../../core/reply.ts';
import { isBlank, plainText, writtenLength } from '../escape.ts';
import { limits } from '../limits.ts';
import { buttonOf, fitsButton, renderChoices } from './choices.ts';
import { type Run, richList, richText } from './rich.ts';

/** A list: bullets, or one row an item with its button where the items can be chosen. */
export function renderList(items: readonly ListItem[], name: string): readonly KnownBlock[] {
  if (!items.some((item) => item.choice)) return richList(items.map(runsOf));
  return items.flatMap((item, index) => renderRow(item, `${name}-${index}`));
}

function renderRow(item: ListItem, name: string): readonly KnownBlock[] {
  const text = [item.text, item.detail ?? ''].filter((it) => !isBlank(it)).join('\n');
  const fits = !isBlank(text) && writtenLength(text) <= limits.section.text;
  if (!item.choice || !fitsButton(item.choice) || !fits) {
    const choices = item.choice ? renderChoices([item.choice], name) : [];
    return [...richText(runsOf(item), 'rich_text_section'), ...choices];
  }
  const accessory = buttonOf(item.choice, name);
  return [{ type: 'section', text: plainText(text), accessory }];
}

function runsOf(item: ListItem): readonly Run[] {
  const detail = item.detail ?? '';
  return detail === '' ? [{ text: item.text }] : [{ text: item.text }, { text: `\n${detail}` }];
}
