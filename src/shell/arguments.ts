import type { AnyCommand } from '../command/define.ts';
import { type Field, type FieldType, fieldsOf } from '../command/fields.ts';
import { commandNamed, unknownCommand } from '../command/grammar.ts';
import type { Problem, Result } from '../core/failure.ts';
import { shownText } from '../core/query/typed-text.ts';
import { nearest } from '../core/vocabulary/nearest.ts';
import { shellOptions } from './shell-option.ts';

/** A command line, read: the command, what it was given, and the options that every command takes. */
export interface ShellCall {
  /** Null where only `--help` or `--version` is asked for. */
  readonly command: AnyCommand | null;
  /** The command's own fields, as typed; words and options alike. */
  readonly given: Readonly<Record<string, unknown>>;
  /** Whether any word stands on the line, so that none is read from standard input. */
  readonly hasWords: boolean;
  readonly corpus: string | null;
  readonly json: boolean;
  readonly drafts: boolean;
  /** Null where the terminal decides. */
  readonly color: boolean | null;
  readonly help: boolean;
  readonly version: boolean;
}

interface Option {
  readonly name: string;
  readonly type: FieldType;
  readonly many: boolean;
}

/** What stands on a command line, before it is sorted. */
interface Sorted {
  readonly words: string[];
  readonly values: Map<string, unknown>;
  readonly problems: Problem[];
}

/**
 * Reads the arguments of a command line. Options are those of every command and the fields of the
 * one called; a single hyphen begins an exclusion of the query language, never an option.
 */
export function readArguments(
  args: readonly string[],
  commands: readonly AnyCommand[],
): Result<ShellCall> {
  const at = args.findIndex((it) => !it.startsWith('-'));
  const name = at < 0 ? null : (args[at] ?? '');
  const command = name === null ? null : (commandNamed(name, commands) ?? null);
  const rest = at < 0 ? args : [...args.slice(0, at), ...args.slice(at + 1)];
  const sorted = sortArguments(rest, optionsOf(command));
  const problems = [...sorted.problems];
  if (name !== null && !command) problems.unshift(unknownCommand(name, commands));
  const given = command ? wordsOf(command, sorted, problems) : {};
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, value: callOf(command, given, sorted) };
}

function callOf(
  command: AnyCommand | null,
  given: Readonly<Record<string, unknown>>,
  { words, values }: Sorted,
): ShellCall {
  const fields = command ? fieldsOf(command) : [];
  const own = fields.filter((field) => values.has(field.name));
  const asWords = own.filter((field) => !shellOptions.some((it) => it.name === field.name));
  return {
    command,
    given: { ...Object.fromEntries(own.map((it) => [it.name, values.get(it.name)])), ...given },
    hasWords: words.length + asWords.length > 0,
    corpus: (values.get('corpus') as string | undefined) ?? null,
    json: values.get('json') === true,
    drafts: values.get('drafts') === true,
    color: (values.get('color') as boolean | undefined) ?? null,
    help: values.get('help') === true,
    version: values.get('version') === true,
  };
}

function optionsOf(command: AnyCommand | null): Option[] {
  const fields = command ? fieldsOf(command) : [];
  return [...fields, ...shellOptions.map((it) => ({ ...it, many: false }))];
}

function sortArguments(args: readonly string[], options: readonly Option[]): Sorted {
  const sorted: Sorted = { words: [], values: new Map(), problems: [] };
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? '';
    if (arg === '--') {
      sorted.words.push(...args.slice(at + 1));
      break;
    }
    if (arg === '-h') sorted.values.set('help', true);
    else if (!/^--[\p{L}\p{N}]/u.test(arg)) sorted.words.push(arg);
    else at += takeOption(arg, args[at + 1], options, sorted);
  }
  return sorted;
}

/** @returns how many of the arguments after it belong to the option */
function takeOption(
  arg: string,
  next: string | undefined,
  options: readonly Option[],
  { values, problems }: Sorted,
): number {
  const [, written = '', inline] = /^--([^=]*)(?:=([\s\S]*))?$/.exec(arg) ?? [];
  const negated = options.find((it) => it.type === 'yes-no' && written === `no-${it.name}`);
  const option = negated ?? options.find((it) => it.name === written);
  if (!option) {
    problems.push(unknownOption(written, options));
    return 0;
  }
  if (option.type === 'yes-no') {
    values.set(option.name, inline === undefined ? !negated : !/^(?:no|false)$/i.test(inline));
    return 0;
  }
  const value = inline ?? next;
  if (value === undefined || value === '') {
    problems.push({ input: arg, message: 'needs a value', nearest: [] });
    return 0;
  }
  const earlier = (values.get(option.name) as string[] | undefined) ?? [];
  values.set(option.name, option.many ? [...earlier, value] : value);
  return inline === undefined ? 1 : 0;
}

function unknownOption(written: string, options: readonly Option[]): Problem {
  const names = [...new Set(options.map((it) => it.name))];
  return {
    input: shownText(`--${written}`),
    message: `there is no such option; options are ${names.map((it) => `--${it}`).join(', ')}`,
    nearest: nearest(written, names).map((it) => `--${it}`),
  };
}

/** Gives the words to the fields that take them: one for each required field, the others to the last. */
function wordsOf(
  command: AnyCommand,
  { words, values }: Sorted,
  problems: Problem[],
): Record<string, unknown> {
  const fields = fieldsOf(command);
  const given: Record<string, unknown> = {};
  const left = [...words];
  for (const field of fields.filter((it) => takesOneWord(it) && !values.has(it.name))) {
    const word = left.shift();
    if (word !== undefined) given[field.name] = word;
  }
  const rest = fields.find((it) => it.rest);
  if (rest && left.length > 0) given[rest.name] = rest.many ? left : left.map(requoted).join(' ');
  else if (left.length > 0) {
    const message = `${command.name} takes nothing more`;
    problems.push({ input: shownText(left.join(' ')), message, nearest: [] });
  }
  return given;
}

function takesOneWord(field: Field): boolean {
  return field.required && !field.rest && field.filter === null;
}

/**
 * The shell has taken the quotation marks off `force:"south wales"`; the query language needs them. An
 * argument that is a query in itself is left as it is typed, so that its value ends at the blank: one
 * that asks or has another filter, or the only one, unless commas make its words one list.
 */
function requoted(word: string, _at: number, words: readonly string[]): string {
  const match = /^(-?[\p{L}_-]+):([^"]*\s[^"]*)$/u.exec(word);
  if (!match) return word;
  const [, name = '', value = ''] = match;
  const isQuery = /\?|\s-?[\p{L}_-]+:/u.test(value);
  const isList = /^[^\s,]+(?:,\s*[^\s,]+)+$/u.test(value);
  return isQuery || (words.length === 1 && !isList) ? word : `${name}:"${value}"`;
}
