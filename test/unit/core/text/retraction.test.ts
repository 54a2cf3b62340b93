import { describe, expect, it } from 'vitest';
import { isBareRejection, retractionIn } from '../../../../src/core/text/retraction.ts';

describe('retractionIn', () => {
  it.each([
    ['We reject that.', true, 'plain'],
    ['We accept that.', true, 'plain'],
    ['There is not enough evidence of that.', true, 'plain'],
    ['The officer denied taking the tin.', false, 'plain'],
    ['He denies all of the allegations.', false, 'plain'],
    ['We found no evidence that age was a factor in the decision.', false, null],
    ['A second allegation, that he swore, was withdrawn.', false, null],
    ['The panel did not accept this.', true, 'plain'],
    ['That was hearsay and we gave it no weight.', true, 'plain'],
    ['He denied the allegation.', false, 'plain'],
    ['But the tribunal has overturned that decision.', false, 'plain'],
    ['However, he was sorry.', true, 'likely'],
    ['However, he was sorry.', false, null],
    ['He did not attend.', true, null],
    ['He denied gross misconduct.', false, null],
  ])('%s (near: %s) is %s', (sentence, isNear, retraction) => {
    expect(retractionIn(sentence, 'He said that the tin was his.', isNear)).toBe(retraction);
  });

  it('tells a rejection that says nothing alone', () => {
    expect(isBareRejection('We reject that.')).toBe(true);
    expect(isBareRejection('The panel rejected his account of the night.')).toBe(false);
  });
});
