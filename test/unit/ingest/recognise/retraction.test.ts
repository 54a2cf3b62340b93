import { describe, expect, it } from 'vitest';
import { endingsIn } from '../../../fakes/drafted-endings.ts';

describe('what a correction takes back', () => {
  it.each([
    [
      'in the sentence behind it',
      [
        'On 3 May we reported that PC Ann Sample had been sacked for fraud.',
        'This was incorrect. PC Sample gave evidence and was not accused of any misconduct.',
        'The officer who was sacked is PC Ann Sampleton.',
      ],
      ['Ann Sampleton: dismissed'],
    ],
    [
      'over several sentences',
      [
        'On 3 May we published an article headed "Constable sacked over stolen cash". The article said that PC Ann Sample had been dismissed for theft.',
        'This was wrong.',
        'The constable concerned was PC Ben Specimen, who was dismissed without notice.',
      ],
      ['Ben Specimen: dismissed-without-notice'],
    ],
    [
      'by the word wrongly',
      [
        'PC Ben Specimen was dismissed at a misconduct hearing; PC Ann Sample was his tutor.',
        'An earlier version of this article wrongly said that PC Sample had been sacked.',
      ],
      ['Ben Specimen: dismissed'],
    ],
    [
      'by what was so in fact',
      [
        'An article last week stated that Sgt Ann Sample was dismissed for lying. In fact Sgt Sample was given a written warning.',
      ],
      ['Ann Sample: written-warning'],
    ],
    [
      'within one sentence',
      [
        'An earlier version said PC Ann Sample had been dismissed; in fact she kept her job.',
        'PC Sample was given a final written warning at a misconduct hearing.',
      ],
      ['Ann Sample: final-written-warning'],
    ],
    [
      'where rumours were untrue',
      [
        'PC Ann Sample was cleared at a misconduct hearing.',
        'Reports that she had been dismissed were untrue, the force said.',
      ],
      ['Ann Sample: not-proven'],
    ],
    [
      'where a force withdraws its own statement',
      [
        'The force has withdrawn a statement saying that PC Ann Sample had been dismissed. The statement, published on Monday, was untrue. PC Sample faces a misconduct hearing.',
      ],
      ['Ann Sample: pending'],
    ],
  ])('%s is no ending', (_, paragraphs, expected) => {
    expect(endingsIn(...paragraphs)).toEqual(expected);
  });

  it.each([
    ['a decision that was wrong', 'PC Ann Sample was dismissed. This was wrong, her lawyer said.'],
    [
      'an officer’s own false report',
      'PC Ann Sample, who wrongly stated in her notes that a man had hit her, was dismissed.',
    ],
  ])('is not %s', (_, paragraph) => {
    expect(endingsIn(paragraph)).toEqual(['Ann Sample: dismissed']);
  });
});

describe('somebody who is said to be no party', () => {
  it.each([
    'was a witness',
    'was not accused of any wrongdoing',
    'was not the subject of proceedings',
    'faces no allegations',
  ])('and %s has no ending', (words) => {
    expect(
      endingsIn(`PC Ann Sample ${words}. Sergeant Ben Specimen was sacked for lying.`),
    ).toEqual(['Ben Specimen: dismissed']);
  });

  it('is not who was accused of something else', () => {
    expect(
      endingsIn('PC Ann Sample was not accused of any theft. She was dismissed for lying.'),
    ).toEqual(['Ann Sample: dismissed']);
  });
});
