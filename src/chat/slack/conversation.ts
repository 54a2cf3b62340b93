import type { Place } from './desk.ts';
import { unescapeText } from './escape.ts';

/**
 * Where a follow-up finds what was talked of: a thread for all who talk in it, a direct message,
 * and in a channel each person's own commands.
 */
export function conversationOf({ team, channel, user, thread, direct }: Place): string {
  if (thread !== null) return `slack:${team}:${channel}:${thread}`;
  return direct ? `slack:${team}:${channel}` : `slack:${team}:${channel}:${user}`;
}

/** The user's id for rate limits; ids are only unique within a workspace. */
export function userOf({ team, user }: Place): string {
  return `slack:${team}:${user}`;
}

/** The channel's id for rate limits. */
export function channelOf({ team, channel }: Place): string {
  return `slack:${team}:${channel}`;
}

/** Ids of direct messages begin with D (https://docs.slack.dev/reference/objects/conversation-object). */
export function isDirect(channel: string): boolean {
  return channel.startsWith('D');
}

/** What a message asks of the bot: its words without the mention of the bot, or "help" for none. */
export function questionIn(text: string): string {
  const words = unescapeText(text).replace(/\s+/g, ' ').trim();
  return words === '' ? 'help' : words;
}

/** What a slash command asks: the line of the grammar, and whether the answer is for the asker alone. */
export interface CommandLine {
  readonly line: string;
  readonly private: boolean;
}

/** The word that asks for a private answer, as the option `private` does on Discord. */
const privacy = /(?:^|\s)private:(?:yes|true)(?=\s|$)/i;

/**
 * @param command with its slash: "/case"
 * @param text what was typed after it
 */
export function readCommand(command: string, text: string): CommandLine {
  const words = unescapeText(text);
  const rest = words.replace(privacy, '').trim();
  return {
    line: `${command} ${rest}`.trimEnd(),
    private: privacy.test(words),
  };
}
