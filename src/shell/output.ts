import { renderPlain, renderReply } from '../chat/terminal/render.ts';
import type { Reply } from '../core/reply.ts';
import { replyJson } from '../core/reply-json.ts';

/** How the shell prints. */
export interface OutputStyle {
  readonly json: boolean;
  readonly colour: boolean;
  readonly columns: number;
}

/** A reply as the shell prints it for one query. */
export function printedReply(reply: Reply, tookMs: number, style: OutputStyle): string {
  if (style.json) return jsonLine(reply, tookMs);
  const { colour, columns } = style;
  return renderReply(reply, { colour, columns, isTalk: false });
}

/** A reply on one line, for many queries in a row. */
export function printedLine(reply: Reply, tookMs: number, style: OutputStyle): string {
  if (style.json) return jsonLine(reply, tookMs);
  return renderPlain(reply)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' / ');
}

function jsonLine(reply: Reply, tookMs: number): string {
  return JSON.stringify(replyJson(reply, renderPlain(reply), tookMs));
}
