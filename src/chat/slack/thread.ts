import type { Desk } from './desk.ts';
import type { SaidEvent } from './place.ts';

/** How long a thread may rest before its questions need the bot's name again, in milliseconds. */
const openFor = 24 * 60 * 60_000;

/** Remembers who has called the bot in a thread. */
export async function rememberAsker(desk: Desk, said: SaidEvent): Promise<void> {
  await desk.store.set(keyOf(said, said.thread ?? said.ts), true, openFor);
}

/**
 * Whether a reply in a channel's thread is a question to the bot although it does not name it:
 * whoever has called it in that thread asks on, and nobody else is spoken to. Slack sends such
 * replies only where an app may read the channel, which the bot does not ask for by itself.
 */
export async function goesOn(desk: Desk, said: SaidEvent): Promise<boolean> {
  const { thread, text } = said;
  if (thread === null || !text.trimEnd().endsWith('?') || text.includes('<@')) return false;
  return (await desk.store.get(keyOf(said, thread))) === true;
}

function keyOf({ channel, user }: SaidEvent, thread: string): string {
  return `slack:asker:${channel}:${thread}:${user}`;
}
