import { describe, expect, it } from 'vitest';
import { endingsIn } from '../../../fakes/drafted-endings.ts';

const warned = 'Sergeant Ann Sample was given a final written warning at a misconduct hearing.';

describe('a dismissal that might have been', () => {
  it.each([
    'He came within a whisker of being dismissed.',
    'She came very close to being sacked.',
    '"You were one step away from being dismissed," chair Cat Mock told her.',
    'The presenting officer had said that nothing less than dismissal without notice would do.',
    'Dismissal was a real option, the chair said.',
    'A harsher panel would have dismissed her.',
    '"Had you not shown remorse you would have been dismissed," chair Cat Mock told her.',
    'Cat Mock, chairing, said: "But for your record of service, you would have been dismissed."',
    'Chair Cat Mock said: "Dismissal would have been disproportionate."',
    'The panel could have dismissed her, but took her record into account.',
  ])('is none: %s', (words) => {
    expect(endingsIn(`${warned} ${words}`)).toEqual(['Ann Sample: final-written-warning']);
  });

  it('is the outcome of somebody who had left', () => {
    expect(
      endingsIn(
        'Former sergeant Ann Sample resigned in May. The panel ruled that she would have been dismissed had she still been serving.',
      ),
    ).toEqual(['Ann Sample: would-have-been-dismissed']);
  });
});
