import { describe, expect, it } from 'vitest';
import { draftCases } from '../../../../src/ingest/draft-cases.ts';
import { articleOf } from '../../../fakes/article-of.ts';
import { shippedVocabulary } from '../../../fakes/shipped-vocabulary.ts';

/** Everybody with an outcome in a text of several paragraphs, as "name or label: outcome". */
function toldOf(...paragraphs: readonly string[]): string[] {
  const text = ['The matter concerns Kent Police.', ...paragraphs].join('\n');
  const { cases } = draftCases(articleOf(text), shippedVocabulary);
  return cases
    .flatMap((it) => it.officers)
    .map(({ name, label, outcome }) => `${name.value ?? label}: ${outcome.value}`)
    .sort();
}

describe('a witness', () => {
  it.each([
    [
      'who gave evidence is not whom the opening means',
      [
        'A police officer who stole money was sacked yesterday.',
        'John Sample was not at the hearing. Sample, of Exampleton, denied theft.',
        'PC Ann Specimen, who was with him that day, gave evidence for the prosecution.',
      ],
      ['John Sample: dismissed'],
    ],
    [
      'who challenged him is not he',
      [
        'A police officer who punched a handcuffed boy has been sacked.',
        'PC John Sample struck the boy twice.',
        'Sergeant Jane Example, who runs the custody suite, challenged him at once.',
        'Chief Constable Bob Dummy dismissed him without notice.',
      ],
      ['John Sample: dismissed-without-notice'],
    ],
    [
      'who was hurt is not whom the opening means',
      [
        'A police officer accused of groping a colleague has been dismissed.',
        'PC Jane Example, who waived her anonymity, said that Sergeant John Sample pinned her to a wall.',
        'The panel believed her.',
      ],
      ['John Sample: dismissed'],
    ],
    [
      'told of beside the accused has no part in a finding',
      [
        'Sgt John Sample told the panel that he had acted on the orders of Inspector Jane Example. The panel did not believe him and he was dismissed.',
      ],
      ['John Sample: dismissed'],
    ],
    [
      'who says that he confronted him is not he',
      [
        'PC John Sample lied, a misconduct hearing was told.',
        'Inspector Jane Example said: "I confronted him." The officer was dismissed.',
      ],
      ['John Sample: dismissed'],
    ],
    [
      'who told a hearing how he lied is not he',
      [
        'Inspector Jane Example told a misconduct hearing how PC John Sample lied.',
        'The officer was dismissed.',
      ],
      ['John Sample: dismissed'],
    ],
    [
      'and supervisor who found the messages is not whom the panel found against',
      [
        'Detective John Sample has been sacked.',
        'His supervisor, Detective Sergeant Jane Example, found the messages. She told the panel: "I was sickened." The officer was found guilty of gross misconduct.',
      ],
      ['John Sample: dismissed'],
    ],
    [
      'is told apart from whom a relative clause is about',
      ['Ms P, a nurse, was followed by PC John Sample, who resigned before a misconduct hearing.'],
      ['John Sample: resigned'],
    ],
    [
      'under a letter is nobody named',
      [
        'A police officer who pestered a colleague would have been dismissed had he not resigned.',
        'The officer, referred to as Officer Q, resigned in March.',
        'Colleague R told the panel: "I was frightened."',
        'Chair Cat Mock said: "Colleague R was a truthful witness. The allegation is proven and amounts to gross misconduct."',
      ],
      ['Officer Q: would-have-been-dismissed'],
    ],
    [
      'who is called as those were whom the conduct harmed is not the officer',
      [
        'A police officer who bullied a trainee would have been sacked.',
        'The trainee, known as PC F, dreaded every shift.',
        'The officer, identified only as Sergeant G, quit in May.',
        'Both allegations were proven as gross misconduct.',
      ],
      ['Sergeant G: would-have-been-dismissed'],
    ],
    [
      'whom the panel believed is not whom it found against',
      [
        'A police officer has been sacked over texts.',
        'The woman, referred to as Ms H, said that the officer, referred to as PC J, frightened her.',
        'The panel found Ms H convincing and ruled that it was gross misconduct.',
      ],
      ['PC J: dismissed'],
    ],
    [
      'named second among those who were harmed is not he',
      [
        'A police officer who groped two colleagues has been sacked.',
        'PC John Sample touched PC Jane Example and PC Ann Specimen at a party.',
        'PC Specimen told the panel that she had resigned because of him. The allegations were proven.',
      ],
      ['John Sample: dismissed'],
    ],
    [
      'told of in the passive is not who did it',
      [
        'PC Jane Example was kicked by Inspector John Sample in the yard. He admitted it at a misconduct hearing and was dismissed.',
      ],
      ['John Sample: dismissed'],
    ],
    [
      'and alleged victim who left did not leave as one accused',
      [
        'PC Jane Example, the alleged victim, left the force in March.',
        'Sergeant John Sample, who denied harassing her, was sacked by a misconduct panel.',
      ],
      ['John Sample: dismissed'],
    ],
    [
      'who admitted a deed of her own is accused too',
      [
        'A police officer who sent vile messages resigned the day before his hearing.',
        'PC John Sample sent messages to PC Jane Example. The chair said he would have been dismissed had he still been serving.',
        'PC Example admitted replying. She received management advice for misconduct.',
      ],
      ['Jane Example: management-advice', 'John Sample: would-have-been-dismissed'],
    ],
  ])('%s', (_, paragraphs, expected) => {
    expect(toldOf(...paragraphs)).toEqual(expected);
  });
});

