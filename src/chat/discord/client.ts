import { Client, GatewayIntentBits, Options, Partials } from 'discord.js';

/**
 * The least that answering takes; none is privileged. Discord gives the text of messages that
 * mention the bot or stand in its direct messages to every bot.
 */
const intents = [
  GatewayIntentBits.Guilds,
  GatewayIntentBits.GuildMessages,
  GatewayIntentBits.DirectMessages,
] as const;

/** Longer than this a request is not worth waiting for: an interaction has 3 seconds. */
const requestMs = 5_000;
/** Servers that are down at start must not hold up the others. */
const serversMs = 1_500;

/**
 * A client that keeps nothing it does not need: channels alone, to tell threads and direct messages.
 * @param apiUrl without version and without a slash at its end
 */
export function createClient(apiUrl: string): Client {
  return new Client({
    intents: [...intents],
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    failIfNotExists: false,
    waitGuildTimeout: serversMs,
    shards: 'auto',
    rest: { api: apiUrl, timeout: requestMs },
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      ApplicationCommandManager: 0,
      ApplicationEmojiManager: 0,
      AutoModerationRuleManager: 0,
      BaseGuildEmojiManager: 0,
      DMMessageManager: 0,
      EntitlementManager: 0,
      GuildBanManager: 0,
      GuildEmojiManager: 0,
      GuildInviteManager: 0,
      GuildMemberManager: {
        maxSize: 0,
        keepOverLimit: (member) => member.id === member.client.user.id,
      },
      GuildMessageManager: 0,
      GuildScheduledEventManager: 0,
      GuildStickerManager: 0,
      MessageManager: 0,
      PresenceManager: 0,
      ReactionManager: 0,
      ReactionUserManager: 0,
      StageInstanceManager: 0,
      ThreadMemberManager: 0,
      UserManager: { maxSize: 0, keepOverLimit: (user) => user.id === user.client.user.id },
      VoiceStateManager: 0,
    }),
  });
}
