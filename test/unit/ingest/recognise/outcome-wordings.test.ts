import { describe, expect, it } from 'vitest';
import { draftCases } from '../../../../src/ingest/draft-cases.ts';
import { articleOf } from '../../../fakes/article-of.ts';
import { shippedVocabulary } from '../../../fakes/shipped-vocabulary.ts';

/** Outcomes of everybody in a text, in order; "-" for nobody. */
function outcomesIn(body: string): string {
  const { cases } = draftCases(articleOf(body), shippedVocabulary);
  const found = cases.flatMap((it) => it.officers).map((it) => it.outcome.value ?? 'null');
  return found.length === 0 ? '-' : found.join(', ');
}

describe('what a sentence says of an officer of a fictional case', () => {
  it.each([
    ['PC Jane Example of Gwent Police was dismissed without notice.', 'dismissed-without-notice'],
    ['PC Jane Example of Gwent Police was dismissed.', 'dismissed'],
    ['PC Jane Example of Gwent Police has been sacked.', 'dismissed'],
    ['A panel dismissed PC Jane Example of Gwent Police.', 'dismissed'],
    ['PC Jane Example of Gwent Police was dismissed in her absence.', 'dismissed'],
    ['PC Jane Example of Gwent Police lost her job.', 'dismissed'],
    ['PC Jane Example was dismissed from Gwent Police without notice.', 'dismissed-without-notice'],
    [
      'PC Jane Example of Gwent Police would have been dismissed had she not resigned.',
      'would-have-been-dismissed',
    ],
    [
      'PC Jane Example of Gwent Police would have been sacked if still serving.',
      'would-have-been-dismissed',
    ],
    [
      'PC Jane Example of Gwent Police would have faced misconduct proceedings.',
      'would-have-faced-proceedings',
    ],
    ['PC Jane Example of Gwent Police was given a final written warning.', 'final-written-warning'],
    ['PC Jane Example of Gwent Police received a 12-month written warning.', 'written-warning'],
    ['PC Jane Example of Gwent Police was demoted.', 'reduction-in-rank'],
    ['PC Jane Example of Gwent Police received management action.', 'management-action'],
    ['PC Jane Example of Gwent Police received management advice.', 'management-advice'],
    ['PC Jane Example of Gwent Police received words of advice.', 'words-of-advice'],
    ['PC Jane Example of Gwent Police will undertake reflective practice.', 'reflective-practice'],
    [
      'A misconduct panel found the allegations against PC Jane Example of Gwent Police were not proven.',
      'not-proven',
    ],
    ['PC Jane Example of Gwent Police was cleared by a misconduct panel.', 'not-proven'],
    ['PC Jane Example of Gwent Police had no case to answer.', 'no-case-to-answer'],
    ['PC Jane Example of Gwent Police will face a gross misconduct hearing.', 'pending'],
    [
      'The watchdog withdrew its investigation into PC Jane Example of Gwent Police.',
      'investigation-withdrawn',
    ],
    ['PC Jane Example of Gwent Police retired, and no further action could be taken.', 'retired'],
    ['PC Jane Example of Gwent Police won her appeal and was reinstated.', 'overturned'],
    ['A panel ruled that PC Jane Example of Gwent Police should be dismissed.', 'dismissed'],
    [
      'A panel imposed a final written warning on PC Jane Example of Gwent Police.',
      'final-written-warning',
    ],
    ['A panel cleared PC Jane Example of Gwent Police of gross misconduct.', 'not-proven'],
    [
      'The charges against PC Jane Example of Gwent Police were thrown out by the panel.',
      'not-proven',
    ],
    [
      'The allegation that PC Jane Example of Gwent Police lied was found not proven by the panel.',
      'not-proven',
    ],
    ['Gwent Police took no further action against PC Jane Example.', 'no-further-action'],
    ['PC Jane Example walked out of the force before Gwent Police could sack her.', 'left'],
    [
      'PC Ann Sample of Kent Police avoided dismissal and was given a final written warning for four years.',
      'final-written-warning',
    ],
    ['The Kent Police sergeant will not face misconduct proceedings.', 'no-further-action'],
    [
      'In our view the conduct of the Kent Police sergeant did not reach the threshold for misconduct.',
      'no-case-to-answer',
    ],
    ['Kent Police found no case for the sergeant to answer.', 'no-case-to-answer'],
    [
      'Sanction: dismissed without notice. PC Jane Example of Gwent Police has the right of appeal.',
      'dismissed-without-notice',
    ],
    [
      'PC Jane Example of Gwent Police is no longer a police officer after being dismissed for lying.',
      'dismissed',
    ],
    [
      'The dismissal of PC Jane Example, of Gwent Police, follows a hearing last week.',
      'dismissed',
    ],
    [
      'The sergeant handed in her warrant card before Kent Police could hold a hearing.',
      'resigned',
    ],
    ['A Kent Police officer remains suspended and awaits a misconduct hearing.', 'pending'],
    [
      'PC Ann Sample and PC Ben Specimen worked for Kent Police. The former was dismissed and the latter received a written warning.',
      'dismissed, written-warning',
    ],
    ['Adam Sample, 34, a constable with Kent Police, has been dismissed.', 'dismissed'],
    ['PC Jane Example of Gwent Police was in the van when one shot was fired.', '-'],
    ['PC Jane Example of Gwent Police had received a written warning of the danger.', '-'],
    [
      'PC Jane Example of Gwent Police was given a final written improvement notice.',
      'performance-procedures',
    ],
    ['PC Jane Example of Gwent Police told a retired judge that he lied.', '-'],
    ['PC Jane Example of Gwent Police spoke of a man whom she could not identify.', '-'],
    ['PC Jane Example of Gwent Police must face a misconduct hearing.', 'pending'],
    [
      'A misconduct meeting for PC Jane Example of Gwent Police has been listed for June.',
      'pending',
    ],
    ['All officers of Gwent Police will receive further training.', '-'],
    ['PC Jane Example of Gwent Police was offered improvement action.', 'development-plan'],
    [
      'PC Jane Example of Gwent Police wept. Dismissing PC Example without notice, the chair said that it was sad.',
      'dismissed-without-notice',
    ],
    ['The panel decided against dismissing PC Jane Example of Gwent Police.', '-'],
    [
      'PC Jane Example of Gwent Police wept as the chair told her that she would be dismissed.',
      'dismissed',
    ],
    [
      'PC Jane Example of Gwent Police was dismissed. The chair said that the panel had considered a final written warning with care.',
      'dismissed',
    ],
    ['PC Jane Example of Gwent Police cleared her phone every Sunday.', '-'],
    [
      'The case against PC Jane Example of Gwent Police, who had called for help, was dismissed by the panel.',
      'not-proven',
    ],
    ['PC Jane Example of Gwent Police pays for a home for retired dogs.', '-'],
    [
      'PC Jane Example of Gwent Police admits gross misconduct. The hearing is set down for five days.',
      'pending',
    ],
    [
      'PC Jane Example of Gwent Police was given a written warning. Since 2018, 37 officers of the force have been dismissed over such messages, according to figures released in May.',
      'written-warning',
    ],
    [
      'PC Jane Example of Gwent Police was demoted. A final written warning would have been too little, the chair said.',
      'reduction-in-rank',
    ],
    [
      'PC Jane Example of Gwent Police will be dismissed with 28 days’ notice.',
      'dismissed-with-notice',
    ],
    [
      'PC Jane Example of Gwent Police had already received management advice.',
      'management-advice',
    ],
    [
      'The panel found neither allegation against PC Jane Example of Gwent Police proven.',
      'not-proven',
    ],
    [
      'PC Jane Example of Gwent Police was given a written warning. “He’s lost his job, I’ve lost mine,” a customer said.',
      'written-warning',
    ],
    [
      'PC Jane Example of Gwent Police was given a final written warning. The superintendent said that she came close to losing her job.',
      'final-written-warning',
    ],
    [
      'PC Jane Example of Gwent Police was given a written warning.\n\nShe said sorry.\n\nIn neighbouring Dyfed a constable lost his job last year for less.',
      'written-warning',
    ],
    [
      'A sergeant of Gwent Police will face a misconduct meeting. Two paramedics were dealt with by their own regulator, which took no further action.',
      'pending',
    ],
    [
      'We looked at the theft. It was serious. A clerk of Gwent Police had already been cleared of any involvement.',
      'no-case-to-answer',
    ],
    [
      'PC Jane Example of Gwent Police was convicted by a jury at the crown court. The second charge was found not proven. She received a written warning.',
      'written-warning',
    ],
    [
      'A superintendent found gross misconduct and dismissed PC Jane Example of Gwent Police with immediate effect.',
      'dismissed',
    ],
    [
      'We found that the Gwent Police sergeant’s first assessment was reasonable in view of what he had been told.',
      'no-case-to-answer',
    ],
  ])('%s', (body, expected) => {
    expect(outcomesIn(body)).toBe(expected);
  });
});

