import { type APIButtonComponentWithCustomId, ButtonStyle } from 'discord.js';
import type { Reply } from '../../../core/reply.ts';
import { smallPrint } from '../escape.ts';
import type { RenderOptions } from '../render.ts';
import { button, type Frame, type Group, row, textDisplay } from './piece.ts';

/** Where the reader is among the pages, and the buttons that every answer can have. */
export function renderNav(reply: Reply, options: RenderOptions, frame: Frame): Group[] {
  const buttons = [
    ...turnButtons(reply, options, frame),
    ...showButton(options, frame),
    ...reportButton(reply, frame),
  ];
  const pages = reply.pages > 1 ? [textDisplay(smallPrint(pageWords(reply)))] : [];
  const rows = buttons.length > 0 ? [row(buttons)] : [];
  return pages.length + rows.length > 0
    ? [{ components: [...pages, ...rows], divided: buttons.length > 0 }]
    : [];
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
