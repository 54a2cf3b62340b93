import { describe, expect, it } from 'vitest';
import { commands } from '../../../commands/index.ts';
import type { AnyCommand } from '../../../src/command/define.ts';
import { readLine, readOptions } from '../../../src/command/grammar.ts';
import { lineOf, pageLine } from '../../../src/command/line.ts';
import { echoCommand } from './example-command.ts';

const chatCommands = commands.filter((it) => it.reach.some((reach) => reach === 'chat'));
const all: readonly AnyCommand[] = [...chatCommands, echoCommand];
const readAs = (line: string) => {
  const read = readLine(line, all);
  return read.ok ? [read.value.command.name, read.value.input] : read.problems;
};

describe('a line of the grammar', () => {
  it.each([
    ['case force:gwent', 'case', { terms: 'force:gwent' }],
    ['/case force:gwent', 'case', { terms: 'force:gwent' }],
    ['  CASE   force:gwent ', 'case', { terms: 'force:gwent' }],
    ['case', 'case', {}],
    ['ask who chaired it?', 'ask', { question: 'who chaired it?' }],
    ['who chaired it?', 'ask', { question: 'who chaired it?' }],
    ['force:gwent who chaired it?', 'ask', { question: 'force:gwent who chaired it?' }],
    ['cases from gwent', 'ask', { question: 'cases from gwent' }],
    ['a-000.231-338.k3f9x2m', 'quote', { text: 'a-000.231-338.k3f9x2m' }],
    ['quote one\n\ntwo', 'quote', { text: 'one\n\ntwo' }],
    ['context a-000.231-338.k3f9x2m', 'context', { receipt: 'a-000.231-338.k3f9x2m' }],
    ['echo you hello there', 'echo', { whom: 'you', times: 1, words: 'hello there' }],
    ['corpus of articles about gwent', 'ask', { question: 'corpus of articles about gwent' }],
    ['help me find the officer who resigned in the end', 'ask', {}],
    ['__proto__', 'ask', { question: '__proto__' }],
    ['constructor', 'ask', { question: 'constructor' }],
  ])('%j calls %s', (line, name, input) => {
    const [command, given] = readAs(line) as [string, unknown];
    expect(command).toBe(name);
    expect(given).toMatchObject(input);
  });

  it.each([
    ['/csae force:gwent', '/case'],
    ['/hlep', '/help'],
    ['/corpus of articles', 'corpus'],
  ])('%j is refused, and offers %j', (line, offered) => {
    const read = readLine(line, all);
    expect(read.ok ? [] : read.problems.flatMap((it) => it.nearest)).toContain(offered);
  });

  it.each(
    commands.flatMap((command) => command.examples.map((line) => [line, command.name] as const)),
  )('the example %j calls %s', (line, name) => {
    const read = readLine(line.replace(/ --\S+ "[^"]*"/, ''), commands);
    expect(read.ok && read.value.command.name).toBe(name);
  });
});

describe('options given one by one', () => {
  it('are turned into the declared types', () => {
    const read = readOptions('echo', { whom: 'you', times: '2', loud: 'yes' }, all);
    expect(read.ok && read.value.input).toEqual({ whom: 'you', times: 2, loud: true });
  });

  it('are all checked before anything runs', () => {
    const read = readOptions('echo', { times: '9', tone: 'rude', tiems: 1 }, all);
    const said = read.ok
      ? []
      : read.problems.map((it) => `${it.input} ${it.message} ${it.nearest}`);
    expect(said).toEqual([
      'tiems options are whom, times, loud, tone, force, words times',
      ' echo needs a whom, such as: echo everyone hello there ',
      '9 times is at most 3 ',
      'rude tone is one of kind, plain ',
    ]);
  });

  it('read back from the line that they make', () => {
    const options = {
      force: 'south wales',
      outcome: '-dismissed',
      terms: 'unpaid hours',
      limit: 3,
    };
    const line = lineOf({ command: 'case', options }, all);
    expect(line).toBe('case unpaid hours force:"south wales" -outcome:dismissed limit:3');
  });
});

describe('the line of another page', () => {
  it.each([
    ['case force:gwent', 2, 'case force:gwent page:2'],
    ['case force:gwent page:2 limit:3', 3, 'case force:gwent limit:3 page:3'],
    ['case page:4 x', 1, 'case x'],
  ])('%j, page %i', (line, page, expected) => {
    expect(pageLine(line, page)).toBe(expected);
  });
});
