import { describe, expect, it } from 'vitest';
import { endingsIn } from '../../../fakes/drafted-endings.ts';

describe('who is told apart from whom', () => {
  it.each([
    [
      'a name behind a description is that person',
      [
        'A constable identified as PC 1234 Sample failed to call a victim. He was given a written warning.',
        'A second officer, former PC Ben Specimen, faces an allegation. The allegation has been adjourned until May.',
      ],
      ['Ben Specimen: pending', 'Sample: written-warning'],
    ],
    [
      'a rank before another rank and a name is no name',
      ['A constable, PC Ann Sample, is to go before a misconduct panel.'],
      ['Ann Sample: pending'],
    ],
    [
      'a count in the opening is of those whom the text tells one by one',
      [
        'Two officers have been sacked, one was given a warning and one was cleared.',
        'PC Ann Sample was dismissed without notice in May.',
        'An unnamed detective was also dismissed at a hearing in June.',
        'PC Ben Specimen was given a written warning by a panel.',
        'The panel found the facts not proved against PC Cat Dummy.',
      ],
      [
        'An unnamed detective: dismissed',
        'Ann Sample: dismissed-without-notice',
        'Ben Specimen: written-warning',
        'Cat Dummy: not-proven',
      ],
    ],
    [
      'an opening means the one of whom the text tells just that',
      [
        'Two officers have been dismissed without notice after a hearing.',
        'A former officer would also have been dismissed.',
        'PC Ann Sample and PC Ben Specimen were dismissed without notice.',
        'Former PC Cat Dummy would have been dismissed.',
      ],
      [
        'Ann Sample: dismissed-without-notice',
        'Ben Specimen: dismissed-without-notice',
        'Cat Dummy: would-have-been-dismissed',
      ],
    ],
    [
      '"his job" is a man’s',
      [
        'PC Adam Sample was dismissed and PC Anna Specimen was given a final written warning.',
        'The hearing was told of Specimen’s remorse. It is right that the officer responsible has lost his job.',
      ],
      ['Adam Sample: dismissed', 'Anna Specimen: final-written-warning'],
    ],
    [
      'a call handler’s warning is no constable’s',
      [
        'PC A had a case to answer for gross misconduct, and one call handler had a case to answer for misconduct.',
        'PC A was given a final written warning at a hearing.',
        'The call handler received a written warning following a meeting.',
      ],
      ['PC A: final-written-warning', 'one call handler: written-warning'],
    ],
    [
      'a meeting is of the one with a case to answer',
      [
        'We found that PC A had a case to answer for misconduct. PC B had no case to answer but could learn.',
        'The force at first disagreed about PC A and then agreed to hold a misconduct meeting. It took place in May. Misconduct was not proven.',
        'PC B took part in a reflective discussion with a manager.',
      ],
      ['PC A: not-proven', 'PC B: learning'],
    ],
    [
      'a place before "officer" tells nobody apart',
      [
        'A panel gave a final written warning to PC Ann Sample.',
        'It found that the Maidstone officer had lied. It found gross misconduct, but held that her health was exceptional.',
      ],
      ['Ann Sample: final-written-warning'],
    ],
    [
      'a third officer is not the one whom the text names',
      [
        'A firearms officer, known only as Officer A, was led by Chief Inspector Ann Sample.',
        'A third officer should receive management advice, the watchdog said.',
      ],
      ['A third officer: management-advice'],
    ],
    [
      'those joined by "or for" are two',
      [
        'One of the constables had a case to answer for misconduct.',
        'There was no case to answer for the other constable or for the sergeant.',
        'The constable attended a misconduct meeting and received a written warning.',
      ],
      [
        'One of the constables: written-warning',
        'the other constable: no-case-to-answer',
        'the sergeant: no-case-to-answer',
      ],
    ],
    [
      'a detective is the detective constable',
      [
        'The detective constable had a case to answer for gross misconduct.',
        'The detective handed in his notice before the hearing. It found every allegation proved and said that he would have been dismissed.',
      ],
      ['The detective constable: would-have-been-dismissed'],
    ],
    [
      'what a member of staff is, is nobody',
      [
        'An audit showed that a police community support officer had looked at records.',
        'A PCSO is a member of police staff, so the matter was heard under the staff policy. At the hearing, which was held in June, gross misconduct was admitted. She lost her job.',
      ],
      ['A PCSO: dismissed'],
    ],
    [
      'counsel with a rank before the officer’s name is no party',
      [
        'A detective sergeant has been reduced in rank after she hid a relationship.',
        'Det Sgt Ann Sample admitted it at a hearing.',
        'Rachel Dummy, representing Det Sgt Sample, said that she had been unhappy.',
        'She was also given a final written warning.',
      ],
      ['Ann Sample: reduction-in-rank'],
    ],
    [
      'a name without rank behind the opening is the officer’s',
      [
        'A police officer who stole from a shop was dismissed yesterday.',
        'Nathan Sample had a good excuse for staying away.',
        'Sample, of Maidstone, denied theft.',
      ],
      ['Nathan Sample: dismissed'],
    ],
    [
      'two of the women who were harmed are no officers accused',
      [
        'The hearing centred on three women identified as Officers X, Y and Z. Two of them have since left policing.',
        'PC Ann Sample was dismissed. PC Ben Specimen was cleared by the panel.',
        'The allegation about a fire extinguisher was not proved against any of the officers.',
      ],
      ['Ann Sample: dismissed', 'Ben Specimen: not-proven'],
    ],
    [
      'somebody who was shouted at and left is not accused',
      [
        'Sgt Ann Sample was given a final written warning.',
        'Sgt Sample shouted at the trainee, PC Ben Specimen, who later resigned from the force.',
      ],
      ['Ann Sample: final-written-warning'],
    ],
    [
      'names joined before one verb are all accused',
      [
        'Former officers Ann Sample and Ben Specimen would both have been dismissed for gross misconduct.',
      ],
      ['Ann Sample: would-have-been-dismissed', 'Ben Specimen: would-have-been-dismissed'],
    ],
    [
      'names joined by "and" are people where one is',
      [
        'Two former officers have been found guilty of gross misconduct.',
        'Ann Sample and Ben Specimen both resigned in 2025.',
        'The panel said that dismissal would have been the only outcome in both cases.',
      ],
      ['Ann Sample: would-have-been-dismissed', 'Ben Specimen: would-have-been-dismissed'],
    ],
    [
      'nobody waits for a hearing that the watchdog only recommends',
      [
        'The IOPC has recommended that two officers face gross misconduct proceedings.',
        'Chief Inspector Ann Sample could be sacked if the allegations are proved.',
      ],
      [],
    ],
    [
      'whoever counsel speaks of is not counsel',
      [
        'Counsel for Kent Police called for PC Ann Sample to be sacked.',
        'The panel found gross misconduct and gave her a final written warning.',
      ],
      ['Ann Sample: final-written-warning'],
    ],
    [
      'a name before "a former officer" is that officer’s',
      [
        'Ann Sample, a former Kent Police constable, would have been thrown out of the force if she had not quit, a panel found.',
      ],
      ['Ann Sample: would-have-been-dismissed'],
    ],
  ])('%s', (_, paragraphs, expected) => {
    expect(endingsIn(...paragraphs)).toEqual(expected);
  });
});
