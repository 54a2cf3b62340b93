import type { App, BlockAction, ViewOutput } from '@slack/bolt';
import { acknowledge, attempt } from '../acknowledge.ts';
import { actionPattern } from '../actions.ts';
import { answer } from '../answer.ts';
import type { Desk, Place } from '../desk.ts';
import { plainText } from '../escape.ts';
import { limits } from '../limits.ts';
import { nameOf } from '../place.ts';
import { searchShortcut } from '../register.ts';
import { waitingView } from '../views/result.ts';
import { channelBlock, readCompletionId, searchCallback, searchView } from '../views/search.ts';
import { answerTitle, showInView } from './views.ts';

/** The command that the search form fills in. */
const searching = 'case';

/** Opens the search form, completes its values, and answers it in its own window. */
export function listenToSearches(app: App, desk: Desk): void {
  app.shortcut(searchShortcut, async ({ shortcut, ack }) => {
    await acknowledge(ack, desk.log);
    await open(desk, shortcut.trigger_id);
  });
  app.action<BlockAction>(actionPattern('search'), async ({ body, ack }) => {
    await acknowledge(ack, desk.log);
    await open(desk, body.trigger_id);
  });
  app.options(/^complete:/, async ({ options, ack }) => {
    const field = readCompletionId(options.action_id);
    const typed = options.value ?? '';
    const found = field ? await desk.dispatch.complete({ ...field, typed }) : [];
    await ack({ options: found.flatMap(optionOf).slice(0, limits.select.options) });
  });
  app.view(searchCallback, async ({ body, view, ack }) => {
    await acknowledge(
      () => ack({ response_action: 'update', view: waitingView(answerTitle) }),
      desk.log,
    );
    const line = { command: view.private_metadata, options: valuesIn(view) };
    const place = placeOfUser(body.team?.id ?? '', body.user.id);
    await showInView(desk, view.id, place, { line, part: 1 });
    for (const { channel_id: channel, response_url: responseUrl } of urlsIn(body)) {
      const shown = { ...place, channel, direct: false, responseUrl };
      const askedBy = nameOf(body.user);
      await answer(desk, { line, place: shown, private: false, inPlace: false, askedBy, part: 1 });
    }
  });
}

async function open(desk: Desk, trigger: string): Promise<void> {
  const command = desk.commands.find((it) => it.name === searching);
  if (!command) return;
  const view = searchView(command);
  await attempt('open_view', desk.client.views.open({ trigger_id: trigger, view }), desk.log);
}

/** A value as Slack lists it; one too long to be listed can still be typed in a command. */
function optionOf({ label, value }: { label: string; value: string }) {
  const text = label.length <= limits.option.text ? label : value;
  const fits = text.trim() !== '' && text.length <= limits.option.text;
  return fits && value !== '' && value.length <= limits.option.value
    ? [{ text: plainText(text), value }]
    : [];
}

/** What was filled in, by field. */
function valuesIn(view: ViewOutput): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [block, actions] of Object.entries(view.state.values)) {
    const [input] = Object.values(actions);
    const value = input?.selected_option?.value ?? input?.value ?? '';
    if (block !== channelBlock && value !== '') values[block] = value;
  }
  return values;
}

/** Nobody else sees a window: it stands for the direct message with whoever opened it. */
export function placeOfUser(team: string, user: string): Place {
  return { team, channel: user, user, thread: null, direct: true, responseUrl: null };
}

function urlsIn(body: object): readonly { channel_id: string; response_url: string }[] {
  const { response_urls: urls } = body as { response_urls?: unknown };
  return Array.isArray(urls) ? urls : [];
}
