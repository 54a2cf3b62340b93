import { ChannelType } from 'discord.js';

/** Where something was said, as far as an event tells. */
export interface Place {
  readonly channelId: string | null;
  readonly channel: { readonly type: ChannelType } | null;
  readonly userId: string;
}

const shared: ReadonlySet<ChannelType> = new Set([
  ChannelType.DM,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
]);

/**
 * The key under which a follow-up question finds what was talked of: everybody shares a thread or
 * a direct message, while in a channel each person has a conversation of their own.
 */
export function conversationOf({ channelId, channel, userId }: Place): string {
  return channel && shared.has(channel.type)
    ? `discord:${channelId}`
    : `discord:${channelId}:${userId}`;
}
