import {
  type APIContainerComponent,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
  type StringSelectMenuInteraction,
} from 'discord.js';
import type { Clock } from '../../ports/clock.ts';
import { limits } from './limits.ts';
import { type Outcome, persist, type Sent } from './persist.ts';

/** An interaction that can be answered with a message. */
export type Answerable =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | ButtonInteraction
  | StringSelectMenuInteraction
  | ModalSubmitInteraction;

/** Where the messages of an answer go. */
interface Delivery {
  readonly private: boolean;
  /** Takes the place of the message that was clicked. */
  readonly inPlace: boolean;
}

/** Sends the messages of one interaction's answer: promised or not, in their order, each once. */
export interface Deliverer {
  /** Tells Discord that the answer is coming. */
  promise(delivery: Delivery): Promise<Sent>;
  deliver(messages: readonly APIContainerComponent[], delivery: Delivery): Promise<Sent>;
}

/** Discord's 3 seconds, less what the way to it may take. */
const firstAnswerMs = limits.interaction.firstAnswerMs - 300;
/** For messages after the first answer: well within the life of the interaction's token. */
const laterAnswerMs = 60_000;

/** @param received milliseconds since 1970 at which the interaction arrived */
export function createDeliverer(
  interaction: Answerable,
  received: number,
  clock: Clock,
): Deliverer {
  const first = <T>(send: () => Promise<T>) => persist(send, received + firstAnswerMs, clock);
  const later = <T>(send: () => Promise<T>) => persist(send, clock.now() + laterAnswerMs, clock);
  let promisedInPublic = false;
  const head = async (
    message: APIContainerComponent,
    delivery: Delivery,
  ): Promise<Outcome<unknown>> => {
    if (!interaction.deferred) return first(() => answer(interaction, message, delivery));
    if (!promisedInPublic || !delivery.private) {
      return later(() => interaction.editReply(body(message)));
    }
    await later(() => interaction.deleteReply()).catch(() => undefined);
    return later(() => interaction.followUp(reply(message, delivery)));
  };
  return {
    async promise(delivery) {
      const updates = delivery.inPlace && canUpdate(interaction);
      promisedInPublic = !updates && !delivery.private;
      const outcome: Outcome<unknown> = updates
        ? await first(() => interaction.deferUpdate())
        : await first(() => interaction.deferReply({ flags: ephemeral(delivery) }));
      return outcome.sent;
    },
    async deliver([message, ...rest], delivery) {
      if (message === undefined) return 'sent';
      const { sent } = await head(message, delivery);
      for (const further of sent === 'too-late' ? [] : rest) {
        await later(() => interaction.followUp(reply(further, delivery)));
      }
      return sent;
    },
  };
}

function answer(
  interaction: Answerable,
  message: APIContainerComponent,
  delivery: Delivery,
): Promise<unknown> {
  return delivery.inPlace && canUpdate(interaction)
    ? interaction.update(body(message))
    : interaction.reply(reply(message, delivery));
}

function canUpdate(
  interaction: Answerable,
): interaction is ButtonInteraction | StringSelectMenuInteraction {
  return interaction.isMessageComponent();
}

/** Components V2 alone, and nobody is mentioned whatever it says. */
export function body(message: APIContainerComponent) {
  return {
    components: [message],
    flags: MessageFlags.IsComponentsV2 as const,
    allowedMentions: { parse: [], repliedUser: false },
  };
}

function reply(message: APIContainerComponent, delivery: Delivery) {
  return {
    ...body(message),
    flags: [MessageFlags.IsComponentsV2 as const, ...ephemeral(delivery)],
  };
}

function ephemeral(delivery: Delivery): MessageFlags.Ephemeral[] {
  return delivery.private ? [MessageFlags.Ephemeral] : [];
}
