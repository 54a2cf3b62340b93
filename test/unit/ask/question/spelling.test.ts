import { describe, expect, it } from 'vitest';
import { respelt } from '../../../../src/ask/question/spelling.ts';

const options = { phrases: [], without: [], filters: [], limit: 5, page: 1, drafts: false };
const known = new Map([
  ['pannel', 'panel'],
  ['jhones', 'bones'],
  ['dismised', 'dismissed'],
]);
const read = (text: string) => respelt({ ...options, text }, (word) => known.get(word) ?? null);

describe('respelt', () => {
  it('puts misspelt words right where they stand', () => {
    const { query, words } = read('What did the pannel say, was he dismised?');
    expect(query.text).toBe('What did the panel say, was he dismissed?');
    expect(read('was the officer dismised').query.text).toBe('was the officer dismissed');
    expect(words).toEqual([
      { typed: 'pannel', read: 'panel' },
      { typed: 'dismised', read: 'dismissed' },
    ]);
  });

  it.each([
    'what did Pannel say',
    'what did pc jhones do',
    'what did Mr Jhones do',
    'is mr a jhones',
    'is the officer called jhones',
  ])('leaves what may be a name: %s', (text) => {
    expect(read(text).query.text).toBe(text);
  });

  it('reads a capital at the start of the text as no name', () => {
    expect(read('Dismised when?').query.text).toBe('dismissed when?');
  });
});
