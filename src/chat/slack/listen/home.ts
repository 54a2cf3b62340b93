import type { App } from '@slack/bolt';
import { attempt } from '../acknowledge.ts';
import type { Desk } from '../desk.ts';
import { renderReply } from '../render.ts';
import { homeView } from '../views/home.ts';
import { promptsOf, promptsTitle } from '../views/prompts.ts';

/** The command that says what the corpus holds. */
const holding = 'corpus';

/** Fills the Home tab, and suggests questions where a conversation begins. */
export function listenToHome(app: App, desk: Desk): void {
  app.event('app_home_opened', async ({ event }) => {
    if (event.tab === 'messages') await suggest(desk, { channel_id: event.channel });
    else await publish(desk, event.user);
  });
  app.event('assistant_thread_started', async ({ event }) => {
    const { channel_id, thread_ts } = event.assistant_thread;
    await suggest(desk, { channel_id, thread_ts });
  });
}

/** With a thread for apps of the older assistant kind, without one for agents. */
async function suggest(
  desk: Desk,
  where: { channel_id: string; thread_ts?: string },
): Promise<void> {
  const prompts = [...promptsOf(desk.commands)];
  const call = { ...where, prompts, title: promptsTitle };
  await attempt('suggest', desk.client.assistant.threads.setSuggestedPrompts(call), desk.log);
}

async function publish(desk: Desk, user: string): Promise<void> {
  const reply = await desk.dispatch.call({
    line: holding,
    surface: 'slack',
    user: null,
    channel: null,
    conversation: null,
  });
  const [holdings] = renderReply(reply, {
    line: null,
    pageLine: () => null,
    showable: false,
    askedBy: null,
    feedback: false,
  });
  const view = homeView(desk.commands, holdings?.blocks ?? []);
  await attempt('publish_home', desk.client.views.publish({ user_id: user, view }), desk.log);
}
