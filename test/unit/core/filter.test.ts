import { describe, expect, test } from 'vitest';
import { articleFits, caseFits } from '../../../src/core/filter.ts';
import { filterOf } from '../../contract/search-engine.ts';
import { articleOf, caseOf, fact, officerOf, proceedingOf } from '../../fakes/corpus-of.ts';

const article = articleOf({ id: 'x-1', publisher: 'The Echo', published: '2021', body: 'Text.' });
const outcome = (slug: string) => ({ ...fact(slug), also_matches: [] });
const reviewed = caseOf({
  id: 'c-1',
  articles: ['x-1'],
  force: fact('gwent'),
  proceedings: [proceedingOf('misconduct-hearing', '2019-05-01')],
  officers: [
    officerOf({ id: 'o1', rank: fact('constable'), outcome: outcome('dismissed') }),
    officerOf({ id: 'o2', rank: fact('sergeant'), outcome: outcome('not-proven') }),
  ],
});
const draft = { ...reviewed, id: 'c-2', status: 'draft' as const, force: fact('kent') };

describe('A case', () => {
  test.each([
    [['rank:constable', 'outcome:dismissed'], true],
    [['rank:sergeant', 'outcome:dismissed'], false],
    [['rank:constable', 'rank:sergeant'], false],
    [['rank:constable', '-outcome:not-proven'], false],
    [['-outcome:written-warning'], true],
    [['from:2019', 'to:2019'], true],
    [['from:2020', 'to:2020'], false],
    [['year:2021', 'to:2019'], false],
    [['-year:2019'], false],
    [['-from:2022'], true],
    [[], true],
  ])('meets %j: %s', (typed, expected) => {
    expect(caseFits(reviewed, [article], typed.map(filterOf), false)).toBe(expected);
  });

  test('that is a draft counts only where drafts do', () => {
    expect(caseFits(draft, [article], [], false)).toBe(false);
    expect(caseFits(draft, [article], [], true)).toBe(true);
  });
});

describe('An article', () => {
  test.each([
    ['force:gwent', false, true],
    ['force:kent', false, false],
    ['force:kent', true, true],
    ['-force:gwent', false, false],
    ['-force:gwent', true, true],
    ['publisher:echo', false, true],
    ['publisher:"the echo"', false, true],
    ['publisher:ech', false, false],
  ])(
    'of a reviewed and a draft case meets %s, drafts counting %s: %s',
    (typed, drafts, expected) => {
      expect(articleFits(article, [reviewed, draft], [filterOf(typed)], drafts)).toBe(expected);
    },
  );

  test('is seen by itself where none of its cases counts', () => {
    expect(articleFits(article, [draft], [filterOf('year:2021')], false)).toBe(true);
    expect(articleFits(article, [draft], [filterOf('year:2019')], false)).toBe(false);
    expect(articleFits(article, [draft], [filterOf('force:kent')], false)).toBe(false);
  });
});
