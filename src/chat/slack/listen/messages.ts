import type { App } from '@slack/bolt';
import { attempt } from '../acknowledge.ts';
import { answer, replyTo, send } from '../answer.ts';
import { questionIn } from '../conversation.ts';
import type { Ask, Desk } from '../desk.ts';
import { placeOfMessage, type SaidEvent } from '../place.ts';
import { goesOn, rememberAsker } from '../thread.ts';

/** Shown while an answer is looked for; Slack puts the bot's name before it. */
const looking = 'is looking in the sources';

/** Longest title of a thread, in characters. */
const titleLength = 80;

/**
 * Answers mentions, direct messages, and questions that go on in a thread, and nothing else that is
 * said: the bot speaks only when spoken to.
 */
export function listenToMessages(app: App, desk: Desk): void {
  app.event('app_mention', async ({ event, context }) => {
    const said = saidIn(event);
    if (event.bot_id !== undefined || said === null) return;
    await rememberAsker(desk, said);
    await answerMessage(desk, context.teamId ?? '', said);
  });
  app.event('message', async ({ event, context }) => {
    const said = saidIn(event);
    if (said === null || !isPlain(event)) return;
    const addressed = event.channel_type === 'im' || (await goesOn(desk, said));
    if (addressed) await answerMessage(desk, context.teamId ?? '', said);
  });
}

async function answerMessage(desk: Desk, team: string, said: SaidEvent): Promise<void> {
  const place = placeOfMessage(team, said);
  const line = questionIn(said.text);
  const ask: Ask = { line, place, private: false, inPlace: false, askedBy: null, part: 1 };
  if (!place.direct || place.thread === null) {
    await answer(desk, ask);
    return;
  }
  const [reply] = await Promise.all([replyTo(desk, ask), showStatus(desk, ask)]);
  await send(desk, ask, reply);
}

/** Says in a thread of the assistant that an answer is on its way, and names the thread by its first question. */
async function showStatus(desk: Desk, { place, line }: Ask): Promise<void> {
  if (place.thread === null || typeof line !== 'string') return;
  const where = { channel_id: place.channel, thread_ts: place.thread };
  const { threads } = desk.client.assistant;
  await Promise.all([
    attempt('set_status', threads.setStatus({ ...where, status: looking }), desk.log),
    attempt('set_title', setTitle(desk, where, line), desk.log),
  ]);
}

async function setTitle(
  desk: Desk,
  where: { channel_id: string; thread_ts: string },
  line: string,
): Promise<void> {
  const key = `slack:title:${where.channel_id}:${where.thread_ts}`;
  if (!(await desk.store.setIfAbsent(key, true, 24 * 60 * 60_000))) return;
  await desk.client.assistant.threads.setTitle({ ...where, title: titleOf(line) });
}

/** The first words of a question, as many as a title holds. */
function titleOf(line: string): string {
  if (line.length <= titleLength) return line;
  const cut = line.slice(0, titleLength - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), titleLength / 2))}…`;
}

/** Whether somebody simply wrote it: no edit, no deletion, no bot, no notice of Slack. */
function isPlain(event: { readonly subtype?: unknown; readonly bot_id?: unknown }): boolean {
  const plain = event.subtype === undefined || event.subtype === 'file_share';
  return plain && event.bot_id === undefined;
}

function saidIn(event: object): SaidEvent | null {
  const { channel, user, text, ts, thread_ts: thread } = event as Record<string, unknown>;
  if (typeof channel !== 'string' || typeof user !== 'string' || typeof ts !== 'string')
    return null;
  return {
    channel,
    user,
    ts,
    text: typeof text === 'string' ? text : '',
    thread: typeof thread === 'string' ? thread : null,
  };
}
