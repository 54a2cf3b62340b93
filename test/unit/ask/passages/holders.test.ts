import { describe, expect, it } from 'vitest';
import { holdersIn, rolesWanted, tellsHolder } from '../../../../src/ask/passages/holders.ts';
import { understand } from '../../../../src/ask/question/understand.ts';
import { caseOf } from '../../../fakes/corpus-of.ts';
import { shippedVocabulary } from '../../../fakes/shipped-vocabulary.ts';

const at = (start: number, article = 'x-1') => ({
  article,
  quote: '',
  start,
  end: start + 10,
});
const participant = (role: string, name: string | null, start: number, article = 'x-1') => ({
  role,
  name,
  affiliation: null,
  name_variants: [],
  evidence: [at(start, article)],
});
const hearing = caseOf({
  id: 'c-1',
  articles: ['x-1'],
  participants: [
    participant('panel-chair', 'Wenna Saltmarsh', 100),
    participant('panel-chair', 'Aldo Brackley', 300, 'x-2'),
    participant('officer-representative', null, 200),
  ],
});
const wanted = (text: string) =>
  rolesWanted(
    understand(
      { text, phrases: [], without: [], filters: [], limit: 5, page: 1, drafts: false },
      shippedVocabulary,
    ),
  );

describe('who held a role', () => {
  it('is told where a holder with a name stands in the article', () => {
    const holders = holdersIn([hearing], 'x-1');
    expect(holders).toEqual([{ role: 'panel-chair', start: 100, end: 110 }]);
    expect(tellsHolder(holders, ['panel-chair'], { start: 90, end: 105 })).toBe(true);
    expect(tellsHolder(holders, ['panel-chair'], { start: 110, end: 120 })).toBe(false);
    expect(tellsHolder(holders, ['presenting-officer'], { start: 90, end: 105 })).toBe(false);
  });

  it.each([
    ['Who chaired the Northmoor hearing?', ['panel-chair']],
    ['Who represented PC Roe?', ['officer-representative', 'police-friend']],
    ['What did the chair say?', []],
  ])('is wanted by %s', (text, roles) => {
    expect(wanted(text)).toEqual(roles);
  });
});
