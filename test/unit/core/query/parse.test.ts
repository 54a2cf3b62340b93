import { describe, expect, it } from 'vitest';
import { parseQuery, readQuery } from '../../../../src/core/query/parse.ts';
import { printQuery } from '../../../../src/core/query/print.ts';
import { queryWorld } from './query-world.ts';

const canonical = (text: string) => {
  const read = parseQuery(text, queryWorld);
  return read.ok ? printQuery(read.value) : read.problems;
};
const problemsOf = (text: string) => {
  const read = parseQuery(text, queryWorld);
  return read.ok ? [] : read.problems;
};

describe('a query is read', () => {
  it.each([
    ['force:gwent', 'force:gwent'],
    ['who chaired it? force:gwent from:2018', 'who chaired it? force:gwent from:2018'],
    ['force:gwent from:2018 who chaired it?', 'who chaired it? force:gwent from:2018'],
    ['FORCE:Gwent', 'force:gwent'],
    ['c-000-1', 'case:c-000-1'],
    ['who chaired C-000-1?', 'who chaired case:c-000-1'],
    ['what happened in a-001', 'what happened in article:a-001'],
    ['c-999-9', 'c-999-9'],
    ['force:metropolitan police', 'force:met'],
    ['force:"heddlu gwent"', 'force:gwent'],
    ['force:heddlu gwent', 'force:gwent'],
    ['force:heddlu gwent outcome:demoted', 'force:gwent outcome:reduction-in-rank'],
    ['force:south wales who chaired it?', 'who chaired it? force:south-wales'],
    ['force:south_wales', 'force:south-wales'],
    ['force: gwent', 'force:gwent'],
    ['force:gwent?', 'force:gwent'],
    ['force:gwent,kent', 'force:gwent,kent'],
    ['-force:gwent', '-force:gwent'],
    ['outcome:final_written_warning', 'outcome:final-written-warning'],
    ['outcome:final written warning', 'outcome:final-written-warning'],
    ['-outcome:not_proven speeding', 'speeding -outcome:not-proven'],
    ['rank:pc', 'rank:constable'],
    ['officer:exampleson', 'officer:exampleson'],
    ['officer:test exampleson', 'officer:"test exampleson"'],
    ['officer:"Mr Q"', 'officer:"mr q"'],
    ['publisher:gazette', 'publisher:gazette'],
    ['publisher:northmoor gazette', 'publisher:"northmoor gazette"'],
    ['article:A-001', 'article:a-001'],
    ['case:c-000-1', 'case:c-000-1'],
    ['status:not held', 'status:not-held'],
    ['year:2018', 'year:2018'],
    ['year:2018-2020', 'year:2018,2019,2020'],
    ['from:2018-04', 'from:2018-04'],
    ['from:"april 2018"', 'from:2018-04'],
    ['from:April 2018 to:24/11/2021', 'from:2018-04 to:2021-11-24'],
    ['from:last year', 'from:2025'],
    ['incident:2019 hearing:2020-02', 'incident:2019 hearing:2020-02'],
    ['"exact words" and more', 'and more "exact words"'],
    ['\u201cexact words\u201d', '"exact words"'],
    ['speeding -drunk -"on duty"', 'speeding -drunk -"on duty"'],
    ['limit:3 page:2 speeding', 'speeding limit:3 page:2'],
    ['speeding drafts:yes', 'speeding drafts:yes'],
    ['page:1 limit:5 drafts:no speeding', 'speeding'],
    ['force:gwent force:gwent', 'force:gwent'],
    ['at 10:30 see https://example.org/a:b', 'at 10:30 see https://example.org/a:b'],
    ['In this case: who chaired it?', 'In this case who chaired it?'],
    ['what was the outcome: was she sacked', 'what was the outcome was she sacked'],
    ['the next page: who spoke', 'the next page who spoke'],
    ['the panel: what it said', 'the panel: what it said'],
    ['the 6" knife', 'the 6" knife'],
    ['an "unclosed mark', 'an unclosed mark'],
    ['a - b', 'a b'],
  ])('%s is understood as %s', (typed, expected) => {
    expect(canonical(typed)).toBe(expected);
  });

  it('keeps what a filter was read from, so that a reply can say how it was read', () => {
    const read = parseQuery('outcome:sacked', queryWorld);
    expect(read.ok && read.value.filters[0]?.typed).toBe('sacked');
    expect(read.ok && read.value.filters[0]?.values).toContain('dismissed-without-notice');
  });

  it('takes filters that a platform gives as options by themselves', () => {
    const read = readQuery(
      { text: 'speeding', filters: { force: 'Heddlu Gwent', year: '2018' }, page: 2 },
      queryWorld,
    );
    expect(read.ok && printQuery(read.value)).toBe('speeding force:gwent year:2018 page:2');
  });
});

