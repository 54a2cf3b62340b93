import type { AnyCommand } from '../command/define.ts';
import { readLine } from '../command/grammar.ts';
import { lineOf } from '../command/line.ts';
import type { Reply } from '../core/reply.ts';
import type { Call } from '../ports/dispatch.ts';

/** Commands whose replies carry their whole query, so that it says more than what was typed. */
const queried: ReadonlySet<string> = new Set(['ask', 'case']);

/**
 * The line of the grammar that gives a reply again, wherever and whoever asks: for paging and
 * showing. Null for refusals, which must not carry a suggested name further, and for problems.
 */
export function againLine(
  asked: Call['line'],
  reply: Reply,
  commands: readonly AnyCommand[],
): string | null {
  if (reply.kind === 'refused' || reply.kind === 'invalid') return null;
  const line = lineOf(asked, commands);
  const read = readLine(line, commands);
  const name = read.ok ? read.value.command.name : '';
  return queried.has(name) && reply.query !== '' ? `${name} ${reply.query}` : line;
}
