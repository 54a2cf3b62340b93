import {
  type APIButtonComponent,
  type APIButtonComponentWithCustomId,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import type { Reply } from '../../../core/reply.ts';
import { smallPrint } from '../escape.ts';
import { limits } from '../limits.ts';
import type { RenderOptions } from '../render.ts';
import { button, type Frame, type Group, row, textDisplay } from './piece.ts';

/** Where the reader is among several pages. */
export function renderPageNumber(reply: Reply): Group[] {
  if (reply.pages <= 1) return [];
  return [{ components: [textDisplay(smallPrint(pageWords(reply)))], divided: false }];
}

/** The buttons that every answer can have. */
export function renderNav(reply: Reply, options: RenderOptions, frame: Frame): Group[] {
  const buttons = [
    ...turnButtons(reply, options, frame),
    ...showButton(options, frame),
    ...reportButton(reply, frame),
  ];
  return buttons.length > 0 ? [{ components: [row(buttons)], divided: false }] : [];
}

/** Puts the buttons of neighbouring rows into one row where they fit in it. */
export function joinRows(groups: readonly Group[]): Group[] {
  const joined: Group[] = [];
  for (const group of groups) {
    const last = joined.at(-1);
    const buttons = [...(last ? buttonsOf(last) : []), ...buttonsOf(group)];
    const fits = buttons.length <= limits.row.buttons;
    if (last && buttonsOf(last).length > 0 && buttonsOf(group).length > 0 && fits) {
      joined[joined.length - 1] = { ...last, components: [row(buttons)] };
    } else joined.push(group);
  }
  return joined;
}

/** The buttons of a group that is one row of them; none for any other group. */
function buttonsOf({ components }: Group): APIButtonComponent[] {
  const [only, ...more] = components;
  if (only?.type !== ComponentType.ActionRow || more.length > 0) return [];
  return only.components.filter((it) => it.type === ComponentType.Button);
}

function pageWords(reply: Reply): string {
  return `Page ${reply.page} of ${reply.pages}, ${reply.total} in all`;
}

function turnButtons(
  reply: Reply,
  options: RenderOptions,
  frame: Frame,
): APIButtonComponentWithCustomId[] {
  const turn = (label: string, page: number) => {
    const line = page >= 1 && page <= reply.pages ? options.pageLine(page) : null;
    return line === null ? [] : [button(label, frame.ids.customId('turn', line))];
  };
  return [...turn('Previous', reply.page - 1), ...turn('Next', reply.page + 1)];
}

function showButton(options: RenderOptions, frame: Frame): APIButtonComponentWithCustomId[] {
  if (options.line === null || !options.showable) return [];
  const show = button('Show in channel', frame.ids.customId('show', options.line));
  return [{ ...show, style: ButtonStyle.Primary }];
}

function reportButton(reply: Reply, frame: Frame): APIButtonComponentWithCustomId[] {
  const receipt = reply.quotes[0]?.receipt;
  if (receipt === undefined) return [];
  return [button('Report a problem', frame.ids.customId('report', receipt))];
}
