import { describe, expect, it } from 'vitest';
import { namesInHeadline } from '../../../../src/core/guard/headline-name.ts';
import { shippedVocabulary } from '../../../fakes/shipped-vocabulary.ts';

const body = 'A constable was dismissed. The man whom he followed, Adam Dummy, wept.';
const namesIn = (headline: string | null) => namesInHeadline(headline, body, shippedVocabulary);

describe('whom a headline names', () => {
  it.each([
    ['PC Sample-Mock named as officer who lied', ['Sample-Mock']],
    ['Stalker cop Ben Specimen sacked', ['Ben Specimen']],
    ['PC Ben Specimen sacked', ['Ben Specimen']],
  ])('%s', (headline, names) => {
    expect(namesIn(headline)).toEqual(names);
  });

  it.each([
    'PC Sacked After Following Man In Exampleton',
    'Detective Sergeant Who Lied Is Sacked',
    'Officer who followed Adam Dummy is dismissed',
    'Kent Police officer sacked in Tunbridge Wells',
    null,
  ])('nobody, or only somebody of whom the text tells: %s', (headline) => {
    expect(namesIn(headline)).toEqual([]);
  });
});
