import { describe, expect, it } from 'vitest';
import {
  asksDetails,
  identityWanted,
  offersIdentity,
} from '../../../../src/ask/refuse/identity-question.ts';
import { refusalOf } from '../../../../src/ask/refuse/subject.ts';

describe('identityWanted', () => {
  it.each([
    ['who is the officer in the northmoor case?', 'officers'],
    ['who was the former northmoor police constable?', 'officers'],
    ['name the northmoor officer', 'officers'],
    ['can you identify the two cops', 'officers'],
    ["what is the sergeant's real name?", 'officers'],
    ['what is the name of the detective who resigned?', 'officers'],
    ['so who is he', 'officers'],
    ['was the detective who won an award called joe bloggs?', 'officers'],
    ['was the officer named in public?', null],
    ['tell me who the officer is', 'officers'],
    ['who are the two women northmoor police apologised to?', 'complainants'],
    ["what was the victim's name", 'complainants'],
    ['who was arrested after the crash?', null],
    ['who called the police about the man?', null],
    ['what is the name of the hospital where the officer was treated?', null],
    ['who chaired the hearing of the officer?', null],
    ['who told the officer to stop?', null],
    ['which force named the operation?', null],
  ])('reads %j as %s', (asked, whom) => {
    expect(identityWanted(asked)).toBe(whom);
  });
});

describe('offersIdentity', () => {
  it.each([
    ['is the officer in the story pc joe bloggs?', ['Joe Bloggs'], true],
    ['was mr a called joe bloggs?', ['Joe Bloggs'], true],
    ['was the officer dismissed?', [], false],
    ['did the officer meet joe bloggs?', ['Joe Bloggs'], false],
  ])('reads %j with %j as %s', (asked, names, offered) => {
    expect(offersIdentity(asked, names)).toBe(offered);
  });
});

describe('asksDetails', () => {
  it.each([
    ['how old is the northmoor officer', true],
    ['how old was mr a', true],
    ['where does ms b live?', true],
    ["what was the officer's address", true],
    ['which station did the constable work at', true],
    ['how old was the young man arrested by northmoor police?', false],
    ['where was the boy living?', false],
    ['at which station did they arrest the driver?', false],
  ])('reads %j as %s', (asked, details) => {
    expect(asksDetails(asked)).toBe(details);
  });
});

describe('refusalOf', () => {
  it.each([
    ['where does ann gale live and work now?', 'private'],
    ["what is pc gale's home address", 'private'],
    ['which force is the most corrupt?', 'opinion'],
    ['do you think he did it?', 'opinion'],
    ['where did the crash happen?', null],
    ['where did the inventor live when he died?', null],
    ['where is much of the work of the centre done?', null],
    ['where is ann gale living now?', 'private'],
    ['where do her parents live?', 'private'],
    ['where do a majority of rural pharmacists work?', null],
    ['where are most of the children working?', null],
    ['where was the officer working when he was arrested in 2019?', null],
    ['how many officers should have attended?', null],
    ['what did the watchdog say should happen?', null],
  ])('reads %j as %s', (asked, name) => {
    expect(refusalOf(asked)?.name ?? null).toBe(name);
  });
});
