import { describe, expect, test } from 'vitest';
import type { Officer } from '../../../src/core/case.ts';
import { facetsOf, recencyOf } from '../../../src/core/facets.ts';
import { articleOf, caseOf, fact, officerOf, proceedingOf } from '../../fakes/corpus-of.ts';

const article = articleOf({
  id: 'x-1',
  publisher: 'The Northmoor Echo',
  published: '2021-03',
  published_elsewhere: '2021-04-02',
  body: 'Text.',
});

type Allegation = Officer['allegations'][number];

function allegation(finding: 'proven' | 'not-proven', level?: 'misconduct'): Allegation {
  const parts = { id: 'al1', count: 1, summary: 'An allegation.', evidence: [], standards: [] };
  return { ...parts, finding: fact(finding), ...(level ? { level: fact(level) } : {}) };
}

describe('What filters see', () => {
  test('of an article by itself is its metadata', () => {
    expect(facetsOf(null, [article])).toEqual({
      whole: { article: ['x-1'], publisher: [' the northmoor echo '], status: ['live'] },
      officers: [],
      dates: ['2021-03-01/2021-03-31', '2021-04-02/2021-04-02'],
    });
  });

  test('of a case are hearings as dates, but no investigation and no day without a year', () => {
    const proceedings = [
      proceedingOf('misconduct-hearing', '2020-02-03', '2020-02-05'),
      proceedingOf('independent-investigation', '2018'),
      proceedingOf('misconduct-meeting', '--04-27'),
    ];
    const { dates, whole } = facetsOf(caseOf({ id: 'c', articles: [], proceedings }), []);
    expect(dates).toEqual(['2020-02-03/2020-02-05']);
    expect(whole.hearing).toEqual(['2020-02-03', '2020-02-05', '--04-27']);
  });

  test('leaves out a kind of proceeding that was not held', () => {
    const held = proceedingOf('misconduct-meeting');
    const unheld = { ...proceedingOf('misconduct-hearing'), status: fact('not-held' as const) };
    const proceedings = [unheld, held];
    const { whole } = facetsOf(caseOf({ id: 'c', articles: [], proceedings }), []);
    expect(whole.proceeding).toEqual(['misconduct-meeting']);
    expect(whole.status).toContain('not-held');
  });

  test.each([
    [
      'the finding overall',
      'gross-misconduct',
      [allegation('proven', 'misconduct')],
      ['gross-misconduct'],
    ],
    [
      'the levels of what was proven',
      null,
      [allegation('proven', 'misconduct'), allegation('not-proven')],
      ['misconduct'],
    ],
    ['not proven where nothing was proven', null, [allegation('not-proven')], ['not-proven']],
    ['nothing where nothing is said', null, [], []],
  ] as const)('of findings: %s', (_, overall, allegations, expected) => {
    const officer = officerOf({
      id: 'o',
      overall_finding: fact(overall),
      allegations: [...allegations],
    });
    const { officers } = facetsOf(caseOf({ id: 'c', articles: [], officers: [officer] }), []);
    expect(officers[0]?.finding).toEqual(expected);
  });

  test('is the outcome of a complaint, which no officer has', () => {
    const it = caseOf({ id: 'c', articles: [], outcome: fact('complaint-upheld') });
    expect(facetsOf(it, []).officers).toEqual([{ outcome: ['complaint-upheld'] }]);
  });

  test('takes the beginning of the conduct from the allegations where the case does not say', () => {
    const period = fact({ from: '2017-09-22', to: null });
    const officers = [officerOf({ id: 'o', allegations: [{ ...allegation('proven'), period }] })];
    const it = caseOf({ id: 'c', articles: [], officers });
    expect(facetsOf(it, []).whole.incident).toEqual(['2017-09-22']);
    expect(facetsOf({ ...it, incident_date: fact('2016') }, []).whole.incident).toEqual(['2016']);
  });

  test('is as new as its newest date', () => {
    expect(recencyOf(facetsOf(null, [article]).dates)).toBe(20210402);
    expect(recencyOf([])).toBe(0);
  });
});
