import { randomUUID } from 'node:crypto';
import { type APIContainerComponent, InteractionContextType } from 'discord.js';
import type { Reply } from '../../core/reply.ts';
import type { Call } from '../../ports/dispatch.ts';
import type { Measure } from '../../ports/meter.ts';
import { within } from '../in-flight.ts';
import { composeMessages } from './compose.ts';
import { conversationOf } from './conversation.ts';
import { type Answerable, createDeliverer, type Deliverer } from './deliver.ts';
import type { Ask, Desk } from './desk.ts';
import type { Sent } from './persist.ts';
import { plainMessage, words } from './plain-message.ts';

/**
 * An answer that is not there by now is promised. Discord waits for 3 seconds; under load the
 * promises of many questions must leave within the first.
 */
const promiseAfterMs = 600;
/** With so many questions before it an answer is promised at once. */
const crowd = 32;

/** Answers an interaction once: directly where the answer is there in time, else by keeping the promise of it. */
export async function answerInteraction(
  interaction: Answerable,
  ask: Ask,
  desk: Desk,
): Promise<void> {
  const received = desk.clock.now();
  const deliverer = createDeliverer(interaction, received, desk.clock);
  try {
    const working = desk.turnstile.enter(() =>
      desk.dispatch.call({ ...callOf(interaction), line: ask.line }),
    );
    const patience = desk.turnstile.waiting() > crowd ? 0 : promiseAfterMs;
    const early = await within(working, patience);
    if (early === undefined) {
      const sent = await desk.turnstile.first(() => deliverer.promise(ask));
      measure('acknowledge', sent, received, desk);
    }
    await sendReply(interaction, early ?? (await working), ask, received, deliverer, desk);
  } catch (cause) {
    await confess(deliverer, ask, cause, desk);
  }
}

/** Says something of our own to whoever caused the interaction, and to nobody else. */
export async function tellPrivately(
  interaction: Answerable,
  text: string,
  desk: Desk,
): Promise<void> {
  const deliverer = createDeliverer(interaction, desk.clock.now(), desk.clock);
  try {
    await deliverer.deliver([plainMessage(text)], { private: true, inPlace: false });
  } catch (cause) {
    desk.log.error('discord-send-failed', {}, cause);
  }
}

async function sendReply(
  interaction: Answerable,
  reply: Reply,
  ask: Ask,
  received: number,
  deliverer: Deliverer,
  desk: Desk,
): Promise<void> {
  const acknowledged = interaction.deferred;
  const delivery = { private: isPrivate(reply, ask), inPlace: ask.inPlace };
  const showable = delivery.private && hasAudience(interaction);
  const messages: readonly APIContainerComponent[] = await composeMessages(
    reply,
    ask,
    showable,
    desk,
  );
  const sent = await deliverer.deliver(messages, delivery);
  if (!acknowledged) measure('acknowledge', sent, received, desk);
  measure('deliver', sent === 'sent' ? reply.kind : sent, received, desk);
  if (sent === 'too-late') desk.log.warn('discord-too-late', { ms: desk.clock.now() - received });
}

/** Problems, refusals and help are private; showing one is a decision, but a problem helps nobody else. */
function isPrivate(reply: Reply, ask: Ask): boolean {
  if (ask.askedBy !== null) return reply.kind === 'invalid';
  return ask.private || reply.private;
}

/** In a direct message with the bot there is nobody else to show anything to. */
function hasAudience(interaction: Answerable): boolean {
  return interaction.context !== InteractionContextType.BotDM;
}

/** Who calls, and from where; all of a call but its line. */
export function callOf({ channelId, channel, user }: Answerable) {
  return {
    surface: 'discord',
    user: user.id,
    channel: channelId,
    conversation: conversationOf({ channelId, channel, userId: user.id }),
  } as const satisfies Omit<Call, 'line'>;
}

function measure(stage: Measure['stage'], outcome: Sent | string, since: number, desk: Desk): void {
  const seconds = (desk.clock.now() - since) / 1_000;
  desk.meter.observe({ surface: 'discord', stage, outcome, seconds });
}

/** Owns up to a fault of sending, with a number that the log has too. */
async function confess(deliverer: Deliverer, ask: Ask, cause: unknown, desk: Desk): Promise<void> {
  const id = randomUUID().slice(0, 8);
  desk.log.error('discord-answer-failed', { id }, cause);
  try {
    const delivery = { private: true, inPlace: ask.inPlace };
    await deliverer.deliver([plainMessage(words.fault(id))], delivery);
  } catch (again) {
    desk.log.error('discord-fault-untold', { id }, again);
  }
}
