import { describe, expect, it } from 'vitest';
import { outcomesIn } from '../../../fakes/drafted-outcomes.ts';

describe('an outcome in a subordinate clause or as a noun', () => {
  it.each([
    [
      'A constable drove home drunk. He did not contest the outcome, which was dismissal.',
      'dismissed',
    ],
    [
      'A hearing found gross misconduct by the constable, the sanction being dismissal without notice.',
      'dismissed-without-notice',
    ],
    [
      'The constable attended a misconduct hearing, the result of which was that he was dismissed.',
      'dismissed',
    ],
    [
      'The constable attended a misconduct meeting in May, where misconduct was proved and a written warning given.',
      'written-warning',
    ],
    [
      'A misconduct meeting in May ended with a written warning for the constable.',
      'written-warning',
    ],
    [
      'It was agreed that the inspector should be dealt with under the performance regulations.',
      'performance-procedures',
    ],
    [
      'The force agreed with our view that the sergeant’s performance fell short and took him through stage one of the performance process.',
      'performance-procedures',
    ],
    [
      'The professional standards department decided that the call handler should receive words of advice.',
      'words-of-advice',
    ],
    [
      'A written warning, to last 18 months, was the result of the constable’s misconduct meeting.',
      'written-warning',
    ],
    ['PC John Sample was told to leave the force by a misconduct panel.', 'dismissed'],
    [
      'PC John Sample’s career is over after a panel found gross misconduct and ended his service without notice.',
      'dismissed-without-notice',
    ],
    ['"You are dismissed," the chair told PC John Sample at a misconduct hearing.', 'dismissed'],
    [
      'PC Jane Example will be subject to a final written warning for three years.',
      'final-written-warning',
    ],
    [
      'The panel decided against dismissal. PC Jane Example will instead have a final written warning on her record.',
      'final-written-warning',
    ],
    [
      'Rather than dismiss PC Jane Example, the panel chose a final written warning.',
      'final-written-warning',
    ],
  ])('%s', (body, expected) => {
    expect(outcomesIn(body)).toBe(expected);
  });
});

describe('a proposal that was carried out', () => {
  it.each([
    [
      'We considered that the sergeant should be given management action. This has been done.',
      'management-action',
    ],
    [
      'We considered that the sergeant should be given words of advice. This was delivered by an inspector in May.',
      'words-of-advice',
    ],
    [
      'We found performance issues for the two constables. Both have since been through the reflective practice review process.',
      'reflective-practice',
    ],
    [
      'Both constables were found to have a case to answer for misconduct. The force dealt with both by management action.',
      'management-action',
    ],
    [
      'In our opinion the two constables had a case to answer for misconduct; the force agreed and dealt with both by management action.',
      'management-action',
    ],
    [
      'The sergeant and the constable had a case to answer for misconduct. The force agreed and both received management action.',
      'management-action, management-action',
    ],
  ])('%s', (body, expected) => {
    expect(outcomesIn(body)).toBe(expected);
  });
});

describe('nothing to answer', () => {
  it.each([
    [
      'The inspector was interviewed. We did not think that there was anything for her to answer.',
      'no-case-to-answer',
    ],
    [
      'The inspector was interviewed. In our view there was nothing for her to answer.',
      'no-case-to-answer',
    ],
    [
      'The inspector was interviewed. We were not of the opinion that she had a case to answer.',
      'no-case-to-answer',
    ],
    [
      'The inspector was interviewed. It was not our view that he had a case to answer for misconduct.',
      'no-case-to-answer',
    ],
    [
      'The inspector was interviewed. He was found not to have a case to answer.',
      'no-case-to-answer',
    ],
    ['The call handler was interviewed. We found no fault with her actions.', 'no-case-to-answer'],
    ['The call handler was interviewed. We had no criticism of her.', 'no-case-to-answer'],
    [
      'We thought the call handler had done all that could be expected of her.',
      'no-case-to-answer',
    ],
    ['We were satisfied that the inspector did everything she could.', 'no-case-to-answer'],
    ['There was in our view no case for either constable to answer.', 'no-case-to-answer'],
  ])('%s', (body, expected) => {
    expect(outcomesIn(body)).toBe(expected);
  });
});

