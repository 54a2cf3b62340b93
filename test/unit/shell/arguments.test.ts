import { describe, expect, it } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { readArguments } from '../../../src/shell/arguments.ts';

const read = (...args: string[]) => {
  const result = readArguments(args, commands);
  if (!result.ok) return result.problems.map((it) => `${it.input}: ${it.nearest.join(' ')}`);
  const { command, ...rest } = result.value;
  return { ...rest, command: command?.name ?? null };
};

describe('the command line', () => {
  it.each([
    [
      ['case', 'force:gwent', 'outcome:dismissed'],
      { given: { terms: 'force:gwent outcome:dismissed' } },
    ],
    [
      ['case', 'force:south wales', 'year:2020'],
      { given: { terms: 'force:"south wales" year:2020' } },
    ],
    [
      ['ask', 'force:gwent who was sacked?'],
      { given: { question: 'force:gwent who was sacked?' } },
    ],
    [
      ['ask', 'force:gwent who was sacked?', 'year:2020'],
      { given: { question: 'force:gwent who was sacked? year:2020' } },
    ],
    [['case', 'force:gwent, kent'], { given: { terms: 'force:"gwent, kent"' } }],
    [['case', 'force:south wales'], { given: { terms: 'force:south wales' } }],
    [['case', '-outcome:dismissed', '-drunk'], { given: { terms: '-outcome:dismissed -drunk' } }],
    [
      ['case', '--force', 'gwent', '--limit=3'],
      { given: { force: 'gwent', limit: '3' }, hasWords: true },
    ],
    [['case', '--limit', '3'], { given: { limit: '3' }, hasWords: false }],
    [['--json', 'ask', 'who?'], { command: 'ask', json: true, given: { question: 'who?' } }],
    [['ask', '--', '--json'], { json: false, given: { question: '--json' } }],
    [['ask', 'a "quoted phrase"'], { given: { question: 'a "quoted phrase"' } }],
    [['ask'], { hasWords: false }],
    [['ask', ''], { hasWords: true }],
    [['corpus', '--limit', '3', '--page', '2'], { command: 'corpus', given: {} }],
    [['case', 'x', '--drafts', '--corpus', '/a b'], { drafts: true, corpus: '/a b' }],
    [['context', 'a-000.1-2.abcdefg'], { given: { receipt: 'a-000.1-2.abcdefg' } }],
    [['ingest', 'a.txt', 'b c.txt', '-'], { given: { source: ['a.txt', 'b c.txt', '-'] } }],
    [['help', 'case', '--no-color'], { color: false, given: { topic: 'case' } }],
    [['-h'], { command: null, help: true }],
    [['--version'], { command: null, version: true }],
    [[], { command: null }],
  ])('%j', (args, expected) => {
    expect(read(...args)).toMatchObject(expected);
  });

  it.each([
    [['cse', 'x'], ['cse: case']],
    [['case', '--jsn'], ['--jsn: --json']],
    [['case', '--limt', '3'], ['--limt: --limit']],
    [['case', '--limit'], ['--limit: ']],
    [['corpus', 'of', 'articles'], ['of articles: ']],
    [
      ['nope', '--jsn'],
      ['nope: ask case quote', '--jsn: --json'],
    ],
  ])('%j is refused with the nearest valid thing', (args, expected) => {
    expect(read(...args)).toEqual(expected);
  });
});
