import { describe, expect, it } from 'vitest';
import { recogniseOutcomes } from '../../../../src/core/vocabulary/recognise-outcomes.ts';
import { recogniseFindings } from '../../../../src/core/vocabulary/recognise-terms.ts';
import { shippedVocabulary } from '../../../fakes/shipped-vocabulary.ts';

function outcomesIn(text: string): string[] {
  return recogniseOutcomes(text, shippedVocabulary)
    .filter((it) => it.strength === 'name')
    .map(({ slugs, stance }) => `${slugs.join('|')}${stance === 'stated' ? '' : ` ${stance}`}`);
}

function findingsIn(text: string): string[] {
  return recogniseFindings(text, shippedVocabulary)
    .filter((it) => it.stance === 'stated')
    .flatMap(({ slugs }) => slugs);
}

describe('dismissal in its several records', () => {
  it.each([
    ['he was sacked', ['dismissed']],
    ['dismissed without notice', ['dismissed-without-notice']],
    ['dismissed from the force without notice', ['dismissed-without-notice']],
    ['dismissed with 28 days notice', ['dismissed']],
    ['she would have been dismissed', ['would-have-been-dismissed']],
    ['would have been immediately dismissed', ['would-have-been-dismissed']],
    ['he would not have been dismissed', ['dismissed negated']],
    ['he was not dismissed', ['dismissed negated']],
    ['he may be dismissed', ['dismissed conditional']],
    ['not only sacked but charged', ['dismissed']],
    ['would have faced misconduct proceedings', ['would-have-faced-proceedings']],
  ])('%s', (text, outcomes) => {
    expect(outcomesIn(text)).toEqual(outcomes);
  });
});

describe('false friends of outcomes', () => {
  it.each([
    ['the appeal was dismissed', []],
    ['an officer fired his taser', []],
    ['shots were fired', []],
    ['the panel retired to consider', []],
    ['this case should act as a stark warning', []],
    ['a suspended sentence', ['criminal-conviction']],
    ['a final written warning', ['final-written-warning']],
    ['a written warning', ['written-warning']],
    ['no case to answer', ['no-case-to-answer']],
    ['a case to answer', ['pending']],
    ['management action', ['management-action']],
    ['management advice', ['management-advice']],
    ['words of advice', ['words-of-advice']],
    ['No further action was taken', ['no-further-action']],
    ['The watchdog withdrew their investigation', ['investigation-withdrawn']],
  ])('%s', (text, outcomes) => {
    expect(outcomesIn(text)).toEqual(outcomes);
  });
});

describe('findings', () => {
  it.each([
    ['found guilty of gross misconduct', ['gross-misconduct']],
    ['a gross misconduct hearing', []],
    ['allegations of misconduct', []],
    ['a case to answer for misconduct', []],
    ['misconduct was not proven', ['not-proven']],
    ['amounted to misconduct', ['misconduct']],
    ['did not amount to misconduct', ['below-misconduct']],
  ])('%s', (text, findings) => {
    expect(findingsIn(text)).toEqual(findings);
  });
});