describe('an end without a sanction', () => {
  it.each([
    [
      'A misconduct hearing had been directed for the constable. No hearing took place.',
      'no-further-action',
    ],
    ['The constable was spared a misconduct hearing by the force.', 'no-further-action'],
    [
      'The proceedings against the constable were brought to an end by the force.',
      'investigation-withdrawn',
    ],
    [
      'PC Jane Example was spared any sanction by the panel, which found misconduct proven.',
      'misconduct-no-further-action',
    ],
    [
      'PC Jane Example was dismissed. Two sergeants who supervised her face no action.',
      'dismissed, no-further-action',
    ],
    [
      'A constable and a sergeant were investigated. In the case of the constable, the force decided on management action. In the sergeant’s case it took no further action.',
      'management-action, no-further-action',
    ],
  ])('%s', (body, expected) => {
    expect(outcomesIn(body)).toBe(expected);
  });
});

describe('a hearing that found nothing', () => {
  it.each([
    ['The panel was not persuaded that PC Jane Example had breached any standard.', 'not-proven'],
    [
      'The panel ruled that PC Jane Example had acted reasonably and found in her favour.',
      'not-proven',
    ],
    [
      'A panel took an hour to decide that PC Jane Example had not been in the wrong.',
      'not-proven',
    ],
    ['The panel said that what PC Jane Example did was not misconduct.', 'not-proven'],
    [
      'The constable attended a misconduct meeting in March. The allegation was not upheld.',
      'not-proven',
    ],
    [
      'We directed a misconduct hearing for the two constables. In May the panel found neither of them guilty of misconduct.',
      'not-proven',
    ],
    [
      'We directed a misconduct hearing for the sergeant. The panel, which sat in May, found none of the allegations proved.',
      'not-proven',
    ],
    ['A misconduct hearing for the constable collapsed when a witness withdrew.', 'not-proven'],
    [
      'At the hearing, counsel for PC Jane Example submitted that there was no case to answer. The panel agreed.',
      'no-case-to-answer',
    ],
    [
      'At the hearing, counsel for PC Jane Example submitted that there was no case to answer. The panel rejected the submission and dismissed her without notice.',
      'dismissed-without-notice',
    ],
    [
      'PC Jane Example walked free from a misconduct hearing after all the charges against her fell.',
      'not-proven',
    ],
  ])('%s', (body, expected) => {
    expect(outcomesIn(body)).toBe(expected);
  });
});

describe('somebody who would have lost the job', () => {
  it.each([
    [
      'The detective resigned before the hearing. The panel found gross misconduct that would have cost him his job.',
      'would-have-been-dismissed',
    ],
    [
      'Ex-PC John Sample would have lost his job if he had not already left it, a panel said.',
      'would-have-been-dismissed',
    ],
    [
      'The constable handed in his notice. A panel ruled that but for his resignation he’d have been dismissed.',
      'would-have-been-dismissed',
    ],
    [
      'A panel ruled that former PC Jane Example would have been required to leave had she not already gone.',
      'would-have-been-dismissed',
    ],
    [
      'Former PC Jane Example quit in May. The chair said that only dismissal would have met the case.',
      'would-have-been-dismissed',
    ],
    [
      'Former PC John Example quit in May. The panel found that his conduct would have merited dismissal without notice.',
      'would-have-been-dismissed',
    ],
    [
      'The former detective was the subject of a finding that he would have been dismissed.',
      'would-have-been-dismissed',
    ],
  ])('%s', (body, expected) => {
    expect(outcomesIn(body)).toBe(expected);
  });
});

