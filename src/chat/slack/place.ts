import type { BlockAction, MessageShortcut, SlashCommand } from '@slack/bolt';
import { isDirect } from './conversation.ts';
import type { Place } from './desk.ts';

/** Where a slash command was given. Two people's own direct message looks like one with the bot, so none counts as such. */
export function placeOfCommand(command: SlashCommand): Place {
  return {
    team: command.team_id,
    channel: command.channel_id,
    user: command.user_id,
    thread: null,
    direct: false,
    responseUrl: command.response_url ?? null,
  };
}

/** Where a message stands whose menu was used. */
export function placeOfShortcut(body: MessageShortcut): Place {
  return {
    team: body.team?.id ?? '',
    channel: body.channel.id,
    user: body.user.id,
    thread: textOf(body.message.thread_ts),
    direct: false,
    responseUrl: body.response_url ?? null,
  };
}

/** Where a button was pressed; on the Home tab, the direct message with whoever pressed it. */
export function placeOfClick(body: BlockAction): Place {
  const channel = body.channel?.id ?? null;
  const direct = channel === null || isDirect(channel);
  return {
    team: body.team?.id ?? '',
    channel: channel ?? body.user.id,
    user: body.user.id,
    thread: textOf(body.message?.thread_ts) ?? textOf(body.container.thread_ts),
    direct,
    responseUrl: direct ? null : (body.response_url ?? null),
  };
}

/** A message event, as far as answering needs it. */
export interface SaidEvent {
  readonly channel: string;
  readonly user: string;
  readonly text: string;
  readonly ts: string;
  readonly thread: string | null;
}

/**
 * Where a message was written. A question in a channel is answered in a thread under it; a note to
 * the asker alone stands in the channel, as it would go unseen in a thread that has no messages.
 */
export function placeOfMessage(team: string, said: SaidEvent): Place {
  const direct = isDirect(said.channel);
  return {
    team,
    channel: said.channel,
    user: said.user,
    thread: said.thread ?? (direct ? null : said.ts),
    direct,
    responseUrl: null,
    noteThread: said.thread,
  };
}

/** Whether the message that a button stands in is seen by one person alone. */
export function isEphemeral(body: BlockAction): boolean {
  return body.container.is_ephemeral === true;
}

/** Name of whoever did it, as Slack's events give it; never a mention. */
export function nameOf(user: { readonly name?: string; readonly username?: string }): string {
  return user.name ?? user.username ?? 'somebody here';
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
