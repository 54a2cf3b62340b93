import { describe, expect, it } from 'vitest';
import { areasIn } from '../../../../src/ask/passages/area.ts';
import { shippedVocabulary } from '../../../fakes/shipped-vocabulary.ts';

describe('areasIn', () => {
  it.each([
    ['A police officer from Burnley was sacked at a hotel in Nelson.', ['lancashire']],
    ['A police officer from Burnley was sacked at a hotel in Penrith.', []],
    ['A police officer from Burnley was sacked by Cumbria Constabulary.', []],
    ['A police officer was sacked in March.', []],
    ['A police officer was sacked.', []],
  ])('%s', (body, slugs) => {
    expect(areasIn(body, shippedVocabulary)).toEqual(slugs);
  });
});
