import type { BlockAction } from '@slack/bolt';
import { attempt } from '../acknowledge.ts';
import { keptLines, replyTo } from '../answer.ts';
import type { Ask, Desk, Place } from '../desk.ts';
import { placeOfClick } from '../place.ts';
import { renderReply } from '../render.ts';
import { resultView } from '../views/result.ts';

/** Title of a window that shows an answer. */
export const answerTitle = 'Answer';

/** A line to answer in a window, and which part of the answer. */
export interface AskInView {
  readonly line: Ask['line'];
  readonly part: number;
}

/** Answers inside the window whose button was pressed. */
export async function answerInView(desk: Desk, body: BlockAction, ask: AskInView): Promise<void> {
  if (body.view) await showInView(desk, body.view.id, placeOfClick(body), ask);
}

/** Puts an answer into an open window. */
export async function showInView(
  desk: Desk,
  viewId: string,
  place: Place,
  { line, part }: AskInView,
): Promise<void> {
  const reply = await replyTo(desk, { line, place });
  const options = { showable: false, askedBy: null, feedback: false };
  const messages = renderReply(reply, { ...(await keptLines(desk, line, reply)), ...options });
  const message = messages[Math.min(part, messages.length) - 1];
  if (!message) return;
  const view = resultView(answerTitle, message);
  await attempt('update_view', desk.client.views.update({ view_id: viewId, view }), desk.log);
}
