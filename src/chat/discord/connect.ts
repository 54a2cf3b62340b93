import { once } from 'node:events';
import { type Client, Events, GatewayDispatchEvents, Status } from 'discord.js';
import { Fault } from '../../core/failure.ts';
import type { Chat } from '../../ports/chat.ts';
import type { Dispatch } from '../../ports/dispatch.ts';
import { createInFlight, type InFlight, within } from '../in-flight.ts';
import { createTurnstile } from '../turnstile.ts';
import { createClient } from './client.ts';
import type { Desk } from './desk.ts';
import { declineInteraction, onInteraction, onMessage } from './events.ts';
import type { Said } from './mention.ts';
import type { DiscordOptions } from './options.ts';
import { persist } from './persist.ts';
import { closingWords, refusalOf } from './refusal.ts';
import { commandsJson, registerCommands } from './register.ts';

/** Answers in flight get so long when the bot stops. */
const settleMs = 5_000;
/** A gateway that does not answer the goodbye is left alone after this. */
const goodbyeMs = 1_000;
/** Registering is tried again for so long; the commands of the last start still work meanwhile. */
const registerMs = 30_000;

/** Discord as a chat: commands, buttons, forms, mentions and direct messages. */
export function createDiscordChat(options: DiscordOptions): Chat {
  const client = createClient(options.apiUrl);
  const inFlight = createInFlight();
  const state = { closing: false };
  return {
    name: 'discord',
    async connect(dispatch) {
      listen(client, deskOf(options, dispatch), inFlight, state);
      await logIn(client, options);
      await register(client, options);
    },
    async close() {
      state.closing = true;
      const left = await inFlight.settle(settleMs);
      if (left > 0) options.log.warn('discord-unfinished', { left });
      await within(client.destroy(), goodbyeMs);
    },
    ready() {
      const shards = [...client.ws.shards.values()];
      const isUp = shards.length > 0 && shards.every((shard) => shard.status === Status.Ready);
      return isUp && client.isReady() && !state.closing;
    },
  };
}

function deskOf(options: DiscordOptions, dispatch: Dispatch): Desk {
  const { store, clock, log, meter, commands } = options;
  return { dispatch, store, clock, log, meter, commands, turnstile: createTurnstile() };
}

/** Nothing that happens in answering one event may end the process or hold up another. */
function listen(
  client: Client,
  desk: Desk,
  inFlight: InFlight,
  state: { readonly closing: boolean },
): void {
  const { log } = desk;
  const guarded = (work: Promise<void>) => {
    inFlight.track(work).catch((cause: unknown) => log.error('discord-event-failed', {}, cause));
  };
  client.on(Events.InteractionCreate, (interaction) => {
    guarded(state.closing ? declineInteraction(interaction) : onInteraction(interaction, desk));
  });
  client.ws.on(GatewayDispatchEvents.MessageCreate, (said: Said) => {
    if (!state.closing) guarded(onMessage(client, said, desk));
  });
  client.on(Events.Error, (cause) => log.error('discord-client-error', {}, cause));
  client.on(Events.ShardError, (cause, shard) =>
    log.warn('discord-gateway-error', { shard, error: cause.name }),
  );
  client.on(Events.ShardReconnecting, (shard) => log.info('discord-reconnecting', { shard }));
  client.on(Events.ShardResume, (shard, replayed) =>
    log.info('discord-resumed', { shard, replayed }),
  );
  client.on(Events.ShardDisconnect, ({ code }, shard) =>
    log.error('discord-disconnected', { shard, code, why: closingWords(code) }),
  );
}

/** @throws Fault naming the variable that is wrong */
async function logIn(client: Client, options: DiscordOptions): Promise<void> {
  const ready = once(client, Events.ClientReady);
  ready.catch(() => undefined);
  try {
    await client.login(options.token);
    await ready;
    checkApplication(client, options.applicationId);
  } catch (cause) {
    await within(client.destroy(), goodbyeMs);
    throw refusalOf(cause, options.apiUrl);
  }
}

function checkApplication(client: Client, given: string | null): void {
  const own = client.application?.id;
  if (given === null || own === undefined || own === given) return;
  throw new Fault(
    'discord-application',
    'platform',
    `DISCORD_APPLICATION_ID is ${given}, but DISCORD_TOKEN belongs to application ${own}.`,
  );
}

/** A failure leaves the commands as they were; questions are answered all the same. */
async function register(client: Client, { commands, clock, log }: DiscordOptions): Promise<void> {
  const applicationId = client.application?.id;
  if (applicationId === undefined) return;
  const json = commandsJson(commands);
  const send = () => registerCommands(client.rest, applicationId, json);
  try {
    const { value } = await persist(send, clock.now() + registerMs, clock);
    log.info('discord-commands', { outcome: value ?? 'unknown', commands: json.length });
  } catch (cause) {
    log.error('discord-registration-failed', {}, cause);
  }
}
