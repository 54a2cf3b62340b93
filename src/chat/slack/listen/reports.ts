import type { App, BlockAction } from '@slack/bolt';
import { acknowledge, attempt } from '../acknowledge.ts';
import { actionPattern } from '../actions.ts';
import { deliver } from '../deliver.ts';
import type { Desk } from '../desk.ts';
import { placeOfClick } from '../place.ts';
import { textOf } from '../render/paging.ts';
import { renderParagraph } from '../render/paragraph.ts';
import { reportBlocks, reportCallback, reportView } from '../views/report.ts';
import { waitingView } from '../views/result.ts';
import { placeOfUser } from './search.ts';
import { answerTitle, showInView } from './views.ts';

const thanks = 'Thank you. It is noted that this answered the question.';

/** Takes reports of problems, and whether answers were answers. */
export function listenToReports(app: App, desk: Desk): void {
  app.action<BlockAction>(actionPattern('report'), async ({ body, action, ack }) => {
    await acknowledge(ack, desk.log);
    const value = 'value' in action ? String(action.value) : '';
    await open(desk, body, value.split(/\s+/).slice(1));
  });
  app.action<BlockAction>(actionPattern('feedback'), async ({ body, action, ack }) => {
    await acknowledge(ack, desk.log);
    const [verdict, ...receipts] = feedbackOf(action).split(' ');
    desk.log.info('feedback', {
      surface: 'slack',
      verdict: verdict ?? '',
      receipt: receipts[0] ?? '',
    });
    if (verdict === 'bad') await open(desk, body, receipts);
    else await thank(desk, body);
  });
  app.view(reportCallback, async ({ body, view, ack }) => {
    await acknowledge(
      () => ack({ response_action: 'update', view: waitingView(answerTitle) }),
      desk.log,
    );
    const chosen = view.state.values[reportBlocks.quote]?.value?.selected_option?.value;
    const receipt = chosen ?? view.private_metadata;
    const text = view.state.values[reportBlocks.text]?.value?.value ?? '';
    const place = placeOfUser(body.team?.id ?? '', body.user.id);
    const line = `report ${receipt} ${text}`.trimEnd();
    await showInView(desk, view.id, place, { line, part: 1 });
  });
}

/** Opens the form; from inside a window it comes on top. */
async function open(desk: Desk, body: BlockAction, receipts: readonly string[]): Promise<void> {
  const call = { trigger_id: body.trigger_id, view: reportView(receipts) };
  const { views } = desk.client;
  const opened = body.view?.type === 'modal' ? views.push(call) : views.open(call);
  await attempt('open_view', opened, desk.log);
}

async function thank(desk: Desk, body: BlockAction): Promise<void> {
  const blocks = [...renderParagraph(thanks)];
  const delivery = { private: true, inPlace: false };
  await deliver(desk, { text: textOf(blocks), blocks }, placeOfClick(body), delivery);
}

/** Feedback buttons give the value of the pressed one, as a button does. */
function feedbackOf(action: object): string {
  return 'value' in action && typeof action.value === 'string' ? action.value : '';
}
