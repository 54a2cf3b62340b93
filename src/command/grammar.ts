import type { Problem, Result } from '../core/failure.ts';
import { shownText } from '../core/query/typed-text.ts';
import { parseReceipt } from '../core/receipt.ts';
import { nearest } from '../core/vocabulary/nearest.ts';
import type { AnyCommand } from './define.ts';
import { type Field, fieldsOf } from './fields.ts';
import { type ReadCall, readInput } from './input.ts';

/** Words that name no command are a question for this one; it always exists. */
const asking = 'ask';
/** A receipt by itself is asked about. */
const quoting = 'quote';

/**
 * Reads a line of the one grammar: a command and its words (`case force:gwent`, with or without a
 * slash), a receipt, or a question. Words that could be a command but do not fit it are a question,
 * unless a slash says that a command is meant.
 */
export function readLine<C extends AnyCommand>(
  line: string,
  commands: readonly C[],
): Result<ReadCall<C>> {
  const text = line.trim();
  const match = /^(?<slash>\/?)(?<name>[\p{L}_-]+)(?:\s+(?<rest>[\s\S]*))?$/u.exec(text);
  const { slash = '', name = '', rest = '' } = match?.groups ?? {};
  const command = commandNamed(name, commands);
  if (command) {
    const read = readWords(command, rest);
    if (read.ok || slash !== '' || rest === '' || command.name === asking) return read;
    const fallback = readQuestion(text, commands);
    return fallback.ok ? fallback : read;
  }
  if (slash !== '') return refuse(unknownCommand(`/${name}`, commands, '/'));
  if (parseReceipt(text)) return readNamed(quoting, text, commands);
  return readQuestion(text, commands);
}

/** Reads a command with options given one by one, as Discord and forms give them. */
export function readOptions<C extends AnyCommand>(
  name: string,
  options: Readonly<Record<string, unknown>>,
  commands: readonly C[],
): Result<ReadCall<C>> {
  const command = commandNamed(name, commands);
  if (!command) return refuse(unknownCommand(name, commands));
  return readInput(command, options);
}

/** A command by its name, in any letter case. */
export function commandNamed<C extends AnyCommand>(
  name: string,
  commands: readonly C[],
): C | undefined {
  const wanted = name.toLowerCase();
  return commands.find((it) => it.name === wanted);
}

/** Says that no command is called so, and which are called nearly so. */
export function unknownCommand(
  name: string,
  commands: readonly AnyCommand[],
  prefix = '',
): Problem {
  const names = commands.map((it) => it.name);
  const near = nearest(name.replace(/^\//, ''), names);
  const offered = near.length > 0 ? near : names.slice(0, 3);
  return {
    input: shownText(name),
    message: `there is no such command; commands are ${names.join(', ')}`,
    nearest: offered.map((it) => `${prefix}${it}`),
  };
}

function readQuestion<C extends AnyCommand>(
  text: string,
  commands: readonly C[],
): Result<ReadCall<C>> {
  return readNamed(asking, text, commands);
}

function readNamed<C extends AnyCommand>(
  name: string,
  rest: string,
  commands: readonly C[],
): Result<ReadCall<C>> {
  const command = commandNamed(name, commands);
  return command ? readWords(command, rest) : refuse(unknownCommand(name, commands));
}

/** The words after a command: one for each required field, and all others for the field that takes them. */
function readWords<C extends AnyCommand>(command: C, words: string): Result<ReadCall<C>> {
  const fields = fieldsOf(command);
  const options: Record<string, unknown> = {};
  let left = words.trim();
  for (const field of fields.filter(takesOneWord)) {
    const [first = ''] = left.split(/\s/, 1);
    if (first === '') break;
    options[field.name] = first;
    left = left.slice(first.length).trim();
  }
  const rest = fields.find((field) => field.rest);
  if (rest && left !== '') options[rest.name] = rest.many ? left.split(/\s+/) : left;
  else if (left !== '') return refuse(tooManyWords(command, left));
  return readInput(command, options);
}

function takesOneWord(field: Field): boolean {
  return field.required && !field.rest && field.filter === null;
}

function tooManyWords({ name, examples }: AnyCommand, left: string): Problem {
  return {
    input: shownText(left),
    message: `${name} takes nothing more`,
    nearest: examples.slice(0, 1),
  };
}

function refuse(problem: Problem): Result<never> {
  return { ok: false, problems: [problem] };
}
