import { describe, expect, it } from 'vitest';
import { isNewspaper } from '../../../../src/ask/question/newspaper.ts';

describe('isNewspaper', () => {
  it.each([
    ['Northmoor Gazette', true],
    ['Vale Evening Post', true],
    ['Sunday Mirror', true],
    ['Emily Post', false],
    ['Gazette', false],
    ['Wilf Orme', false],
  ])('%s: %s', (name, is) => {
    expect(isNewspaper(name.split(' '))).toBe(is);
  });
});
