import { queryOptions } from '../core/query/option.ts';
import { type FilterField, filterFields } from '../core/query.ts';
import type { Call } from '../ports/dispatch.ts';
import type { AnyCommand } from './define.ts';
import { fieldsOf } from './fields.ts';
import { commandNamed } from './grammar.ts';

/**
 * A call as one line of the grammar, so that a button can ask it again. Options become what
 * somebody would have typed: `case unpaid overtime force:gwent limit:3`.
 */
export function lineOf(call: Call['line'], commands: readonly AnyCommand[]): string {
  if (typeof call === 'string') return call;
  const { command, options } = call;
  const declared = commandNamed(command, commands);
  const names = declared ? fieldsOf(declared) : [];
  const free = names
    .filter((field) => field.rest || !isWritten(field.name))
    .flatMap((field) => typedValue(options[field.name]));
  const written = names
    .filter((field) => !field.rest && isWritten(field.name))
    .flatMap((field) => typedValue(options[field.name]).map((value) => pairOf(field.name, value)));
  return [command, ...free, ...written].join(' ');
}

/** The line that gives another page of what a line gives. */
export function pageLine(line: string, page: number): string {
  const rest = line.replace(/(^|\s)page:\S+/gi, '').trim();
  return page === 1 ? rest : `${rest} page:${page}`;
}

function typedValue(value: unknown): string[] {
  if (value === undefined || value === null || value === '' || value === false) return [];
  return [value === true ? 'yes' : String(value)];
}

/** Whether the grammar of queries has the name, so that it is written as `name:value`. */
function isWritten(name: string): boolean {
  return [...filterFields, ...queryOptions].includes(name as FilterField);
}

function pairOf(name: string, value: string): string {
  const exclude = value.startsWith('-');
  const bare = (exclude ? value.slice(1) : value).replaceAll('"', '').trim();
  return `${exclude ? '-' : ''}${name}:${/\s/.test(bare) ? `"${bare}"` : bare}`;
}
