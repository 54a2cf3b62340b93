import type { APIContainerComponent } from 'discord.js';
import { pageLine } from '../../command/line.ts';
import type { Reply } from '../../core/reply.ts';
import { againLine } from '../again-line.ts';
import type { Ask, Desk } from './desk.ts';
import { keepLines } from './kept-lines.ts';
import { renderReply } from './render.ts';

/** Most messages that one question gets at once; the rest is one click away. */
export const burst = 3;

/** Dresses the part of a reply that is sent now, and keeps the lines that its buttons need. */
export async function composeMessages(
  reply: Reply,
  ask: Pick<Ask, 'line' | 'askedBy' | 'part'>,
  showable: boolean,
  desk: Desk,
): Promise<readonly APIContainerComponent[]> {
  const line = againLine(ask.line, reply, desk.commands);
  const { messages, kept } = renderReply(reply, {
    line,
    pageLine: (page) => (line === null ? null : pageLine(line, page)),
    showable,
    askedBy: ask.askedBy,
    part: ask.part,
    most: burst,
  });
  await keepLines(kept, desk.store);
  return messages;
}
