import type { AnyCommand } from '../../command/define.ts';
import { fieldsOf } from '../../command/fields.ts';
import { filterFields } from '../../core/query.ts';
import type { Dispatch } from '../../ports/dispatch.ts';

/** What Tab offers: whole words that replace the last one, and that last word. */
export type LineCompletion = readonly [offers: string[], typed: string];

/** Completes the last word of a line: a command, a filter's name, or a filter's value. */
export async function completeLine(
  line: string,
  dispatch: Dispatch,
  commands: readonly AnyCommand[],
): Promise<LineCompletion> {
  const typed = /\S*$/.exec(openQuote(line) ?? line)?.[0] ?? '';
  const value = openQuote(line) ?? typed;
  const filter = /^(?<sign>-?)(?<name>[a-z]+):"?(?<begun>[^"]*)$/i.exec(value)?.groups;
  if (filter) {
    const { sign = '', name = '', begun = '' } = filter;
    const values = await valuesOf(name.toLowerCase(), begun, dispatch, commands);
    return [values.map((it) => `${sign}${name}:${quoted(it)} `), value];
  }
  const isFirst = line.trimStart() === typed;
  const slash = typed.startsWith('/') ? '/' : '';
  const names = isFirst ? chatNames(commands).map((it) => `${slash}${it} `) : [];
  const filters = filterFields.map((it) => `${it}:`);
  return [[...names, ...filters].filter((it) => it.startsWith(typed.toLowerCase())), typed];
}

/** A filter whose quoted value is still being typed: `force:"south wa`. */
function openQuote(line: string): string | null {
  return /(?:^|\s)(-?[a-z]+:"[^"]*)$/i.exec(line)?.[1] ?? null;
}

async function valuesOf(
  filter: string,
  typed: string,
  dispatch: Dispatch,
  commands: readonly AnyCommand[],
): Promise<readonly string[]> {
  const command = commands.find((it) => fieldsOf(it).some((field) => field.filter === filter));
  if (!command) return [];
  const found = await dispatch.complete({ command: command.name, option: filter, typed });
  return found.map((it) => it.value);
}

function quoted(value: string): string {
  return /\s/.test(value) ? `"${value}"` : value;
}

function chatNames(commands: readonly AnyCommand[]): string[] {
  return commands.filter((it) => it.reach.some((reach) => reach === 'chat')).map((it) => it.name);
}
