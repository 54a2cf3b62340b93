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
    ['was the sergeant prosecuted over the boat?', 'criminal-case'],
    ['did the poacher end up in court?', 'criminal-case'],
    ['who prosecuted the poacher?', null],
    ['is she fighting the decision to sack her?', 'appeal'],
    ['what did the appeal for witnesses say?', null],
    ['will he go on the barred list?', 'barring'],
    ['was the inspector banned from driving?', 'driving-ban'],
    ['has the widow had an apology?', 'apology'],
    ['how long had she been a police constable?', 'length-of-service'],
    ['how many years was he in the force?', 'length-of-service'],
    ['did the constable quit?', 'resignation'],
    ['was the constable suspended?', 'suspension'],
  ])('%s', (asking, presumed) => {
    expect(presumedBy(asking)).toBe(presumed);
  });

  it.each([
    ['prison-term', 'he was sentenced to nine months in prison.', true],
    ['prison-term', 'he served with the force for nine years.', false],
    ['offence', 'she was arrested on suspicion of theft.', true],
    ['demotion', 'the panel spoke of a written warning.', false],
    ['criminal-case', 'the panel took no action.', false],
    ['criminal-case', 'the crown prosecution service took no action.', true],
    ['appeal', 'she may appeal within ten days.', true],
    ['appeal', 'she is ill and sleeps badly.', false],
    ['barring', 'his name goes on the barred list.', true],
    ['driving-ban', 'he was disqualified for a year.', true],
    ['apology', 'the force has said sorry.', true],
    ['length-of-service', 'she has 12 years of service.', true],
    ['length-of-service', 'she was 31 and lived in vale green.', false],
    ['resignation', 'the former sergeant was not there.', true],
    ['suspension', 'he worked on.', false],
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
