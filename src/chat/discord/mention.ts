import {
  type APIContainerComponent,
  ChannelType,
  type Client,
  type GatewayMessageCreateDispatchData,
  MessageFlags,
  MessageReferenceType,
  MessageType,
  type RESTPostAPIChannelMessageJSONBody,
  Routes,
} from 'discord.js';
import { within } from '../in-flight.ts';
import { composeMessages } from './compose.ts';
import { conversationOf } from './conversation.ts';
import type { Desk } from './desk.ts';
import { limits } from './limits.ts';
import { persist } from './persist.ts';
import { rememberSaid, saidIn } from './said.ts';

/**
 * A message as the gateway delivers it. It is read as it comes, and not by way of discord.js's
 * channels: those leave out messages of channels that the client has not been told of.
 */
export type Said = GatewayMessageCreateDispatchData & { readonly channel_type?: ChannelType };

/** After this the channel sees that the bot is typing. */
const typingAfterMs = 600;
/** A message may be answered late; a restarted Discord takes a while. */
const answerWithinMs = 60_000;

const spoken: ReadonlySet<MessageType> = new Set([MessageType.Default, MessageType.Reply]);

/**
 * What a message asks the bot: the text of a direct message, or of a message that mentions the bot
 * (a reply to one of its messages does), without the mention. Null when it speaks to somebody else.
 */
export function questionIn(said: Said, bot: string): string | null {
  const isPerson = !said.author.bot && said.webhook_id === undefined && spoken.has(said.type);
  const isAddressed = said.guild_id === undefined || said.mentions.some((it) => it.id === bot);
  if (!isPerson || !isAddressed || said.author.id === bot) return null;
  return said.content.replaceAll(new RegExp(`<@!?${bot}>`, 'g'), ' ').trim();
}

/**
 * Answers a message in its channel, as a reply to it; an empty one gets help. Problems too: Discord
 * answers in private only what comes by a command or a button.
 */
export async function answerMessage(
  client: Client,
  said: Said,
  question: string,
  desk: Desk,
): Promise<void> {
  const received = desk.clock.now();
  const call = await callOf(client, said, question, desk);
  const working = desk.turnstile.enter(() => desk.dispatch.call(call));
  if ((await within(working, typingAfterMs)) === undefined) {
    await client.rest.post(Routes.channelTyping(said.channel_id)).catch(() => undefined);
  }
  const reply = await working;
  const messages = await composeMessages(reply, { ...call, askedBy: null, part: 1 }, false, desk);
  const until = received + answerWithinMs;
  const sent: string[] = [];
  for (const [index, container] of messages.entries()) {
    const body = bodyOf(said, index, container);
    const send = () => client.rest.post(Routes.channelMessages(said.channel_id), { body });
    const { value } = await persist(send, until, desk.clock);
    const { id } = (value ?? {}) as { readonly id?: string };
    if (id) sent.push(id);
  }
  await rememberSaid(sent, call.conversation, desk.store);
  const seconds = (desk.clock.now() - received) / 1_000;
  desk.meter.observe({ surface: 'discord', stage: 'deliver', outcome: reply.kind, seconds });
}

async function callOf(client: Client, said: Said, question: string, desk: Desk) {
  const { channel_id, author } = said;
  const type = channelType(client, said);
  const own = conversationOf({ channelId: channel_id, channel: { type }, userId: author.id });
  return {
    line: question === '' ? 'help' : question,
    surface: 'discord',
    user: author.id,
    channel: channel_id,
    conversation: (await repliedConversation(said, type, desk)) ?? own,
  } as const;
}

/** A message without a server is a direct one; of channels that nobody told of the usual kind is assumed. */
function channelType(client: Client, { channel_id, channel_type, guild_id }: Said): ChannelType {
  if (guild_id === undefined) return ChannelType.DM;
  return client.channels.cache.get(channel_id)?.type ?? channel_type ?? ChannelType.GuildText;
}

/** A reply goes on with the conversation in which the bot said what it replies to. */
async function repliedConversation(
  { channel_id, message_reference, referenced_message }: Said,
  type: ChannelType,
  desk: Desk,
): Promise<string | null> {
  if (!message_reference?.message_id) return null;
  const said = await saidIn(message_reference.message_id, desk.store);
  const asker = referenced_message?.interaction_metadata?.user.id;
  if (said !== null || asker === undefined) return said;
  return conversationOf({ channelId: channel_id, channel: { type }, userId: asker });
}

/** The nonce keeps Discord from posting a message twice that is sent again after an error. */
function bodyOf(
  said: Said,
  index: number,
  container: APIContainerComponent,
): RESTPostAPIChannelMessageJSONBody {
  return {
    components: [container],
    flags: MessageFlags.IsComponentsV2,
    allowed_mentions: { parse: [], replied_user: false },
    nonce: `${said.id}-${index}`.slice(-limits.message.nonce),
    enforce_nonce: true,
    ...(index > 0 ? {} : { message_reference: referenceTo(said) }),
  };
}

/** The answer stands without the reference when the question has been deleted. */
function referenceTo({ id, channel_id }: Said) {
  return {
    type: MessageReferenceType.Default,
    message_id: id,
    channel_id,
    fail_if_not_exists: false,
  };
}