describe('who speaks for an officer', () => {
  it('is not the officer', () => {
    expect(
      toldOf(
        'A misconduct panel took an hour to decide that the officer who fired a Taser at a boy had done nothing wrong.',
        'PC Jane Example used the device in a park.',
        'The allegation against her sergeant, John Sample, was different. It was argued on his behalf by Cat Mock that he had been clumsy, and the panel was persuaded that it fell short of misconduct.',
        'He was referred for reflective practice.',
      ),
    ).toEqual(['Jane Example: not-proven', 'John Sample: reflective-practice']);
  });
});

describe('who leads a panel', () => {
  it('is not whom it dismisses', () => {
    expect(
      toldOf(
        'Inspector Bob Dummy, for the force, told the hearing that PC Jane Example had lied. The panel, led by Commander Cat Mock, agreed and dismissed her without notice.',
      ),
    ).toEqual(['Jane Example: dismissed-without-notice']);
  });
});

describe('somebody without a rank', () => {
  it('is accused where the text says that they would have been dismissed', () => {
    expect(
      toldOf(
        'Mr John Sample, who resigned from Kent Police in May, was found to have committed gross misconduct. Mr Sample would have been dismissed had he remained in the force.',
      ),
    ).toEqual(['John Sample: would-have-been-dismissed']);
  });
});

describe('a notice of a hearing', () => {
  it('tells who is to face it', () => {
    expect(
      toldOf(
        'Notice of misconduct hearing',
        'Officer: PC Jane Example',
        'Date: 3 June 2024',
        'Allegation: It is alleged that PC Example took a telephone.',
      ),
    ).toEqual(['Jane Example: pending']);
  });
});

describe('two officers of an opening in the active voice', () => {
  it('are the two whom the text names beside a third', () => {
    expect(
      toldOf(
        'Kent Police today (Friday 3 May) dismissed two officers.',
        'PC Jane Example and PC John Sample appeared at a hearing.',
        'A third officer, Sergeant Ann Specimen, was found to have committed misconduct and was given a written warning.',
      ),
    ).toEqual([
      'Ann Specimen: written-warning',
      'Jane Example: dismissed',
      'John Sample: dismissed',
    ]);
  });
});
