import { describe, expect, it } from 'vitest';
import { isAdvocate, roleInWords } from '../../../../src/core/text/role-words.ts';

describe('roleInWords', () => {
  it.each([
    ['for the force', 'presenting-officer'],
    ['for northmoor police', 'presenting-officer'],
    ['for the commander', 'officer-representative'],
    ['for pc example', 'officer-representative'],
    ['for the former detective sergeant', 'officer-representative'],
    ['for the chief constable', 'force-spokesperson'],
    ['who represented pc ned vale', 'officer-representative'],
    ['a spokeswoman for northmoor police', 'force-spokesperson'],
    ['the officer', 'officer'],
    ['the police and crime commissioner', 'local-policing-body'],
    ['his former partner', 'complainant'],
    ['one of the women', 'complainant'],
    ["the victim's mother", 'interested-person'],
    ["a victims' campaigner", null],
    ['his partner', 'interested-person'],
    ['a baker', null],
  ])('%s: %s', (words, role) => expect(roleInWords(words)).toBe(role));

  it.each([
    ['for vale', true],
    ['counsel for the family', true],
    ['who represented the family', true],
    ['panel chair', false],
  ])('tells an advocate from the rest: %s', (words, is) => expect(isAdvocate(words)).toBe(is));
});
