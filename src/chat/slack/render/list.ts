import type { Button, KnownBlock } from '@slack/types';
import type { Choice, ListItem } from '../../../core/reply.ts';
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
  const accessory = accessoryOf(item.choice, item.text, name);
  return [{ type: 'section', text: plainText(text), accessory }];
}

/** A button that would only repeat the line it stands beside is called "Show", and by its own name to screen readers. */
function accessoryOf(choice: Choice, text: string, name: string): Button {
  if (choice.label !== text) return buttonOf(choice, name);
  const button = buttonOf({ ...choice, label: 'Show' }, name);
  return { ...button, accessibility_label: choice.label };
}

function runsOf(item: ListItem): readonly Run[] {
  const detail = item.detail ?? '';
  return detail === '' ? [{ text: item.text }] : [{ text: item.text }, { text: `\n${detail}` }];
}
