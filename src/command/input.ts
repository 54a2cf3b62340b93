import type { z } from 'zod';
import type { Problem, Result } from '../core/failure.ts';
import { shownText } from '../core/query/typed-text.ts';
import { nearest } from '../core/vocabulary/nearest.ts';
import type { AnyCommand } from './define.ts';
import { type Field, fieldsOf } from './fields.ts';

/** A command and its input, read and checked. */
export interface ReadCall<C extends AnyCommand = AnyCommand> {
  readonly command: C;
  readonly input: Readonly<Record<string, unknown>>;
}

const switches: ReadonlyMap<unknown, boolean> = new Map([
  ['yes', true],
  ['true', true],
  ['no', false],
  ['false', false],
]);

/** Turns what was typed into the types of the declaration, and checks it. @returns all problems at once */
export function readInput<C extends AnyCommand>(
  command: C,
  options: Readonly<Record<string, unknown>>,
): Result<ReadCall<C>> {
  const fields = fieldsOf(command);
  const problems: Problem[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(options)) {
    const field = fields.find((it) => it.name === name);
    if (!field) problems.push(unknownOption(name, fields));
    else if (value !== undefined && value !== null && value !== '')
      values[name] = typed(value, field);
  }
  const read = command.input.safeParse(values);
  if (!read.success)
    problems.push(...read.error.issues.map((it) => problemOf(it, command, values)));
  if (problems.length > 0 || !read.success) return { ok: false, problems };
  return { ok: true, value: { command, input: read.data } };
}

function typed(value: unknown, field: Field): unknown {
  if (typeof value !== 'string') return value;
  if (field.type === 'integer') return /^-?\d{1,15}$/.test(value.trim()) ? Number(value) : value;
  if (field.type === 'yes-no') return switches.get(value.trim().toLowerCase()) ?? value;
  return value;
}

function unknownOption(name: string, fields: readonly Field[]): Problem {
  const names = fields.map((it) => it.name);
  return {
    input: shownText(name),
    message: names.length > 0 ? `options are ${names.join(', ')}` : 'there are no options',
    nearest: nearest(name, names),
  };
}

function problemOf(
  issue: z.core.$ZodIssue,
  command: AnyCommand,
  values: Readonly<Record<string, unknown>>,
): Problem {
  const name = String(issue.path[0] ?? '');
  const value = values[name];
  if (value === undefined) {
    const [example] = command.examples;
    const such = example === undefined ? '' : `, such as: ${example}`;
    return {
      input: '',
      message: `${command.name} needs ${article(name)} ${name}${such}`,
      nearest: [],
    };
  }
  const message = sayIssue(issue, name);
  return { input: shownText(String(value)), message, nearest: [] };
}

/** Zod's reason in words of the interface. */
function sayIssue(issue: z.core.$ZodIssue, name: string): string {
  if (issue.code === 'too_big') return `${name} is at most ${issue.maximum}${unit(issue.origin)}`;
  if (issue.code === 'too_small')
    return `${name} is at least ${issue.minimum}${unit(issue.origin)}`;
  if (issue.code === 'invalid_value') return `${name} is one of ${issue.values.join(', ')}`;
  if (issue.code === 'invalid_type' && issue.expected === 'number') {
    return `${name} is a whole number`;
  }
  if (issue.code === 'invalid_type' && issue.expected === 'boolean') return `${name} is yes or no`;
  return issue.message;
}

function unit(origin: string): string {
  return origin === 'string' ? ' characters long' : '';
}

function article(word: string): string {
  return /^[aeiou]/.test(word) ? 'an' : 'a';
}
