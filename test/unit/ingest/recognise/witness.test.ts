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
