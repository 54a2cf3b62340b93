import { createHmac } from 'node:crypto';
import type { Json } from './wire.ts';

let made = 0;

/** A new id with the letters that Slack gives such ids. */
function id(letters: string): string {
  made += 1;
  return `${letters}${String(made).padStart(8, '0')}`;
}

/** Where something happens, unless said otherwise. */
export const here = { team: 'T0TEAM', channel: 'C0CHANNEL', direct: 'D0DIRECT', user: 'U0SAM' };

const sam = { id: here.user, username: 'sam.reporter', name: 'sam.reporter', team_id: here.team };

/** A slash command with what was typed after it. */
export function slashCommand(command: string, text: string, responseUrl: string, more = {}): Json {
  return {
    token: 'unused',
    team_id: here.team,
    team_domain: 'newsroom',
    channel_id: here.channel,
    channel_name: 'courts',
    user_id: here.user,
    user_name: sam.name,
    command,
    text,
    api_app_id: 'A0APP',
    is_enterprise_install: 'false',
    response_url: responseUrl,
    trigger_id: id('trigger'),
    ...more,
  };
}

/** An event in its wrapper, with an id of its own. */
function eventOf(event: Json, more: Json = {}): Json {
  return {
    type: 'event_callback',
    token: 'unused',
    team_id: here.team,
    api_app_id: 'A0APP',
    event,
    event_id: id('Ev'),
    event_time: 1_700_000_000,
    authorizations: [
      {
        enterprise_id: null,
        team_id: here.team,
        user_id: 'U0BOT',
        is_bot: true,
        is_enterprise_install: false,
      },
    ],
    ...more,
  };
}

/** Somebody calls the bot's name in a channel. */
export function mention(text: string, more: Json = {}): Json {
  const ts = `1700000001.${id('').slice(-6)}`;
  const said = {
    user: here.user,
    channel: here.channel,
    text: `<@U0BOT> ${text}`,
    ts,
    event_ts: ts,
  };
  return eventOf({ type: 'app_mention', ...said, ...more });
}

/** Somebody writes to the bot alone. */
export function directMessage(text: string, more: Json = {}): Json {
  const ts = `1700000002.${id('').slice(-6)}`;
  const said = { user: here.user, channel: here.direct, text, ts, event_ts: ts };
  return eventOf({ type: 'message', channel_type: 'im', ...said, ...more });
}

/** Somebody opens a tab of the app. */
export function homeOpened(tab: 'home' | 'messages'): Json {
  return eventOf({
    type: 'app_home_opened',
    user: here.user,
    channel: here.direct,
    tab,
    event_ts: '1',
  });
}

/** Somebody opens the assistant of an app of the older kind. */
export function assistantStarted(thread: string): Json {
  return eventOf({
    type: 'assistant_thread_started',
    assistant_thread: {
      user_id: here.user,
      context: { channel_id: here.channel, team_id: here.team },
      channel_id: here.direct,
      thread_ts: thread,
    },
    event_ts: '1',
  });
}

/** Somebody presses a button; `action` is the button's element as it was sent. */
export function click(action: Json, responseUrl: string, more: Json = {}): Json {
  return {
    type: 'block_actions',
    user: sam,
    team: { id: here.team, domain: 'newsroom' },
    api_app_id: 'A0APP',
    trigger_id: id('trigger'),
    channel: { id: here.channel, name: 'courts' },
    container: {
      type: 'message',
      message_ts: '1700000000.000001',
      channel_id: here.channel,
      is_ephemeral: false,
    },
    message: { type: 'message', ts: '1700000000.000001', text: '', blocks: [] },
    response_url: responseUrl,
    actions: [{ block_id: 'b1', action_ts: '1700000003.000000', ...action }],
    ...more,
  };
}

/** Somebody types into a menu whose values complete. */
export function suggestion(actionId: string, value: string): Json {
  return {
    type: 'block_suggestion',
    user: sam,
    team: { id: here.team, domain: 'newsroom' },
    api_app_id: 'A0APP',
    container: { type: 'view', view_id: 'V0VIEW' },
    action_id: actionId,
    block_id: 'force',
    value,
  };
}

/** Somebody sends a form. */
export function submission(view: Json, values: Json, more: Json = {}): Json {
  return {
    type: 'view_submission',
    user: sam,
    team: { id: here.team, domain: 'newsroom' },
    api_app_id: 'A0APP',
    trigger_id: id('trigger'),
    view: { ...view, id: 'V0VIEW', state: { values } },
    ...more,
  };
}

/** Somebody starts the search from anywhere. */
export function globalShortcut(callback: string): Json {
  return {
    type: 'shortcut',
    user: sam,
    team: { id: here.team, domain: 'newsroom' },
    callback_id: callback,
    trigger_id: id('trigger'),
    action_ts: '1700000003.000000',
  };
}

/** Somebody uses the menu of a message. */
export function messageShortcut(callback: string, message: Json, responseUrl: string): Json {
  return {
    type: 'message_action',
    user: sam,
    team: { id: here.team, domain: 'newsroom' },
    channel: { id: here.channel, name: 'courts' },
    callback_id: callback,
    trigger_id: id('trigger'),
    message_ts: '1700000000.000001',
    message: { type: 'message', user: 'U0OTHER', ts: '1700000000.000001', ...message },
    response_url: responseUrl,
    action_ts: '1700000003.000000',
  };
}

/** A request as Slack signs it: events as JSON, all else as a form. */
export function signedRequest(
  body: Json,
  secret: string,
  at: number,
): { readonly body: string; readonly headers: Record<string, string> } {
  const form = body.command !== undefined || body.event === undefined;
  const text = !form
    ? JSON.stringify(body)
    : body.command !== undefined
      ? new URLSearchParams(body as Record<string, string>).toString()
      : new URLSearchParams({ payload: JSON.stringify(body) }).toString();
  const stamp = String(Math.floor(at / 1000));
  const hash = createHmac('sha256', secret).update(`v0:${stamp}:${text}`).digest('hex');
  return {
    body: text,
    headers: {
      'content-type': form ? 'application/x-www-form-urlencoded' : 'application/json',
      'x-slack-request-timestamp': stamp,
      'x-slack-signature': `v0=${hash}`,
    },
  };
}
