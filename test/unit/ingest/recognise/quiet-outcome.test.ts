import { describe, expect, it } from 'vitest';
import { outcomesIn } from '../../../fakes/drafted-outcomes.ts';

const answered = (words: string, level = 'misconduct') =>
  `We found that the constable had a case to answer for ${level}. ${words}`;
const gross = (words: string) => answered(words, 'gross misconduct');

describe('nothing found at a hearing or meeting', () => {
  it.each([
    'The panel heard four days of evidence and found nothing proved against the constable.',
    'At the hearing the account of the constable was preferred, and the case against him failed.',
    'At a misconduct meeting in April 2019 the constable was found not to have breached the standards.',
    'The meeting took place in June 2020. No misconduct by the constable was found.',
    'The chair of the meeting considered the constable’s conduct fell short but not so far as to be misconduct.',
    'The constable faced a hearing. The panel found that he had acted honestly and that the allegations were unfounded.',
    'A misconduct meeting for the constable was held; the outcome was that there was no finding against him.',
    'We directed a misconduct meeting for the constable. It sat in June and decided that he had not committed misconduct.',
  ])('%s', (words) => {
    expect(outcomesIn(answered(words))).toBe('not-proven');
  });

  it.each([
    'The panel rejected the allegation that PC Ann Sample lied.',
    'We looked at a search. A second officer was given a final written warning and a third was cleared.',
  ])('%s', (body) => {
    expect(outcomesIn(body)).toContain('not-proven');
  });
});

describe('nothing to answer for', () => {
  it.each([
    'In our view nothing that the sergeant did called for disciplinary proceedings.',
    'We could not fault the sergeant.',
    'The call handler was not at fault.',
    'Our investigation found no evidence that the constable had behaved improperly.',
    'We saw nothing in the sergeant’s actions that might amount to misconduct.',
    'We were satisfied that neither constable had done anything wrong.',
    'We found that the sergeant’s decision was one which she was entitled to make.',
    'The call handler had followed the script and we considered her actions to be in line with policy.',
    'We judged the constable’s use of force to have been reasonable and proportionate.',
    'We found no indication that the passenger had breached the standards of professional behaviour.',
    'The marksman was a witness. Nothing he told us gave any indication that he had breached the standards.',
  ])('%s', (body) => {
    expect(outcomesIn(body)).toBe('no-case-to-answer');
  });
});

describe('no action', () => {
  it.each([
    'It would not be in the public interest to hold a meeting for the constable.',
    'Nothing more need be done, the force and we agreed.',
    'The force closed the case against him without any action.',
    'Neither he nor his sergeant was disciplined.',
  ])('%s', (words) => {
    expect(outcomesIn(answered(words))).toContain('no-further-action');
  });
});

describe('an ending that is told without its usual verb', () => {
  it.each([
    [
      'The panel said that there was no alternative but to dismiss him without notice.',
      'dismissed-without-notice',
    ],
    [
      'The panel found nothing exceptional to justify anything short of dismissal without notice, the chair ruled.',
      'dismissed-without-notice',
    ],
    [
      'A hearing found gross misconduct and his service was ended on the spot.',
      'dismissed-without-notice',
    ],
    [
      'The panel brought the constable’s career to an end without notice.',
      'dismissed-without-notice',
    ],
    [
      'The constable ceased to be a member of the force that day, no notice being given.',
      'dismissed-without-notice',
    ],
    ['The panel had no choice but to dismiss him.', 'dismissed'],
    ['The panel decided that he should lose his job.', 'dismissed'],
    ['The hearing cost the constable his job.', 'dismissed'],
    [
      'A panel at Maidstone ruled that he should be dismissed without notice.',
      'dismissed-without-notice',
    ],
    ['The panel stripped the constable of his rank.', 'reduction-in-rank'],
  ])('%s', (words, expected) => {
    expect(outcomesIn(gross(words))).toBe(expected);
  });

  it.each([
    [
      'It was felt that management action would suffice for the constable, and we agreed.',
      'management-action',
    ],
    ['The constable has been subject to management action.', 'management-action'],
    ['The constable took part in a reflective discussion with a line manager.', 'learning'],
    ['The constable gave up his job before a hearing could be held.', 'resigned'],
    ['The constable took his pension before the hearing.', 'retired'],
  ])('%s', (words, expected) => {
    expect(outcomesIn(answered(words))).toBe(expected);
  });

  it('is no dismissal that would have been too much', () => {
    expect(
      outcomesIn(
        'PC Ann Sample was given a final written warning. The chair said dismissal would have been disproportionate for an officer of her record.',
      ),
    ).toBe('final-written-warning');
  });

  it('is the rank that somebody lost, with or without a warning beside it', () => {
    expect(
      outcomesIn('Sgt Ann Sample was reduced in rank. She was also given a final written warning.'),
    ).toBe('reduction-in-rank');
  });

  it('is the new hearing after a decision was quashed', () => {
    expect(
      outcomesIn(
        'A decision to give PC Ann Sample a final written warning has been quashed by the High Court, which ordered a fresh hearing before a new panel.',
      ),
    ).toBe('pending');
  });

  it('is what an appeal put into the place of a dismissal, whatever stands between', () => {
    expect(
      outcomesIn(
        'PC Ann Sample was dismissed after a hearing. The tribunal sat in May. It found that too little weight was given to her record. It set aside the dismissal and substituted a final written warning.',
      ),
    ).toBe('final-written-warning');
  });

  it.each([
    'PC Ann Sample was sacked in May, but has now had her dismissal reduced to a final written warning.',
    'PC Ann Sample was dismissed. An appeal was heard. In place of dismissal she will have a final written warning.',
  ])('is the last of two: %s', (body) => {
    expect(outcomesIn(body)).toBe('final-written-warning');
  });

  it('is decided for each of several in one sentence', () => {
    expect(
      outcomesIn(
        'The panel ruled that PC Ann Sample should be dismissed and PC Ben Specimen given a final written warning.',
      ),
    ).toBe('dismissed, final-written-warning');
  });

  it('is no relative’s word in single quotation marks', () => {
    expect(
      outcomesIn(
        'PC Ann Sample and detention officer Bob Specimen were each given management advice. His sister told reporters: ‘A written warning for my brother’s life.’',
      ),
    ).toBe('management-advice, management-advice');
  });
});

describe('somebody who left', () => {
  it('after misconduct was found is not sanctioned, whatever the order of the words', () => {
    expect(
      outcomesIn(
        'The hearing of the constable was held in May. The allegations were found proved at the level of misconduct. He was told that no further action would be taken, as he had already left the force.',
      ),
    ).toBe('misconduct-no-further-action');
  });

  it('for reasons that had nothing to do with the case is not said to have left', () => {
    expect(
      outcomesIn(
        'The first call was taken by an operator who left the police for reasons that had nothing to do with the case. The constable received a written warning after a misconduct meeting.',
      ),
    ).toBe('written-warning');
  });

  it('and against whom a meeting found misconduct was not sanctioned', () => {
    expect(
      outcomesIn(
        'The sergeant retired in May. A meeting in his absence found misconduct proven. As he had left the force, no sanction could be imposed.',
      ),
    ).toBe('misconduct-no-further-action');
  });

  it('and in whose case there was none to answer had no case', () => {
    expect(
      outcomesIn(
        'PC Ann Sample retired in January. The IOPC decided in her case that there was no case to answer.',
      ),
    ).toBe('no-case-to-answer');
  });
});
