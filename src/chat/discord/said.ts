import type { StateStore } from '../../ports/state-store.ts';

/** As long as a conversation is remembered. */
const rememberedMs = 30 * 60_000;

const keyOf = (messageId: string) => `discord:said:${messageId}`;

/** Remembers in which conversation messages of the bot were said, so that anybody's reply to one goes on there. */
export async function rememberSaid(
  messageIds: readonly string[],
  conversation: string,
  store: StateStore,
): Promise<void> {
  for (const id of messageIds) await store.set(keyOf(id), conversation, rememberedMs);
}

/** The conversation of a message that somebody replied to; null where it is unknown. */
export async function saidIn(messageId: string, store: StateStore): Promise<string | null> {
  const conversation = await store.get(keyOf(messageId));
  return typeof conversation === 'string' ? conversation : null;
}
