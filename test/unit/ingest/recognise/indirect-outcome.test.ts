import { describe, expect, it } from 'vitest';
import { outcomesIn } from '../../../fakes/drafted-outcomes.ts';

describe('no case to answer, told without those words', () => {
  it.each([
    'We found no indication that either of the constables who sat in the van had committed a criminal offence or had otherwise behaved in a manner that would justify the bringing of disciplinary proceedings.',
    'In our view, neither constable’s conduct fell below the standard expected.',
    'We found that the custody sergeant’s decisions were in line with policy and guidance.',
    'We found that the dispatcher had graded the call correctly.',
    'The constables were cleared of any wrongdoing by our investigation.',
    'We were satisfied that both call handlers followed the correct procedure.',
    'The constable was interviewed. No misconduct was identified.',
    'There was no indication either constable had breached the standards.',
    'We concluded that the service provided by the constables was acceptable.',
    'The constable was interviewed. The evidence did not suggest that the constable had behaved in a manner that would justify disciplinary proceedings.',
    'There was insufficient evidence for a reasonable tribunal to find misconduct by the constable.',
    'There was insufficient evidence upon which a reasonable tribunal could find misconduct by the constable.',
  ])('%s', (body) => {
    expect(outcomesIn(body)).toBe('no-case-to-answer');
  });
});

describe('no action, told without those words', () => {
  it.each([
    'A constable used a baton. The constable was not subject to any misconduct proceedings.',
    'A constable used a baton. The force took the view that the matter did not warrant any action against the constable.',
    'A constable used a baton. The force decided not to take any further action against the constable.',
    'The watchdog has ended its inquiry into PC Jane Example without recommending any action against her.',
    'No constable will be disciplined over the crash, the watchdog has announced.',
    'The constable was told that he would not be facing misconduct proceedings.',
    'No disciplinary proceedings were brought against any of the constables.',
    'No misconduct proceedings resulted from our investigation into the two constables.',
    'The watchdog found that none of the six constables should face proceedings.',
    'A constable used a baton. It held that action against the constable was not necessary.',
  ])('%s', (body) => {
    expect(outcomesIn(body)).toBe('no-further-action');
  });

  it('is no outcome where somebody failed to act', () => {
    const body =
      'The investigation found that the controller had seen the message and then taken no action on it for seven hours. The controller received words of advice.';
    expect(outcomesIn(body)).toBe('words-of-advice');
  });

  it('follows a finding that nobody punished', () => {
    const body =
      'Misconduct was proven at a meeting in May but the constable was not given any sanction.';
    expect(outcomesIn(body)).toBe('misconduct-no-further-action');
  });
});

describe('measures in other words', () => {
  it.each([
    ['The custody sergeant took part in a debrief about risk.', 'debrief'],
    [
      'A meeting was held with the constable, at which advice was given about handcuffs.',
      'words-of-advice',
    ],
    [
      'A constable forgot the log. The force has spoken to the constable about it.',
      'words-of-advice',
    ],
    ['The inspector was spoken to by a chief superintendent.', 'words-of-advice'],
    [
      'A constable forgot the log. The constable was advised about future conduct.',
      'words-of-advice',
    ],
    ['The custody assistant was given a written warning.', 'written-warning'],
    ['The sergeant was required to resign.', 'required-to-resign'],
    ['The constable was fined six days’ pay at a misconduct hearing.', 'fine'],
    ['The trainee was discharged from the force during his probation.', 'probation-discharge'],
    ['A constable forgot the log. The constable completed RPRP.', 'reflective-practice'],
    ['A dispatcher sent no car. The dispatcher has since received coaching.', 'learning'],
    ['A dispatcher sent no car. The dispatcher was provided with feedback.', 'learning'],
    [
      'A dispatcher sent no car. The force placed the dispatcher on an action plan.',
      'development-plan',
    ],
    [
      'A constable forgot the log. The force spoke to the constable and gave advice about records.',
      'words-of-advice',
    ],
  ])('%s', (body, expected) => {
    expect(outcomesIn(body)).toBe(expected);
  });
});

