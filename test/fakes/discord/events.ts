import { randomUUID } from 'node:crypto';
import { channelJson, ids, memberJson, person, snowflake } from './people.ts';

/** Where and by whom something is done. */
export interface Doing {
  readonly user?: string;
  readonly channel?: string;
}

export interface InteractionJson extends Record<string, unknown> {
  readonly id: string;
  readonly token: string;
  readonly type: number;
}

type Value = string | number | boolean;

/** A slash command with its options. */
export function slash(
  name: string,
  options: Readonly<Record<string, Value>> = {},
  doing: Doing = {},
): InteractionJson {
  return interaction(2, { id: snowflake(), name, type: 1, options: optionsJson(options) }, doing);
}

/** Somebody types into an option of a slash command. */
export function typing(name: string, option: string, value: string, doing: Doing = {}) {
  const options = [{ name: option, type: 3, value, focused: true }];
  return interaction(4, { id: snowflake(), name, type: 1, options }, doing);
}

/** A context-menu command on a message. */
export function menu(name: string, content: string, doing: Doing = {}): InteractionJson {
  const target = messageJson(content, { ...doing, user: ids.bob });
  const data = {
    id: snowflake(),
    name,
    type: 3,
    target_id: target.id,
    resolved: { messages: { [target.id]: target } },
  };
  return interaction(2, data, doing);
}

/** A click on a button of a message of the bot's. */
export function press(customId: string, message: object, doing: Doing = {}): InteractionJson {
  return interaction(3, { custom_id: customId, component_type: 2 }, doing, message);
}

/** A choice from a menu of a message of the bot's. */
export function pick(customId: string, value: string, message: object, doing: Doing = {}) {
  const data = { custom_id: customId, component_type: 3, values: [value] };
  return interaction(3, data, doing, message);
}

/** A form sent in; each field by its custom id. */
export function submit(
  customId: string,
  fields: Readonly<Record<string, string | readonly string[]>>,
  message: object,
  doing: Doing = {},
): InteractionJson {
  const components = Object.entries(fields).map(([custom_id, value]) => ({
    type: 18,
    component:
      typeof value === 'string'
        ? { type: 4, custom_id, value }
        : { type: 3, custom_id, values: value },
  }));
  return interaction(5, { custom_id: customId, components }, doing, message);
}

/** A message that somebody writes. */
export function messageJson(content: string, doing: Doing & { readonly repliesTo?: string } = {}) {
  const { user = ids.alice, channel = ids.channel, repliesTo } = doing;
  const isMention = content.includes(`<@${ids.bot}>`) || repliesTo !== undefined;
  return {
    id: snowflake(),
    type: repliesTo === undefined ? 0 : 19,
    channel_id: channel,
    ...(channel === ids.direct ? {} : { guild_id: ids.guild, member: memberJson(user) }),
    author: person(user),
    content,
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: isMention ? [person(ids.bot)] : [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    pinned: false,
    ...(repliesTo === undefined
      ? {}
      : { message_reference: { type: 0, message_id: repliesTo, channel_id: channel } }),
  };
}

function interaction(
  type: number,
  data: object,
  { user = ids.alice, channel = ids.channel }: Doing,
  message?: object,
): InteractionJson {
  const isDirect = channel === ids.direct;
  return {
    id: snowflake(),
    application_id: ids.application,
    type,
    token: randomUUID(),
    version: 1,
    data,
    channel_id: channel,
    channel: channelJson(channel),
    locale: 'en-GB',
    entitlements: [],
    authorizing_integration_owners: {},
    app_permissions: '2147483647',
    attachment_size_limit: 10_000_000,
    context: isDirect ? 1 : 0,
    ...(isDirect ? { user: person(user) } : { guild_id: ids.guild, member: memberJson(user) }),
    ...(message ? { message } : {}),
  };
}

function optionsJson(options: Readonly<Record<string, Value>>) {
  const types = { string: 3, number: 4, boolean: 5 } as const;
  return Object.entries(options).map(([name, value]) => ({
    name,
    value,
    type: types[typeof value as keyof typeof types],
  }));
}
