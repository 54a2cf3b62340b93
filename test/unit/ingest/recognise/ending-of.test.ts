import { describe, expect, it } from 'vitest';
import { endingsIn } from '../../../fakes/drafted-endings.ts';

describe('"the other two" after allegations', () => {
  it.each([
    [
      'PC Diane Example faced three allegations. One, of lying, was proven and she was given a final written warning. The other two, of bullying, were dismissed.',
      ['Diane Example: final-written-warning'],
    ],
    [
      'Four allegations were made against Sgt Owen Example. The first was proven. The other three were dismissed by the panel. He received a written warning.',
      ['Owen Example: written-warning'],
    ],
    [
      'PC Mark Example faced two allegations. Both were found proven. He was dismissed.',
      ['Mark Example: dismissed'],
    ],
    [
      'Three constables faced two allegations each. PC Diane Example was given a final written warning. The other two constables were dismissed.',
      ['Diane Example: final-written-warning', 'The other two constables: dismissed'],
    ],
  ])('is no people: %s', (body, expected) => {
    expect(endingsIn(body)).toEqual(expected);
  });
});

describe('a pronoun', () => {
  it.each([
    [
      'PC Kurt Example harassed PC Jill Sample for two years. She resigned because of it. He was dismissed without notice.',
      ['Kurt Example: dismissed-without-notice'],
    ],
    [
      'PC Nina Sample and PC Jack Example attended a call. PC Example struck a man. PC Sample tried to pull him away. He was dismissed without notice.',
      ['Jack Example: dismissed-without-notice'],
    ],
    [
      'Call handler Wendy Example read the messages. Sergeant Alec Sample found the messages. She was dismissed without notice at a hearing.',
      ['Wendy Example: dismissed-without-notice'],
    ],
  ])('means somebody whose name it fits: %s', (body, expected) => {
    expect(endingsIn(body)).toEqual(expected);
  });

  it('means nobody named where no name fits it', () => {
    expect(
      endingsIn(
        'An officer took money. Sergeant Alec Sample counted the notes. She was dismissed without notice at a hearing.',
      ),
    ).not.toContain('Alec Sample: dismissed-without-notice');
  });

  it('of the one who decides is not the one of whom', () => {
    expect(
      endingsIn(
        'PC Helen Example pocketed a purse. The hearing was chaired by Robert Dummy.',
        'He ruled that it was gross misconduct. He dismissed her without notice.',
      ),
    ).toEqual(['Helen Example: dismissed-without-notice']);
  });
});

describe('no ending is given to', () => {
  it.each([
    [
      'a witness who is commended',
      [
        'A detention officer who stole cash has been sacked.',
        'Lewis Example, 31, took more than £400 over six weeks.',
        'He was caught when a colleague, PC Janet Sample, noticed that a bag had been resealed. She was commended by the panel.',
        'He was dismissed without notice.',
      ],
      ['Lewis Example: dismissed-without-notice'],
    ],
    [
      'somebody who was harmed and has left',
      [
        'Sgt Martin Example pushed a trainee, PC Beth Sample, against a locker.',
        'PC Sample was terrified. She has since left the force.',
        'Example was dismissed without notice.',
      ],
      ['Martin Example: dismissed-without-notice'],
    ],
    [
      'a colleague on the same shift',
      [
        'PC Robert Example is accused of selling cannabis. His hearing opens on Monday. PC Colin Sample, who was on his shift, resigned last year over another matter.',
      ],
      ['Robert Example: pending'],
    ],
    [
      'counsel',
      [
        'Sgt Ian Example was represented by Tom Dummy and the force by Sarah Mock. Dummy called for a written warning. He was given a final written warning.',
      ],
      ['Ian Example: final-written-warning'],
    ],
    [
      'who led the investigation',
      [
        'PC Robert Example sold cannabis. The investigation was led by DI Claire Sample. She has retired since. Example was dismissed.',
      ],
      ['Robert Example: dismissed'],
    ],
    [
      'who held a meeting',
      ['Sgt Alan Sample held a meeting with PC Greg Example and gave him words of advice.'],
      ['Greg Example: words-of-advice'],
    ],
    [
      'who took over',
      ['Inspector Alan Example was sacked. He has been replaced by Inspector Fiona Sample.'],
      ['Alan Example: dismissed'],
    ],
  ])('%s', (_, paragraphs, expected) => {
    expect(endingsIn(...paragraphs)).toEqual(expected);
  });
});

describe('somebody without a rank', () => {
  it('counts where the text tells what came of them', () => {
    expect(
      endingsIn(
        'A custody worker who slept on duty has been thrown out of the force.',
        'Keith Example missed four checks. Sgt Laura Sample found him asleep in a chair.',
        'Example was dismissed at a hearing.',
      ),
    ).toEqual(['Keith Example: dismissed']);
  });
});