describe('words that name an outcome and report none', () => {
  it.each([
    ['PC Jane Example of Gwent Police could be sacked.'],
    ['PC Jane Example of Gwent Police was not dismissed.'],
    ['PC Jane Example of Gwent Police avoided being sacked.'],
    ['The presenting officer argued that PC Jane Example of Gwent Police should be dismissed.'],
    ['PC Jane Example of Gwent Police was previously given a final written warning.'],
    ['Her appeal was dismissed, PC Jane Example of Gwent Police said.'],
    ['A jury cleared PC Jane Example of Gwent Police at Cardiff Crown Court.'],
    ['If the allegations are proven, PC Jane Example of Gwent Police could lose her job.'],
    ['PC Jane Example of Gwent Police fired her Taser.'],
    ['The employment tribunal dismissed PC Jane Example\u2019s claim against Gwent Police.'],
    ['An online petition for PC Jane Example of Gwent Police to be sacked has many names.'],
  ])('%s', (body) => {
    expect(outcomesIn(body)).not.toMatch(/dismissed|warning|not-proven/);
  });
});

describe('what was overturned', () => {
  it.each([
    [
      'is no car',
      'PC Jane Example of Gwent Police chased a van, which overturned. She was given a written warning.',
      'written-warning',
    ],
    [
      'is no conviction',
      'The conviction of PC Jane Example of Gwent Police was quashed. She was dismissed.',
      'dismissed',
    ],
    [
      'is a dismissal',
      'PC Jane Example of Gwent Police had her dismissal overturned.',
      'overturned',
    ],
    [
      'is a decision',
      'The decision to dismiss PC Jane Example of Gwent Police was overturned.',
      'overturned',
    ],
  ])('%s', (_, body, expected) => {
    expect(outcomesIn(body)).toBe(expected);
  });
});