describe('to whom it belongs', () => {
  it.each([
    [
      'A constable took money. The law allows former officers to be brought before a panel. Theft was found proved. "This officer would have been dismissed," the chair said.',
      'would-have-been-dismissed',
    ],
    [
      'A constable took money and resigned. Since 2017 former officers can be taken through a hearing. The panel found that he would have been dismissed.',
      'would-have-been-dismissed',
    ],
    [
      'The allegations against PC Jane Example were proven. Her line manager told the panel that he trusted her. The panel gave her a written warning.',
      'written-warning',
    ],
    [
      'A constable sent messages. His line manager, a detective sergeant, told us that she had seen nothing. The panel found gross misconduct and dismissed him without notice.',
      'dismissed-without-notice',
    ],
    [
      'A constable was dismissed without notice. His wife, who is a call handler with the force, was investigated. She has no case to answer.',
      'dismissed-without-notice, no-case-to-answer',
    ],
    [
      'PC Jane Example and Sergeant John Sample faced a panel. The case against PC Jane Example was not proven. As to Sergeant Sample, it found misconduct. A written warning was imposed.',
      'not-proven, written-warning',
    ],
    [
      'A constable and a sergeant were investigated. The constable was given management action. Turning to the sergeant, we found no indication of misconduct.',
      'management-action, no-case-to-answer',
    ],
    [
      'A constable and a sergeant were investigated. In the case of the constable, the force decided on management action. In the sergeant’s case it took no further action.',
      'management-action, no-further-action',
    ],
    [
      'Constable Jane Example attended a misconduct meeting. The person conducting the meeting, Chief Inspector John Sample, was satisfied that she had been asleep. The allegation against her was not proven.',
      'not-proven',
    ],
    [
      'A review by an officer from another force, Superintendent John Sample, found no indication that any person serving with the police had behaved in a manner that would justify disciplinary proceedings.',
      '-',
    ],
    [
      'PC Jane Example was dismissed for poor work. In relation to the remaining two incidents misconduct was found.',
      'dismissed',
    ],
    [
      'It is alleged that PC Jane Example wrote that she had "already stood down" when the crash happened. The hearing will begin on Monday.',
      'pending',
    ],
    [
      'PC Jane Example, PC John Sample and PC Ann Specimen faced a panel. All three kept their jobs but were given written warnings.',
      'written-warning, written-warning, written-warning',
    ],
    [
      'All three constables had a case to answer. At a meeting in June two were given written warnings. The third was given management advice.',
      'written-warning, management-advice',
    ],
    [
      'Management advice was given to the sergeant and reflective practice to the constable.',
      'management-advice, reflective-practice',
    ],
    [
      'The allegation against former PC Jane Example has been adjourned because she was ill.',
      'pending',
    ],
    [
      'Notice is given of a misconduct hearing for PC Jane Example, to be held on 3 May 2030.',
      'pending',
    ],
  ])('%s', (body, expected) => {
    expect(outcomesIn(body)).toBe(expected);
  });
});

describe('decisions told in passing', () => {
  it.each([
    [
      'Our report found that both officers could justify what they did. No further action was taken against either of them.',
      'no-further-action',
    ],
    [
      'The panel found that the constable had breached the standards on honesty and integrity, that this amounted to gross misconduct and that he should be dismissed without notice.',
      'dismissed-without-notice',
    ],
    [
      'The misconduct hearing in May cleared one constable and gave the other a written warning.',
      'not-proven, written-warning',
    ],
    [
      'Two constables had a case to answer. The first was given a written warning at a meeting. In the case of the second it was found that there was no misconduct.',
      'written-warning, not-proven',
    ],
    [
      'PC Jane Example admitted misconduct and was handed a written warning that will last for a year.',
      'written-warning',
    ],
    ['A panel has thrown PC Jane Example out of the force.', 'dismissed'],
    ['The chief constable had no hesitation in dismissing PC Jane Example.', 'dismissed'],
    ['PC Jane Example resigned in May, but a hearing will still take place on Monday.', 'pending'],
    [
      'PC Jane Example is suspended on full pay while she waits for a misconduct hearing.',
      'pending',
    ],
    [
      'The barred list holds the names of officers who have been dismissed. PC Jane Example was given a written warning.',
      'written-warning',
    ],
    [
      'Of the two constables, one received management advice; the other had no case to answer.',
      'management-advice, no-case-to-answer',
    ],
  ])('%s', (body, expected) => {
    expect(outcomesIn(body)).toBe(expected);
  });
});

describe('what was not needed beside what was', () => {
  it.each([
    [
      'The force considered that a meeting was not needed and that words of advice, which have now been given, were enough for the sergeant.',
      'words-of-advice',
    ],
    [
      'We proposed a misconduct meeting for the sergeant. The force persuaded us that management action would be sufficient.',
      'management-action',
    ],
    [
      'The sergeant’s actions were found to amount to misconduct but no disciplinary outcome was imposed.',
      'misconduct-no-further-action',
    ],
    [
      'We looked at the actions of a sergeant and a constable. There was no indication that the constable had done anything wrong. The sergeant was given advice.',
      'no-case-to-answer, words-of-advice',
    ],
  ])('%s', (body, expected) => {
    expect(outcomesIn(body)).toBe(expected);
  });
});
