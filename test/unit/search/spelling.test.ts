import { describe, expect, it } from 'vitest';
import { Spelling } from '../../../src/search/spelling.ts';
import { shippedVocabulary } from '../../fakes/shipped-vocabulary.ts';

/** A corpus that has these index terms, in so many passages each. */
const corpus = new Map([
  ['canoe', 3],
  ['canal', 1],
  ['bennett', 2],
  ['panel', 9],
  ['hous', 4],
  ['cri', 2],
]);
const spelling = new Spelling(shippedVocabulary, (term) => corpus.get(term) ?? 0);

describe('Spelling', () => {
  it.each([
    ['pannel', 'panel'], // a letter doubled
    ['dismised', 'dismissed'], // of the field, in no passage
    ['sargeant', 'sergeant'], // of the field, two letters
    ['offcier', 'officer'], // neighbours exchanged
    ['canooe', 'canoe'],
    ['cahoe', null], // a letter replaced, and it sounds otherwise: it may be a name
    ['tazer', 'taser'], // replaced, and sounds the same
    ['wasnt', null],
    ['blakely', null], // two letters from "bakery"
    ['gwnet', 'gwent'],
    ['wheer', 'where'], // a stop word
    ['horse', null], // English, though "house" is near and in the corpus
    ['bennett', null], // in the corpus
    ['benett', null], // near a name only
    ['newport', null], // a place, though not in the corpus
    ['chris', null], // a given name, near "cris", whose term stands for "cries"
    ['cano', null], // too short
    ['canoo5', null],
    ['xqzzyk', null],
  ])('%s means %s', (typed, meant) => {
    expect(spelling.meant(typed)).toBe(meant);
  });
});
