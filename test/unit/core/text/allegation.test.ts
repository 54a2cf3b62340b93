import { describe, expect, it } from 'vitest';
import { isAllegation } from '../../../../src/core/text/allegation.ts';

describe('isAllegation', () => {
  it.each([
    'She alleged that he kissed her.',
    'PC Example is accused of taking a tin.',
    'The allegations against him are: that he lied.',
    'He is accused of lying about a bag found in his car.',
  ])('asserts by allegation: %s', (sentence) => expect(isAllegation(sentence)).toBe(true));

  it.each([
    'PC Example was cleared of an allegation that he took a tin.',
    'She is not accused of any wrongdoing.',
    'Two of the three allegations were found proven.',
    'He denied the allegation that he lied.',
    'The officer accused of theft was dismissed.',
    'No allegations were made against the sergeant.',
    'The panel sat for two days.',
  ])('does not, or settles it: %s', (sentence) => expect(isAllegation(sentence)).toBe(false));
});