describe('a decision in other words', () => {
  it.each([
    [
      'The panel determined that the breaches were grave and that the constable should receive a final written warning.',
      'final-written-warning',
    ],
    [
      'The panel’s decision was that PC Jane Example should be dismissed with immediate effect.',
      'dismissed-without-notice',
    ],
    [
      'PC Jane Example will be dismissed with immediate effect, the panel ruled.',
      'dismissed-without-notice',
    ],
    [
      'At an accelerated misconduct hearing, Chief Constable Ann Sample found that this was gross misconduct and said that PC Jane Example would be dismissed without notice.',
      'dismissed-without-notice',
    ],
    [
      'PC Jane Example’s contract was terminated with immediate effect after a misconduct hearing.',
      'dismissed-without-notice',
    ],
    ['PC Jane Example has become the third constable in Exampleton to lose her job.', 'dismissed'],
    [
      'Sergeant Jane Example was found guilty of gross misconduct. Her punishment: a drop in rank.',
      'reduction-in-rank',
    ],
    [
      'The constable retired. We found that, had the constable still been serving, there would have been a case to answer for gross misconduct.',
      'would-have-faced-proceedings',
    ],
    [
      'A disciplinary panel convened in May and decided the constable should be dismissed.',
      'dismissed',
    ],
    ['After a four-day hearing the panel took an hour to clear Sgt Jane Example.', 'not-proven'],
    ['Sgt Jane Example smiled as the panel threw the case out.', 'not-proven'],
    [
      'The panel ruled by a majority that PC Jane Example should keep her job, with a final written warning.',
      'final-written-warning',
    ],
    ['PC Jane Example lost her fight to keep her job.', 'dismissed'],
    ['PC Jane Example got her job back after winning an appeal against her sacking.', 'overturned'],
    [
      '"We find that this was gross misconduct," the chair told PC Jane Example. "The only outcome we can impose is dismissal without notice."',
      'dismissed-without-notice',
    ],
    ['PC Jane Example was not found to have done anything wrong.', 'no-case-to-answer'],
    ['PC Jane Example must live with a final written warning until May.', 'final-written-warning'],
    ['Sergeant Jane Example found herself without a job.', 'dismissed'],
    [
      'PC Jane Example retired. The panel said that it would have sacked her.',
      'would-have-been-dismissed',
    ],
    ['Two constables were let off with advice.', 'words-of-advice'],
    [
      'PC Jane Example was told by the panel that nothing had been proved against her.',
      'not-proven',
    ],
    [
      'A misconduct meeting was held for the driver, which ended without a finding of misconduct.',
      'not-proven',
    ],
    [
      'A panel decided that PC Jane Example would have been out of a job if she had not gone.',
      'would-have-been-dismissed',
    ],
    [
      'Kent Police sacked PC Jane Example. Judges have quashed that ruling, and her case is to be heard again.',
      'pending',
    ],
    [
      'PC Jane Example, who was in the van and was accused of staying silent, was cleared. The panel accepted her account.',
      'not-proven',
    ],
  ])('%s', (body, expected) => {
    expect(outcomesIn(body)).toBe(expected);
  });
});

describe('words that are no outcome where they stand', () => {
  it.each([
    ['a wish', 'Campaigners want PC Jane Example, of Exampleton, to be dismissed.'],
    ['a condition', 'PC Jane Example could be sacked if found guilty of gross misconduct.'],
    [
      'a record',
      'The inquest heard that the constable had been given words of advice years before.',
    ],
    [
      'a proposal of the watchdog',
      'We recommended that the sergeant should get a written warning.',
    ],
    [
      'a feeling',
      'Sergeant Jane Example complained of a colleague and said that she felt vindicated.',
    ],
    ['advice given to others', 'The sergeant accepted having given that advice.'],
    ['a thought', 'The constable told the hearing that she had thought about leaving the police.'],
  ])('%s', (_, body) => {
    expect(outcomesIn(body)).toBe('-');
  });

  it('a wish for more leaves what was given', () => {
    const body =
      'The force wants PC Jane Example, who was given a final written warning, to be sacked.';
    expect(outcomesIn(body)).toBe('final-written-warning');
  });

  it('the case of one side is no decision', () => {
    const body =
      'A misconduct hearing was told that PC Jane Example lied. "It is our submission that dismissal is the only outcome," said Mr Sample, for the force. The hearing continues.';
    expect(outcomesIn(body)).toBe('pending');
  });
});

describe('a withdrawal', () => {
  it('may be told of proceedings or of an investigation', () => {
    const body =
      'The misconduct proceedings against the constable were subsequently withdrawn by the force.';
    expect(outcomesIn(body)).toBe('investigation-withdrawn');
    expect(outcomesIn('We discontinued our investigation into the constable’s conduct.')).toBe(
      'investigation-withdrawn',
    );
  });
});

describe('a hearing that is to come or to end', () => {
  it.each([
    'PC Jane Example was found guilty of gross misconduct. The panel will return on Friday to decide on her punishment.',
    'PC Jane Example will learn her fate on Friday. The panel found gross misconduct.',
    'PC Jane Example has been suspended pending a misconduct hearing.',
    'The constable is on trial. Misconduct proceedings will follow.',
    'The misconduct hearing for PC Jane Example has been postponed until May.',
    'PC Jane Example is due before a misconduct hearing, accused of racist messages.',
    'The watchdog said that PC Jane Example would face allegations that she used too much force.',
    'A misconduct panel heard that PC Jane Example lied. The panel will announce its decision on Friday.',
    'PC Jane Example faces the sack if the allegations are proved at a misconduct hearing which starts on Monday.',
    'PC Jane Example denies the allegations. The hearing, before a panel which is led by Assistant Chief Constable Ann Sample, is expected to go on until Friday.',
  ])('%s', (body) => {
    expect(outcomesIn(body)).toBe('pending');
  });
});
