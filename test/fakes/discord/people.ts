/** The first millisecond of 2015, from which Discord counts in its ids. */
const epoch = 1_420_070_400_000;

/** Ids as Discord makes them: decimal digits that begin with the time, so that no two runs share one. */
let last = BigInt(Date.now() - epoch) << 22n;

export function snowflake(): string {
  last += 1n;
  return String(last);
}

export const ids = {
  application: '1100000000000000001',
  bot: '1100000000000000001',
  guild: '1100000000000000002',
  channel: '1100000000000000003',
  thread: '1100000000000000004',
  direct: '1100000000000000005',
  alice: '1100000000000000006',
  bob: '1100000000000000007',
} as const;

function userJson(id: string, name: string) {
  return {
    id,
    username: name.toLowerCase(),
    global_name: name,
    discriminator: '0',
    avatar: null,
    bot: id === ids.bot,
    public_flags: 0,
  };
}

/** Names of the people that the tests know. */
const names: Readonly<Record<string, string>> = {
  [ids.alice]: 'Alice',
  [ids.bob]: 'Bob',
  [ids.bot]: 'Verbatim',
};

export function person(id: string) {
  return userJson(id, names[id] ?? `Person ${id.slice(-4)}`);
}

export function memberJson(id: string) {
  return {
    user: person(id),
    nick: null,
    roles: [],
    joined_at: '2024-01-01T00:00:00.000Z',
    deaf: false,
    mute: false,
    flags: 0,
    permissions: '2147483647',
  };
}

const channels = {
  [ids.channel]: { id: ids.channel, type: 0, name: 'general', position: 0 },
  [ids.thread]: {
    id: ids.thread,
    type: 11,
    name: 'thread',
    parent_id: ids.channel,
    owner_id: ids.alice,
    thread_metadata: {
      archived: false,
      auto_archive_duration: 1440,
      archive_timestamp: '2024-01-01T00:00:00.000Z',
      locked: false,
    },
  },
  [ids.direct]: { id: ids.direct, type: 1, recipients: [] },
} as const;

export function channelJson(id: string): Record<string, unknown> {
  const known = channels[id as keyof typeof channels] ?? { id, type: 0, name: 'other' };
  return id === ids.direct ? { ...known } : { ...known, guild_id: ids.guild };
}

/** The one server that the bot is in. */
export function guildJson() {
  return {
    id: ids.guild,
    name: 'Newsroom',
    owner_id: ids.alice,
    unavailable: false,
    joined_at: '2024-01-01T00:00:00.000Z',
    large: false,
    member_count: 3,
    roles: [{ id: ids.guild, name: '@everyone', permissions: '2147483647', position: 0, color: 0 }],
    channels: [channelJson(ids.channel)],
    threads: [channelJson(ids.thread)],
    members: [memberJson(ids.bot)],
    emojis: [],
    stickers: [],
    features: [],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    preferred_locale: 'en-GB',
  };
}
