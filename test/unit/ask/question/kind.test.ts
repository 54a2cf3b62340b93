import { describe, expect, it } from 'vitest';
import { kindNamed, wantedBy } from '../../../../src/ask/question/kind.ts';

describe('the form of a question', () => {
  it.each([
    ['Who chaired the hearing?', 'person', 'person'],
    ['What is the name of the officer?', 'person', 'name'],
    ['Who is the sergeant who was fined?', 'person', 'name'],
    ['When did the panel meet?', 'date', 'date'],
    ['In which year was he dismissed?', 'date', 'year'],
    ['At what time was she arrested?', 'date', 'clock'],
    ['How long did the chase last?', 'duration', 'duration'],
    ['How many calls did he make?', 'count', 'count'],
    ['How old was the boy?', 'count', 'age'],
    ['How fast was the van going?', 'amount', 'speed'],
    ['How far did they walk?', 'amount', 'distance'],
    ['How much compensation was paid?', 'amount', 'money'],
    ['On how many nights was he away?', 'count', 'count'],
    ['How big a fine did the court impose?', 'amount', 'money'],
    ["What was the sergeant's punishment in the end?", 'outcome', 'outcome'],
    ["What's the real name of the driver?", 'person', 'name'],
    ['Where was he found?', 'place', 'place'],
    ['Whereabouts did the van stop?', 'place', 'place'],
    ['On which road did it happen?', 'place', 'road'],
    ['Which force investigated?', 'thing', 'organisation'],
    ['Why was he sacked?', 'reason', 'reason'],
    ['What happened to the constable?', 'outcome', 'outcome'],
    ['How was the officer punished?', 'outcome', 'outcome'],
    ['What sanction did she receive?', 'outcome', 'outcome'],
    ['What did the panel conclude?', 'outcome', 'finding'],
    ['What did the witness say?', 'statement', 'words'],
    ['Which injuries did he suffer?', 'list', 'list'],
    ['Was the officer cleared?', 'yes-no', 'verdict'],
    ['How did they get in?', 'manner', 'manner'],
    ['What did he put on the table?', 'thing', 'thing'],
    ['What had the dog eaten?', 'thing', 'thing'],
    ['How much overtime money did he claim?', 'amount', 'money'],
    ['For what length of time was he banned?', 'duration', 'duration'],
    ['age of the cyclist', 'count', 'age'],
    ['pursuit northmoor', 'lookup', 'thing'],
  ])('reads "%s" as %s, wanting %s', (text, kind, wants) => {
    expect(wantedBy(text)).toMatchObject({ kind, wants });
  });

  it.each([
    ['How many stones were thrown?', 'stone'],
    ['Which football match was it?', 'match'],
    ["Which hospital's car park was it?", 'hospit'],
    ['How many officers work there?', 'offic'],
    ['How many people live there?', 'peopl'],
    ["What was the volunteer's reading when she was tested?", 'read'],
    ['What was the colour of the van?', 'colour'],
    ['What was it?', null],
  ])('finds the noun that "%s" asks for', (text, focus) => {
    expect(wantedBy(text).focus).toBe(focus);
  });

  it.each([
    ['How much overtime money did he claim?', 'money'],
    ['For what length of time was he banned?', 'length of time'],
    ['What did he do with the money?', null],
  ])('knows what in "%s" says no more than the kind of answer', (text, noun) => {
    const at = kindNamed(text);
    expect(at && text.slice(at.start, at.end)).toBe(noun);
  });

  it('asks by the last sentence that is a question', () => {
    const text = 'A van hit a wall in Northmoor. How many people were hurt?';
    const { wants, asking } = wantedBy(text);
    expect(wants).toBe('count');
    expect(text.slice(asking.start)).toBe('How many people were hurt?');
  });

  it('does not take "what did officer …" for a question about a person', () => {
    expect(wantedBy('What did Officer A receive?').wants).toBe('outcome');
  });
});
