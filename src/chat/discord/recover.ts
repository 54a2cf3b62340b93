import { pageLine } from '../../command/line.ts';
import type { Reply } from '../../core/reply.ts';
import type { Call } from '../../ports/dispatch.ts';
import { hashLine, type Payload, partLine } from './actions.ts';
import type { Desk } from './desk.ts';
import { unescapeText } from './escape.ts';
import { keptLine } from './kept-lines.ts';
import { contextLine } from './render/context.ts';
import { questionLabel } from './render.ts';
import { type Clicked, readShown } from './shown.ts';

/** Parts of one reply among which a button's line is looked for. */
const mostParts = 100;

/**
 * The line that a clicked component stands for: its own, or by its hash from the store, or found
 * again by way of the question that the message shows. Null when all fail: the button is stale.
 */
export async function recoverLine(
  payload: Payload,
  message: Clicked | null,
  call: Omit<Call, 'line'>,
  desk: Desk,
): Promise<string | null> {
  if (payload.type === 'line') return payload.line;
  const kept = await keptLine(payload.hash, desk.store);
  if (kept !== null || message === null) return kept;
  const question = questionOf(message);
  if (question === null) return null;
  const isIt = (line: string) => hashLine(line) === payload.hash;
  const near = linesAround(question).find(isIt);
  if (near !== undefined) return near;
  return linesOf(await desk.dispatch.call({ ...call, line: question })).find(isIt) ?? null;
}

/** The question in the small print of a message whose ids were too short for it. */
function questionOf(message: Clicked): string | null {
  const start = `-# ${questionLabel}`;
  const print = readShown(message).texts.find((text) => text.startsWith(start));
  return print === undefined ? null : unescapeText(print.slice(start.length));
}

/** The question itself, its neighbouring pages, and its parts. */
function linesAround(question: string): string[] {
  const page = Number(/ page:(\d+)/.exec(question)?.[1] ?? 1);
  const pages = [page - 1, page + 1].map((it) => pageLine(question, it));
  const parts = Array.from({ length: mostParts }, (_, index) =>
    partLine({ part: index + 2, line: question }),
  );
  return [question, ...pages, ...parts];
}

/** The lines that a reply's own buttons and menus carry. */
function linesOf(reply: Reply): string[] {
  const choices = reply.blocks.flatMap((block) => {
    if (block.type === 'choices') return block.choices;
    return block.type === 'list' ? block.items.flatMap((item) => item.choice ?? []) : [];
  });
  return [...choices.map((choice) => choice.command), ...reply.quotes.map(contextLine)];
}
