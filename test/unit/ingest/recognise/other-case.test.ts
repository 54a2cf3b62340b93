import { describe, expect, it } from 'vitest';
import { endingsIn } from '../../../fakes/drafted-endings.ts';

const own = [
  'A police constable has been given a written warning.',
  'PC Ann Sample swore at a shopkeeper, a misconduct hearing found.',
];
const ending = ['Ann Sample: written-warning'];

describe('a case other than its own that a report recalls', () => {
  it.each([
    [
      'after which its own comes',
      'It comes after PC Ben Specimen was sacked in May for stealing petrol.',
    ],
    [
      'that is told in the sentences behind a count of such cases',
      'It is the third case of its kind this year. In June, PC Ben Specimen was dismissed, and in July a sergeant, who cannot be named, was given a final written warning.',
    ],
    [
      'that was like it',
      'In a similar case, Sgt Ben Specimen was given a final written warning for a remark.',
    ],
    [
      'that is a separate one',
      'In a separate case, former sergeant Ben Specimen was dismissed in 2019 for selling bicycles.',
    ],
    [
      'that was like it, some time before',
      'Last year another officer, Sgt Ben Specimen, was given a final written warning for a similar remark.',
    ],
    [
      'with which counsel compares it',
      'Jo Dummy, for the force, compared the matter with that of PC Ben Specimen, who was dismissed in 2019.',
    ],
  ])('%s gives nobody an ending', (_, paragraph) => {
    expect(endingsIn(...own, paragraph)).toEqual(ending);
  });

  it('takes nothing from those whom the report is about', () => {
    expect(
      endingsIn(
        'PC Ann Sample lied about a collision.',
        'It comes after she was found guilty of careless driving at court. She was dismissed by a panel on Friday.',
      ),
    ).toEqual(['Ann Sample: dismissed']);
  });

  it('is not a second officer of the same matter', () => {
    expect(
      endingsIn(...own, 'In March, another officer, PC Ben Specimen, was given management advice.'),
    ).toEqual([...ending, 'Ben Specimen: management-advice']);
  });

  it('is not the law that lets hearings go ahead', () => {
    expect(
      endingsIn(
        ...own,
        'A new law will allow hearings to go ahead after an officer has resigned or retired.',
      ),
    ).toEqual(ending);
  });
});
