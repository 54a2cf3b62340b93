import { describe, expect, it } from 'vitest';
import { nearTerms } from '../../../src/search/near-terms.ts';

const terms = ['gandhi', 'gander', 'septicem', 'septemb', 'burglar', 'saltmarsh', 'canoe'];

describe('nearTerms', () => {
  it.each([
    ['ghandi', ['gandhi']], // sounds the same
    ['septicemia', ['septicem']], // of one family
    ['burglari', ['burglar']],
    ['saltwater', []], // begins alike, and is no other form of it
    ['canoes', []], // too short for a family, and not the same in sound
    ['cano', []],
    ['1234567', []],
  ])('of %s are %j', (term, near) => {
    expect(nearTerms(term, terms)).toEqual(near);
  });

  it('are five at the most, the nearest first', () => {
    const many = ['septicemix', 'septicemi', 'septicem', 'septicemab', 'septicemac', 'septicemad'];
    expect(nearTerms('septicemia', many)).toEqual([
      'septicemi',
      'septicemix',
      'septicem',
      'septicemab',
      'septicemac',
    ]);
  });
});
