import { describe, expect, it } from 'vitest';
import { nameInId } from '../../../../src/core/guard/id-name.ts';
import { privateDataIn } from '../../../../src/core/guard/private-data.ts';
import { rankedNamesIn } from '../../../../src/core/guard/ranked-name.ts';
import { shippedVocabulary } from '../../../fakes/shipped-vocabulary.ts';

describe('private data in a text', () => {
  it.each([
    ['She was born on 3 May 1980.', ['born on 3 May 1980']],
    ['Date of birth: 03/05/1980', ['Date of birth: 03/05/1980']],
    ['He lives at 12 Acacia Avenue, Northmoor.', ['12 Acacia Avenue']],
    ['They were called to NM1 4QX.', ['NM1 4QX']],
    ['Ring 07700 900123.', ['07700 900123']],
    ['Write to test@example.org today.', ['test@example.org']],
    ['The hearing took place on 3 May 2019.', []],
    ['He was aged 34 and drove along Acacia Avenue.', []],
    ['He served 12 years with the Northmoor Road Policing Unit.', []],
    ['12 out of 15 shifts', []],
  ])('%s', (text, found) => {
    expect(privateDataIn(text).map((it) => text.slice(it.start, it.end))).toEqual(found);
  });
});

describe('names with a rank', () => {
  it.each([
    ['PC Test Example said so.', ['Test Example']],
    ['Deputy Chief Constable T. Example spoke.', ['T. Example']],
    ['Former Sergeant Example resigned.', ['Example']],
    ['The constable, who cannot be named, left.', []],
    ['PC A and PC B were present.', []],
    ['A police sergeant In Northmoor', []],
    ['the Police Staff Performance Standard', []],
    ['PCSO Test Example', ['Test Example']],
  ])('%s', (text, found) => {
    const names = rankedNamesIn(text, shippedVocabulary);
    expect(names.map((it) => it.name)).toEqual(found);
    for (const it of names) expect(text.slice(it.start, it.end)).toBe(it.name);
  });
});

describe('the name of a person in an id', () => {
  it.each([
    ['a-000', ['Lee Example'], null],
    ['northmoor-example-hearing', ['Lee Example'], 'Lee Example'],
    ['northmoor-lee-hearing', ['Lee Example'], null],
    ['exampled-2020', ['Lee Example'], null],
  ])('%s', (id, names, found) => {
    expect(nameInId(id, names)).toBe(found);
  });
});