describe('a query is refused with the nearest valid thing', () => {
  it.each([
    ['force:gwnet', 'force:gwent'],
    ['outcome:dismised', 'outcome:dismissed'],
    ['-force:gwnet', '-force:gwent'],
    ['forse:gwent', 'force:gwent'],
    ['officers:exampleson', 'officer:exampleson'],
    ['officer:exampelson', 'officer:"Test Exampleson"'],
    ['officer:filippa', 'officer:"Philippa Fictional"'],
    ['publisher:gazete', 'publisher:"Northmoor Gazette"'],
    ['case:c-001', 'case:c-001-1'],
    ['article:002', 'article:a-002'],
    ['status:reviewd', 'status:reviewed'],
    ['year:18', 'year:2026'],
    ['from:2018-13', 'from:2018'],
    ['to:31/02/2019', 'to:2019'],
    ['limit:0', 'limit:5'],
    ['limit:1000000', 'limit:100'],
    ['page:x', 'page:1'],
    ['from:2020 to:2018', 'from:2018 to:2020'],
    ['force:atlantis', 'force:gwent'],
    ['outcome:banana', 'outcome:dismissed'],
    ['outcome:dismised', 'outcome:dismissed'],
    ['finding:sacked', 'outcome:sacked'],
    ['-rank:gwent', '-force:gwent'],
  ])('%s offers %s', (typed, offered) => {
    expect(problemsOf(typed).flatMap((problem) => problem.nearest)).toContain(offered);
  });

  it('reports every problem at once', () => {
    expect(problemsOf('force:gwnet colour:red limit:0 year:x').map((it) => it.input)).toEqual([
      'force:gwnet',
      'colour:red',
      'limit:0',
      'year:x',
    ]);
  });

  it.each(['', '   ', '""', '?', 'limit:3', '\u0000\u0007', '\u202e\u200b', '\ud800'])(
    '%j asks for nothing, and is told so',
    (typed) => {
      expect(problemsOf(typed).map((it) => it.message)).toEqual([
        expect.stringContaining('there is nothing to look for'),
      ]);
    },
  );

  it.each([
    ['officer:', 'officer:', 'officer: has no value', 'officer:"test exampleson"'],
    ['-outcome:', '-outcome:', 'outcome: has no value', '-outcome:dismissed'],
    ['speeding year:', 'year:', 'year: has no value', 'year:2026'],
    ['force:gwent outcome: "dash"', 'outcome:', 'outcome: has no value', 'outcome:dismissed'],
    ['rank: force:gwent', 'rank:', 'rank: has no value', 'rank:constable'],
    ['outcome: banana', 'outcome: banana', 'no outcome is called that', 'outcome:dismissed'],
    [
      'officer: exemplson',
      'officer: exemplson',
      'no officer like that',
      'officer:"Test Exampleson"',
    ],
    ['speeding page:', 'page:', 'page is a whole number', 'page:1'],
  ])('%s is not passed over', (typed, input, message, offered) => {
    const [problem, ...others] = problemsOf(typed);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ input, message: expect.stringContaining(message) });
    expect(problem?.nearest.map((it) => it.toLowerCase())).toContain(offered.toLowerCase());
  });

  it.each(['force:"south wales', 'force:""', 'force:?'])('%s has no value', (typed) => {
    expect(problemsOf(typed)).toHaveLength(1);
  });

  it.each(['__proto__:x', 'constructor:x', 'toString:x', 'hasOwnProperty:x'])(
    '%s is an unknown filter like any other',
    (typed) => {
      expect(problemsOf(typed)[0]?.message).toContain('there is no filter');
    },
  );

  it.each([
    ['ten thousand characters', 'a'.repeat(10_000)],
    ['ten thousand quotation marks', '"'.repeat(10_000)],
    ['ten thousand filters', 'force:gwent '.repeat(10_000)],
  ])('%s are too long', (_, typed) => {
    expect(problemsOf(typed)[0]?.message).toContain('at most 2000 characters');
  });

  it('refuses drafts where they do not answer', () => {
    const read = parseQuery('drafts:yes speeding', { ...queryWorld, drafts: 'never' });
    expect(read.ok).toBe(false);
  });
});
