import { describe, expect, it } from 'vitest';
import { draftCases } from '../../../../src/ingest/draft-cases.ts';
import { isSameHearing } from '../../../../src/ingest/recognise/same-hearing.ts';
import { articleOf } from '../../../fakes/article-of.ts';
import { shippedVocabulary } from '../../../fakes/shipped-vocabulary.ts';

function caseOf(body: string) {
  const [found] = draftCases(articleOf(body), shippedVocabulary).cases;
  if (found === undefined) throw new Error(`no case in: ${body}`);
  return found;
}

const sacked =
  'PC Jane Example of Kent Police was dismissed without notice at a misconduct hearing on 3 May 2021.';

describe('two reports look like one hearing', () => {
  it.each([
    [
      'the same officer, force and day',
      'A panel sacked PC Jane Example. The Kent Police constable was dismissed at a misconduct hearing on 3 May 2021.',
      true,
    ],
    [
      'an announcement and its result',
      'PC Jane Example of Kent Police will face a gross misconduct hearing.',
      true,
    ],
    [
      'the same name in another force',
      'PC Jane Example of Essex Police was dismissed at a misconduct hearing.',
      false,
    ],
    [
      'another officer of the force',
      'PC John Sample of Kent Police was dismissed at a misconduct hearing.',
      false,
    ],
    [
      'another day',
      'PC Jane Example of Kent Police was dismissed at a misconduct hearing on 9 July 2018.',
      false,
    ],
    [
      'another outcome',
      'PC Jane Example of Kent Police received a final written warning after a misconduct hearing.',
      false,
    ],
    [
      'nobody named',
      'An officer of Kent Police was dismissed without notice at a misconduct hearing on 3 May 2021.',
      false,
    ],
  ])('%s', (_, other, expected) => {
    expect(isSameHearing(caseOf(sacked), caseOf(other))).toBe(expected);
  });

  it('never when an officer is anonymous, however alike the texts', () => {
    const anonymous =
      'A Kent Police officer, who cannot be named for legal reasons, was dismissed at a misconduct hearing on 3 May 2021.';
    expect(isSameHearing(caseOf(anonymous), caseOf(anonymous))).toBe(false);
    const letter = 'PC A of Kent Police was dismissed at a misconduct hearing on 3 May 2021.';
    expect(isSameHearing(caseOf(letter), caseOf(letter))).toBe(false);
  });
});
