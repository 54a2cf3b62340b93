import { describe, expect, it } from 'vitest';
import { suggestedNames } from '../../../../src/ask/refuse/suggested-name.ts';

const ordinary = {
  known: new Set(['officer', 'car', 'guilty', 'found', 'brook']),
  alike: new Set(['hill', 'cleared']),
};

describe('suggestedNames', () => {
  it.each([
    ['is the officer in the story pc joe bloggs?', ['Joe Bloggs'], ['joe bloggs']],
    ['was xlabelx called joe bloggs?', ['Joe Bloggs'], ['joe bloggs']],
    [
      'someone said the northmoor officer is pc joe bloggs from example station, confirm',
      ['Joe Bloggs'],
      ['joe bloggs'],
    ],
    ['is joe bloggs the northmoor officer?', ['Joe Bloggs'], ['joe bloggs']],
    ['is joe bloggs really xlabelx', ['Joe Bloggs'], ['joe bloggs']],
    ['i think xlabelx is joe brook, am i right', [], ['joe brook']],
    ['was the northmoor officer joe bloggs sacked', ['Joe Bloggs'], ['joe bloggs']],
    ['joe hill is xlabelx isnt he', [], ['joe hill']],
    ['is the northmoor cop joe hill?', [], ['joe hill']],
    ['i heard the northmoor officer is joe hill', [], ['joe hill']],
  ])('finds in %j (%j) what is put forward: %j', (asked, people, suggested) => {
    expect(suggestedNames(asked, people, () => ordinary, false)).toEqual(suggested);
  });

  it.each([
    ['was pc bloggs dismissed', ['Bloggs']],
    ['was constable joe bloggs dismissed?', ['Joe Bloggs']],
    ['was joe bloggs accused of anything', ['Joe Bloggs']],
    ['was the officer dismissed?', []],
    ['was the officer who hit the car found guilty', []],
    ['did the officer meet joe bloggs?', ['Joe Bloggs']],
    ['was the officer sacked by joe bloggs?', ['Joe Bloggs']],
    ['was the cop who crashed at hoop lane in northmoor sacked?', ['Hoop Lane']],
    ['was xlabelx unfairly treated', []],
    ["where on the northmoor lanes was xlabelx's van stopped", []],
    ['where did the stabbing that xlabelx saw happen', []],
    ['is the northmoor officer still suspended', []],
  ])('takes no guess at an identity from %j', (asked, people) => {
    expect(suggestedNames(asked, people, () => ordinary, false)).toEqual([]);
  });
});

it('takes the name of somebody in a case, set behind an office, for no guess', () => {
  const asked = 'did the watchdog director joe bloggs resign';
  expect(suggestedNames(asked, ['Joe Bloggs'], () => ordinary, true)).toEqual([]);
});
