import { describe, expect, it } from 'vitest';
import { draftCases } from '../../../../src/ingest/draft-cases.ts';
import { articleOf } from '../../../fakes/article-of.ts';
import { shippedVocabulary } from '../../../fakes/shipped-vocabulary.ts';

/** Each officer or group as "label (count): outcome". */
function partiesIn(body: string): string[] {
  const { cases } = draftCases(articleOf(body), shippedVocabulary);
  return cases
    .flatMap((it) => it.officers)
    .map(({ label, count, outcome }) => `${label} (${count ?? 'some'}): ${outcome.value}`);
}

describe('to whom an outcome belongs', () => {
  it.each([
    [
      'groups are counted as the text counts them',
      'Two officers of Kent Police received management action and three sergeants were given written warnings.',
      ['Two officers (2): management-action', 'three sergeants (3): written-warning'],
    ],
    [
      'letters are people of their own',
      'Officer A of Kent Police received a written warning. Officer B received management action.',
      ['Officer A (1): written-warning', 'Officer B (1): management-action'],
    ],
    [
      'two letters behind one noun are two people',
      'Officers A and B of Kent Police received written warnings.',
      ['Officer A (1): written-warning', 'Officer B (1): written-warning'],
    ],
    [
      'names joined by "and" share an outcome',
      'PC Ann Sample, 30, and PC Ben Specimen, 41, of Kent Police, were dismissed without notice.',
      [
        'PC Ann Sample (1): dismissed-without-notice',
        'PC Ben Specimen (1): dismissed-without-notice',
      ],
    ],
    [
      'each bracket of a list belongs to the name before it',
      'The panel of Kent Police found gross misconduct against PC Ann Sample (dismissed without notice), PC Ben Specimen (final written warning) and Sgt Cy Example (not proven).',
      [
        'PC Ann Sample (1): dismissed-without-notice',
        'PC Ben Specimen (1): final-written-warning',
        'Sgt Cy Example (1): not-proven',
      ],
    ],
    [
      '"the same sanction" is what was told last',
      'PC Ann Sample of Kent Police was given a final written warning. PC Ben Specimen was given the same sanction.',
      ['PC Ann Sample (1): final-written-warning', 'PC Ben Specimen (1): final-written-warning'],
    ],
    [
      '"so was" says the same of the name behind it',
      'PC Ann Sample of Kent Police was dismissed. So was PC Ben Specimen.',
      ['PC Ann Sample (1): dismissed', 'PC Ben Specimen (1): dismissed'],
    ],
    [
      'somebody of a rank beside "the officer" is somebody else',
      'An officer of Kent Police hit a post. The officer’s passenger, who was a special constable, was hurt. The officer received management advice. There was no case to answer for the special constable.',
      ['The officer (1): management-advice', 'the special constable (1): no-case-to-answer'],
    ],
    [
      'who made an allegation is not whom it is against',
      'The inspector of Kent Police was dismissed. The allegation made by the trainee was not proven.',
      ['The inspector (1): dismissed'],
    ],
    [
      '"the officer" at a hearing for somebody is that somebody',
      'Kent Police agreed that the third officer would receive management action. At the hearing for the first officer, the panel decided that the officer should be dismissed.',
      ['the third officer (1): management-action', 'the first officer (1): dismissed'],
    ],
    [
      '"the latter" is the second of two, of whom more than one thing is told',
      'A constable and a member of police staff of Kent Police had a case to answer. The former attended a meeting and was given a written warning; the latter received a verbal warning.',
      ['A constable (1): written-warning', 'a member of police staff (1): warning'],
    ],
    [
      'an officer’s colleague is not the officer',
      'The officer of Kent Police was dismissed. There was no indication of misconduct by the officer’s colleague.',
      ['The officer (1): dismissed', 'the officer’s colleague (1): no-case-to-answer'],
    ],
    [
      'a manager who is to review somebody’s work is not whom the review is about',
      'Kent Police told us that the third officer’s line manager would review their performance.',
      ['the third officer (1): performance-procedures'],
    ],
    [
      'a manager with whom somebody talked learned nothing',
      'The officer of Kent Police had a discussion with a line manager about the log.',
      ['The officer (1): learning'],
    ],
    [
      '"the officer in charge" is no sergeant',
      'Kent Police has placed the officer in charge on a development plan. The sergeant retired, and no further action was taken.',
      ['the officer in charge (1): development-plan', 'The sergeant (1): retired'],
    ],
    [
      '"they" are the two whom the sentence before names',
      'Sgt Cy Example of Kent Police was dismissed. PC Ann Sample and PC Ben Specimen admitted making jokes. They were dealt with at meetings last year and each received a final written warning.',
      [
        'Sgt Cy Example (1): dismissed',
        'PC Ann Sample (1): final-written-warning',
        'PC Ben Specimen (1): final-written-warning',
      ],
    ],
    [
      '"the remaining dispatcher" is neither a call handler nor who was cleared',
      'The sergeant, one of the dispatchers and two of the call handlers of Kent Police had no case to answer. The other call handler and the remaining dispatcher had a case to answer. The call handler was given a written warning. The remaining dispatcher received words of advice.',
      [
        'The sergeant (1): no-case-to-answer',
        'one of the dispatchers (1): no-case-to-answer',
        'two of the call handlers (2): no-case-to-answer',
        'The other call handler (1): written-warning',
        'the remaining dispatcher (1): words-of-advice',
      ],
    ],
    [
      '"the other" beside "one" is somebody new',
      'The sergeant of Kent Police retired. Of the two detention officers, one was given words of advice; there was no case to answer for the other.',
      ['The sergeant (1): retired', 'one (1): words-of-advice', 'the other (1): no-case-to-answer'],
    ],
    [
      '"the other two" are those named of whom nothing was told yet',
      'PC Ann Sample, PC Ben Specimen and Sgt Cy Example of Kent Police appeared before a panel. PC Sample was dismissed. The other two were given written warnings.',
      [
        'PC Ann Sample (1): dismissed',
        'PC Ben Specimen (1): written-warning',
        'Sgt Cy Example (1): written-warning',
      ],
    ],
    [
      'what was proven for one and not for the other is told of two',
      'Two sergeants of Kent Police attended meetings. Misconduct was proven for one, who was given a written warning, and not proven for the other.',
      ['one (1): written-warning', 'the other (1): not-proven'],
    ],
    [
      'lines of a list say what was decided of whom',
      'What the panel of Kent Police decided:\n\nPC Ann Sample: gross misconduct, dismissed.\n\nPC Ben Specimen: misconduct, written warning.',
      ['PC Ann Sample (1): dismissed', 'PC Ben Specimen (1): written-warning'],
    ],
    [
      '"each" at the beginning is everybody whom the sentence before names',
      'Neither PC Ann Sample nor PC Ben Specimen of Kent Police will lose their job. Each was given a written warning.',
      ['PC Ann Sample (1): written-warning', 'PC Ben Specimen (1): written-warning'],
    ],
    [
      'what somebody has become says not who is meant',
      'The acting sergeant of Kent Police received words of advice. The third constable, by then a detective elsewhere, was given a written warning.',
      ['The acting sergeant (1): words-of-advice', 'The third constable (1): written-warning'],
    ],
    [
      'his sergeant is told apart from him, over two sentences',
      'An officer of Kent Police has been dismissed.\n\nPC Ann Sample, 38, of Exampleton, lied.\n\nHer sergeant, who is not being named, attended a separate meeting. Misconduct was proven and a written warning was imposed.',
      ['Her sergeant (1): written-warning', 'PC Ann Sample (1): dismissed'],
    ],
    [
      '"any of the four" are the four of whom the text tells',
      'Four constables of Kent Police faced a hearing. The allegations were not proven against any of the four constables.',
      ['any of the four constables (4): not-proven'],
    ],
    [
      'those against the second officer are no allegations against the first',
      'The allegations against the first officer of Kent Police were proven and he was dismissed at a hearing. Those against the second officer were not.',
      ['the first officer (1): dismissed', 'the second officer (1): not-proven'],
    ],
    [
      '"all three" are the three of whom the text speaks',
      'Three constables of Kent Police stood by. All three were given words of advice.',
      ['All three (3): words-of-advice'],
    ],
    [
      'a group in the opening gives way to the people whom the text names',
      'Two Kent Police officers have been sacked.\n\nPC Ann Sample and PC Ben Specimen were dismissed without notice.',
      [
        'PC Ann Sample (1): dismissed-without-notice',
        'PC Ben Specimen (1): dismissed-without-notice',
      ],
    ],
    [
      '"as did" carries the outcome on',
      'One of the two officers of Kent Police received management action, as did the supervisor.',
      ['One of the two officers (1): management-action', 'the supervisor (1): management-action'],
    ],
    [
      'ordinals tell people apart',
      'The first call handler at Kent Police received management action. The second call handler received words of advice.',
      [
        'The first call handler (1): management-action',
        'The second call handler (1): words-of-advice',
      ],
    ],
    [
      'the rest of a group stands for itself',
      'The panel at Kent Police found no misconduct for one of the officers and dealt with the other two by way of management action.',
      ['one of the officers (1): not-proven', 'the other two (2): management-action'],
    ],
    [
      'the opening speaks of those whom the text names next',
      'Two Kent Police officers have been sacked and a third given a warning.\n\nPC Ann Sample, PC Ben Specimen and PC Cat Dummy faced a panel. Dummy received a final written warning.',
      [
        'PC Cat Dummy (1): final-written-warning',
        'PC Ann Sample (1): dismissed',
        'PC Ben Specimen (1): dismissed',
      ],
    ],
    [
      'somebody told of as kin or as a driver is not accused',
      'A Kent Police officer has been sacked.\n\nThe driver, Dan Placeholder, was not hurt.\n\nAnn Sample, 41, joined in 2010.',
      ['Ann Sample (1): dismissed'],
    ],
    [
      '"he" is whom the sentences before are about, not who was named last',
      'PC Ann Sample of Kent Police worked alone.\n\nSergeant Ben Specimen was told by PC Ann Sample what he had to do. He did nothing. He was given a written warning.',
      ['Sergeant Ben Specimen (1): written-warning'],
    ],
    [
      'who stands in an aside is not whom the sentence is about',
      'A sergeant of Kent Police who knew that PC Ann Sample lied, and who told nobody, was given management advice.',
      ['A sergeant (1): management-advice'],
    ],
    [
      'what an officer did to others stands between him and what became of him',
      'A Kent Police inspector who told two constables on his team to lie has been reduced in rank to sergeant.',
      ['A Kent Police inspector (1): reduction-in-rank'],
    ],
    [
      'who has no case to answer is told apart from who has one',
      'PC A of Kent Police had a case to answer for misconduct. We did not consider that PC B or PC C had a case to answer. PC A received a written warning.',
      ['PC A (1): written-warning', 'PC B (1): no-case-to-answer', 'PC C (1): no-case-to-answer'],
    ],
    [
      'part of a counted whole stands for itself',
      'Of the three Kent Police officers, the two constables were dismissed and the sergeant was given a final written warning.',
      ['the two constables (2): dismissed', 'the sergeant (1): final-written-warning'],
    ],
    [
      'the panel that disagrees decides',
      'PC Ann Sample told the panel that she should keep her job at Kent Police. The panel disagreed and dismissed her.',
      ['PC Ann Sample (1): dismissed'],
    ],
    [
      'an age tells who is meant',
      'PC Ann Sample, 34, and PC Ben Specimen, 41, of Kent Police, faced a panel. PC Specimen was cleared.\n\nThe 34-year-old was given a written warning.',
      ['PC Ben Specimen (1): not-proven', 'PC Ann Sample (1): written-warning'],
    ],
    [
      'who resigned in the opening is who would have been dismissed',
      'A Kent Police officer resigned after he was caught shoplifting.\n\nPC Ben Specimen, 30, was stopped leaving a shop. A panel ruled he would have been sacked.',
      ['PC Ben Specimen (1): would-have-been-dismissed'],
    ],
    [
      'what became of no officer became of nobody',
      'No officers were dismissed. Officer A of Kent Police received a written warning.',
      ['Officer A (1): written-warning'],
    ],
    [
      'letters follow any grade',
      'Call Handler 1 of Kent Police received words of advice. Supervisor B was given a written warning.',
      ['Call Handler 1 (1): words-of-advice', 'Supervisor B (1): written-warning'],
    ],
    [
      '"she" stays one person over sentences',
      'A Kent Police officer was convicted of theft. She resigned in May 2018. In June 2018 a hearing found that she would have been dismissed.',
      ['A Kent Police officer (1): would-have-been-dismissed'],
    ],
    [
      'a speaker is nobody’s subject',
      'Chief Constable Carol Notreal of Kent Police said: "The officer was rightly dismissed."',
      ['The officer (1): dismissed'],
    ],
    [
      'who finds is not who is found out',
      'PC Ann Sample of Kent Police lied in a statement. At a hearing Chief Constable Carol Notreal found gross misconduct and dismissed her without notice.',
      ['PC Ann Sample (1): dismissed-without-notice'],
    ],
    [
      'who chairs a hearing is nobody’s subject',
      'The PCSO resigned from Kent Police in May. The hearing was chaired by a senior manager, who found that he would have been dismissed.',
      ['The PCSO (1): would-have-been-dismissed'],
    ],
    [
      'who was told something is not whom the sentence is about',
      'PC Ann Sample of Kent Police, who had left the group, and had told a supervisor about it in 2018, was given a written warning.',
      ['PC Ann Sample (1): written-warning'],
    ],
    [
      '"nor" joins two people',
      'In our view neither the sergeant of Kent Police, nor the dispatcher, had a case to answer.',
      ['the sergeant (1): no-case-to-answer', 'the dispatcher (1): no-case-to-answer'],
    ],
    [
      'a second description behind a comma is the same person',
      'PC Ann Sample of Kent Police was dismissed. We also looked at her line manager, a detective sergeant. We found no indication of misconduct. The detective sergeant would receive words of advice.',
      ['PC Ann Sample (1): dismissed', 'her line manager (1): words-of-advice'],
    ],
    [
      'the hearing of somebody is about that person',
      'A superintendent of Kent Police had a case to answer for misconduct. The misconduct hearing of the chief inspector began in May. It reduced her in rank to inspector. The superintendent received a written warning.',
      ['A superintendent (1): written-warning', 'the chief inspector (1): reduction-in-rank'],
    ],
    [
      'numbered allegations are about whoever is accused, and not about who is named in them',
      'Inspector Ben Specimen of Kent Police was demoted.\n\nAllegation 4, that he hit PC C: not proven.',
      ['Inspector Ben Specimen (1): reduction-in-rank'],
    ],
    [
      'the first of two allegations is nobody',
      'PC Ann Sample of Kent Police admitted the first allegation. The panel found the first proven as gross misconduct. She was given a final written warning.',
      ['PC Ann Sample (1): final-written-warning'],
    ],
    [
      'a colleague who is only mentioned is not the officer',
      'The officer, former PC Ann Sample of Kent Police, blamed a colleague, PC Ben Specimen. The officer would have been dismissed.',
      ['PC Ann Sample (1): would-have-been-dismissed'],
    ],
    [
      'what one side calls an outcome is none',
      'PC Ann Sample of Kent Police was given a written warning.\n\nHer barrister, Cat Dummy, said: “She has been cleared of the worst.”',
      ['PC Ann Sample (1): written-warning'],
    ],
    [
      '"did not" denies the case to answer of the sentence before',
      'PC Ann Sample of Kent Police had a case to answer for misconduct. PC Ben Specimen did not. PC Sample was given a written warning.',
      ['PC Ann Sample (1): written-warning', 'PC Ben Specimen (1): no-case-to-answer'],
    ],
    [
      'what is taken back is not reported',
      'Last month we said that PC Ann Sample of Kent Police had been sacked. She was not. She had been given a final written warning.',
      ['PC Ann Sample (1): final-written-warning'],
    ],
    [
      'who asks for something is not of whom it is asked',
      'The sergeant of Kent Police had no case to answer. He was nonetheless asked by his superintendent to complete reflective practice, and did so.',
      ['The sergeant (1): reflective-practice'],
    ],
    [
      'a superlative describes and points at nobody else',
      'PC Ann Sample, 30, of Kent Police, became the most senior officer to be dismissed. PC Sample was dismissed without notice.',
      ['PC Ann Sample (1): dismissed-without-notice'],
    ],
    [
      'what two people of one rank did tells them apart',
      'In our view the constable who fired the Taser had no case to answer. The Kent Police constable who forced the door had a case to answer for misconduct. At a meeting misconduct was proven against the officer who forced the door and he was given management advice.',
      ['the constable (1): no-case-to-answer', 'the officer (1): management-advice'],
    ],
    [
      'a custody sergeant is not a detective sergeant',
      'The custody sergeant of Kent Police received a written warning. The acting detective sergeant received management advice.',
      [
        'The custody sergeant (1): written-warning',
        'The acting detective sergeant (1): management-advice',
      ],
    ],
    [
      'a hearing is that of the only one with a case for gross misconduct',
      'The detective inspector of Kent Police had a case to answer for gross misconduct. It was our opinion that the constable had a case to answer for misconduct.\n\nAt a public hearing in June the chair said that the officer had been careless. Misconduct was found, with a written warning. The constable received management advice.',
      ['The detective inspector (1): written-warning', 'the constable (1): management-advice'],
    ],
    [
      'the remaining two are others than the two before',
      'Two officers of Kent Police received a written warning, and for the remaining two officers no further action was taken.',
      ['Two officers (2): written-warning', 'the remaining two officers (2): no-further-action'],
    ],
    [
      'a finding is about whom the sanction of its sentence is for',
      'The supervisor of Kent Police had no case to answer. At a hearing the panel found gross misconduct proven and gave the constable a final written warning.',
      ['The supervisor (1): no-case-to-answer', 'the constable (1): final-written-warning'],
    ],
    [
      '"she" passes over sentences about "he"',
      'The administrator of Kent Police was interviewed. She denied it.\n\nA line manager had been told. He had made no note of it.\n\nShe was dismissed in May.',
      ['The administrator (1): dismissed'],
    ],
    [
      'a letter without a rank is not the sergeant',
      'Officer K and the sergeant of Kent Police were interviewed. Officer K was given a written warning. A panel found gross misconduct proven against the sergeant and decided to reduce her to the rank of constable.',
      ['Officer K (1): written-warning', 'the sergeant (1): reduction-in-rank'],
    ],
    [
      'a name behind a description of staff is that of staff',
      'At a hearing the first Kent Police detention officer, Ann Example, was dismissed. The custody sergeant received a written warning.',
      ['Ann Example (1): dismissed', 'The custody sergeant (1): written-warning'],
    ],
    [
      '"both" are the two people whom the text names',
      'PC Ann Sample and PC Ben Specimen of Kent Police appeared before a panel. PC Sample said sorry. Both will go through the reflective practice review process.',
      ['PC Ann Sample (1): reflective-practice', 'PC Ben Specimen (1): reflective-practice'],
    ],
    [
      'the opening is about the first whom it can mean',
      'A Kent Police constable has been sacked.\n\nPC Ann Sample was dismissed without notice.\n\nPC Ben Specimen received words of advice.',
      ['PC Ann Sample (1): dismissed-without-notice', 'PC Ben Specimen (1): words-of-advice'],
    ],
    [
      'an opening about two is about the two of whom nothing else is told',
      'Two Kent Police officers have been dismissed.\n\nSgt Ann Sample, who authorised a search, and PC Ben Specimen, who carried it out, broke the rules.\n\nInsp Cat Dummy received a written warning.',
      [
        'Insp Cat Dummy (1): written-warning',
        'Sgt Ann Sample (1): dismissed',
        'PC Ben Specimen (1): dismissed',
      ],
    ],
    [
      '"both" are the two of the sentence before',
      'Special Constable Dan Mockup of Kent Police was dismissed. PC Ann Sample and PC Ben Specimen read the messages. Both have completed the reflective practice review process.',
      [
        'Special Constable Dan Mockup (1): dismissed',
        'PC Ann Sample (1): reflective-practice',
        'PC Ben Specimen (1): reflective-practice',
      ],
    ],
    [
      'whoever is said in an allegation to have failed somebody is whom it is about',
      'The sergeant of Kent Police attended a meeting. The allegation that the sergeant had failed to call a nurse was proven by the panel. He received management advice.',
      ['the sergeant (1): management-advice'],
    ],
    [
      'a warning of a constable is not that of a sergeant',
      'PC 1 of Kent Police received a final written warning. The panel found the case against the detective sergeant proven, and he was given a written warning.',
      ['PC 1 (1): final-written-warning', 'the detective sergeant (1): written-warning'],
    ],
    [
      'a second constable is not "the constable"',
      'The constable of Kent Police had a case to answer for gross misconduct. A second constable had a case to answer for misconduct. At a hearing the panel found misconduct in the case of the constable and gave her a written warning. The second constable received management advice.',
      ['The constable (1): written-warning', 'A second constable (1): management-advice'],
    ],
    [
      '"two of them, a sergeant and a constable" are two people',
      'Nine officers of Kent Police were investigated. Two of them, a detective sergeant and a constable, had a case to answer for misconduct. The detective sergeant received a written warning and the constable received management advice.',
      ['a detective sergeant (1): written-warning', 'a constable (1): management-advice'],
    ],
    [
      'a lettered witness who left has no outcome beside those accused by name',
      'PC Ann Sample of Kent Police was dismissed. Officer B told the panel that she had been afraid. She has left the police.',
      ['PC Ann Sample (1): dismissed'],
    ],
    [
      '"he" is nobody of whom the text has said "she"',
      'Chief Inspector Ann Sample of Kent Police told the hearing that she was sorry. She was dismissed. Her former husband, a dog unit officer, resigned in August. At a hearing the day before, it was found that he would have been dismissed.',
      [
        'Chief Inspector Ann Sample (1): dismissed',
        'a dog unit officer (1): would-have-been-dismissed',
      ],
    ],
    [
      'one of several who is named behind the count is accused too',
      'Sergeant Ben Specimen of Kent Police retired in January, and the allegations against him were dropped. Two call handlers were staff. One, Jade Mockup, had graded the call. She received a written warning.',
      ['Sergeant Ben Specimen (1): retired', 'Jade Mockup (1): written-warning'],
    ],
    [
      'the two remaining members of a group are not the two before',
      'Two officers of Kent Police were dismissed. The two remaining members of the group had left the force before proceedings began.',
      ['Two officers (2): dismissed', 'The two remaining members (2): left'],
    ],
  ])('%s', (_, body, expected) => {
    expect(partiesIn(body)).toEqual(expected);
  });
});
