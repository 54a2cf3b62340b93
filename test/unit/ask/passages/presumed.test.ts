import { describe, expect, it } from 'vitest';
import { kindWordsIn } from '../../../../src/ask/passages/kind-words.ts';
import { presumptionNames, presumptions } from '../../../../src/ask/passages/presumed.ts';

const presumedBy = (asking: string) =>
  presumptionNames.find((name) => presumptions[name].asked.test(asking)) ?? null;

describe('what a question presumes', () => {
  it.each([
    ['how long was the driver jailed for?', 'prison-term'],
    ['how long was the meeting?', null],
    ['what was the cyclist arrested for?', 'offence'],
    ['what did the prisoner die of?', 'cause-of-death'],
    ['which sergeant was demoted?', 'demotion'],
    ['why was the inspector sacked?', 'dismissal'],
    ['was the inspector sacked?', null],
    ['who was given a final written warning?', 'final-warning'],
  ])('%s', (asking, presumed) => {
    expect(presumedBy(asking)).toBe(presumed);
  });

  it.each([
    ['prison-term', 'he was sentenced to nine months in prison.', true],
    ['prison-term', 'he served with the force for nine years.', false],
    ['offence', 'she was arrested on suspicion of theft.', true],
    ['demotion', 'the panel spoke of a written warning.', false],
  ] as const)('%s: "%s" tells it: %s', (name, sentence, tells) => {
    expect(presumptions[name].told.test(sentence)).toBe(tells);
  });
});

describe('kinds with few words', () => {
  it('finds the colours in a sentence and no words of a kind that has no list', () => {
    expect(kindWordsIn('a red van and a grey car', 'colour')).toEqual(['red', 'grey']);
    expect(kindWordsIn('a red van', 'van')).toBeNull();
  });
});
