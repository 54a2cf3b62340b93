import { type APIContainerComponent, type Message, MessageType } from 'discord.js';
import { within } from '../in-flight.ts';
import { composeMessages } from './compose.ts';
import { conversationOf } from './conversation.ts';
import { body } from './deliver.ts';
import type { Desk } from './desk.ts';
import { limits } from './limits.ts';
import { persist } from './persist.ts';
import { rememberSaid, saidIn } from './said.ts';

/** After this the channel sees that the bot is typing. */
const typingAfterMs = 600;
/** A message may be answered late; a restarted Discord takes a while. */
const answerWithinMs = 60_000;

const spoken: ReadonlySet<MessageType> = new Set([MessageType.Default, MessageType.Reply]);

/**
 * What a message asks the bot: the text of a direct message, or of a message that mentions the bot
 * (a reply to one of its messages does), without the mention. Null when it speaks to somebody else.
 */
export function questionIn(message: Message): string | null {
  const me = message.client.user.id;
  const isPerson = !message.author.bot && message.webhookId === null && spoken.has(message.type);
  const isAddressed = message.guildId === null || message.mentions.users.has(me);
  if (!isPerson || !isAddressed) return null;
  return message.content.replaceAll(new RegExp(`<@!?${me}>`, 'g'), ' ').trim();
}

/** Answers a message in its channel, as a reply to it; an empty one gets help. */
export async function answerMessage(message: Message, question: string, desk: Desk): Promise<void> {
  const received = desk.clock.now();
  const call = await callOf(message, question, desk);
  const working = desk.turnstile.enter(() => desk.dispatch.call(call));
  if ((await within(working, typingAfterMs)) === undefined && message.channel.isSendable()) {
    await message.channel.sendTyping().catch(() => undefined);
  }
  const reply = await working;
  const messages = await composeMessages(reply, { ...call, askedBy: null, part: 1 }, false, desk);
  const sent: string[] = [];
  for (const [index, container] of messages.entries()) {
    const send = () => sendOne(message, index, container);
    const { value } = await persist(send, received + answerWithinMs, desk.clock);
    if (value) sent.push(value.id);
  }
  await rememberSaid(sent, call.conversation, desk.store);
  const seconds = (desk.clock.now() - received) / 1_000;
  desk.meter.observe({ surface: 'discord', stage: 'deliver', outcome: reply.kind, seconds });
}

async function callOf(message: Message, question: string, desk: Desk) {
  const { channelId, channel, author, reference } = message;
  const replied = reference?.messageId ? await saidIn(reference.messageId, desk.store) : null;
  return {
    line: question === '' ? 'help' : question,
    surface: 'discord',
    user: author.id,
    channel: channelId,
    conversation: replied ?? conversationOf({ channelId, channel, userId: author.id }),
  } as const;
}

/** The nonce keeps Discord from posting a message twice that is sent again after an error. */
async function sendOne(
  message: Message,
  index: number,
  container: APIContainerComponent,
): Promise<Pick<Message, 'id'> | null> {
  const nonce = `${message.id}-${index}`.slice(-limits.message.nonce);
  const sending = { ...body(container), nonce, enforceNonce: true };
  if (index === 0) return message.reply(sending);
  return message.channel.isSendable() ? message.channel.send(sending) : null;
}
