import { pageLine } from '../../command/line.ts';
import type { Reply } from '../../core/reply.ts';
import { againLine } from '../again-line.ts';
import { channelOf, conversationOf, userOf } from './conversation.ts';
import { deliver } from './deliver.ts';
import type { Ask, Desk } from './desk.ts';
import { keepLine } from './kept-lines.ts';
import { limits } from './limits.ts';
import { renderReply, type SlackMessage } from './render.ts';

/** Asks what was asked, and gives the reply. */
export function replyTo(desk: Desk, { line, place }: Pick<Ask, 'line' | 'place'>): Promise<Reply> {
  return desk.turnstile.enter(() =>
    desk.dispatch.call({
      line,
      surface: 'slack',
      user: userOf(place),
      channel: channelOf(place),
      conversation: conversationOf(place),
    }),
  );
}

/** Answers once, where it was asked: everybody sees answers, problems go to whoever asked alone. */
export async function answer(desk: Desk, ask: Ask): Promise<void> {
  await send(desk, ask, await replyTo(desk, ask));
}

/** Sends a reply to where something was asked. */
export async function send(desk: Desk, ask: Ask, reply: Reply): Promise<void> {
  const began = desk.clock.now();
  const delivery = { private: ask.private || reply.private, inPlace: ask.inPlace };
  const messages = await dress(desk, ask, reply, delivery.private);
  let outcome = 'sent';
  for (const message of messages) {
    const delivered = await deliver(desk, message, ask.place, delivery);
    if (delivered === 'failed') outcome = 'failed';
  }
  const seconds = (desk.clock.now() - began) / 1000;
  desk.meter.observe({ surface: 'slack', stage: 'deliver', outcome, seconds });
}

/** The part of a reply that is sent now, and in memory the lines that its buttons only name. */
async function dress(
  desk: Desk,
  ask: Ask,
  reply: Reply,
  isPrivate: boolean,
): Promise<readonly SlackMessage[]> {
  const lines = await keptLines(desk, ask.line, reply);
  const messages = renderReply(reply, {
    ...lines,
    showable: isPrivate && !reply.private && !ask.place.direct,
    askedBy: ask.askedBy,
    feedback: true,
  });
  if (lines.line === null) return messages.slice(0, limits.responses.count);
  const part = Math.min(ask.part, messages.length);
  return messages.slice(part - 1, part);
}

/** The lines that give a reply and its other pages again, as buttons carry them. */
export async function keptLines(desk: Desk, asked: Ask['line'], reply: Reply) {
  const line = againLine(asked, reply, desk.commands);
  const pages = new Map<number, string>();
  for (const page of line === null ? [] : [reply.page - 1, reply.page + 1]) {
    pages.set(page, await keepLine(pageLine(line ?? '', page), desk.store));
  }
  return {
    line: line === null ? null : await keepLine(line, desk.store),
    pageLine: (page: number) => pages.get(page) ?? null,
  };
}