describe('the last stage reported governs', () => {
  it.each([
    [
      'a force’s decision replaces the opinion of the watchdog',
      'We were of the opinion that the officer of Kent Police should receive management action.\n\nAfter reviewing our report, the force decided that the officer would receive management advice.',
      'management-advice',
    ],
    [
      'a meeting replaces the decision to hold one',
      'Kent Police agreed to hold a misconduct meeting for the officer.\n\nAt the meeting, the panel found misconduct was not proven.',
      'not-proven',
    ],
    [
      'an opinion stands where the force takes it up without other words',
      'It was our opinion that the conduct of the custody officer could be addressed through performance management.\n\nAfter reviewing our report, Kent Police agreed with our proposal.',
      'performance-procedures',
    ],
    [
      'somebody who left before anything was decided is not sanctioned',
      'We were of the view that the officer had a case to answer for gross misconduct.\n\nThe officer resigned from Kent Police before a hearing could be held, so no further action was taken.',
      'resigned',
    ],
  ])('%s', (_, body, expected) => {
    expect(outcomesIn(body)).toBe(expected);
  });
});

describe('what an appeal leaves', () => {
  it.each([
    [
      'is the sanction that it puts in the place of another',
      'PC Jane Example of Gwent Police was dismissed in May. The appeal tribunal has now put a final written warning in place of the dismissal.',
      'final-written-warning',
    ],
    [
      'is the sanction with which somebody is reinstated',
      'PC Jane Example of Gwent Police was sacked in May and was reinstated with a written warning after an appeal.',
      'written-warning',
    ],
    [
      'is what those who allow it impose',
      'PC Jane Example of Gwent Police was dismissed without notice. The tribunal allowed the appeal. It imposed a written warning, and PC Example is reinstated.',
      'written-warning',
    ],
    [
      'is what a sanction was reduced to',
      'The detention officer of Gwent Police was given a final written warning, later reduced on appeal to a written warning.',
      'written-warning',
    ],
    [
      'is a hearing to come where it orders one',
      'PC Jane Example of Gwent Police was cleared by a panel. A judge quashed the decision of the panel. She must face a second misconduct hearing.',
      'pending',
    ],
    [
      'is what stood before where the main finding stands',
      'PC Jane Example of Gwent Police was dismissed. The appeal tribunal set aside the finding of dishonesty but left the finding of gross misconduct in place.',
      'dismissed',
    ],
  ])('%s', (_, body, expected) => {
    expect(outcomesIn(body)).toBe(expected);
  });
});

describe('somebody who left', () => {
  it.each([
    [
      'has no outcome where they left for other reasons',
      'A second officer of Kent Police resigned in June for reasons that are not connected with this matter.',
      '-',
    ],
    [
      'and of whom misconduct was found later gets no sanction for it',
      'The sergeant of Kent Police retired in July. At the hearing in March the panel found misconduct. As he was a former officer it could impose no sanction.',
      'misconduct-no-further-action',
    ],
  ])('%s', (_, body, expected) => {
    expect(outcomesIn(body)).toBe(expected);
  });
});
