import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../../src/core/text/sentences.ts';

const rows: [string, string[]][] = [
  ['He was told. She was not.', ['He was told.', 'She was not.']],
  ['Mr. Hale spoke. Sgt. Moor did not.', ['Mr. Hale spoke.', 'Sgt. Moor did not.']],
  ['“Why?” he asked. Nobody knew.', ['“Why?” he asked.', 'Nobody knew.']],
  ['It ended at 9 p.m. The panel left.', ['It ended at 9 p.m.', 'The panel left.']],
  ['J. R. Hale chaired it.', ['J. R. Hale chaired it.']],
  ['The officer met Mr A. He denied it.', ['The officer met Mr A.', 'He denied it.']],
  ['He was dismissed. having resigned first.', ['He was dismissed. having resigned first.']],
  [
    'She said: “I am sorry. I was wrong.” He left.',
    ['She said: “I am sorry.', 'I was wrong.”', 'He left.'],
  ],
  ['Under reg. 42 it may. It did.', ['Under reg. 42 it may.', 'It did.']],
  ['First line\nSecond line.', ['First line', 'Second line.']],
  [
    'The officer left the station before the end of his\nshift. Nobody saw him.',
    ['The officer left the station before the end of his\nshift.', 'Nobody saw him.'],
  ],
  ['He was given:\n- a warning\n- advice', ['He was given:', '- a warning', '- advice']],
  ['He went to St. Ives. It rained.', ['He went to St. Ives.', 'It rained.']],
  ['It was no. It was not yes.', ['It was no.', 'It was not yes.']],
  ['', []],
];

describe('sentencesOf', () => {
  it.each(rows)('splits %j', (text, expected) => {
    expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  it('splits a very long paragraph like its parts', () => {
    const sentence = 'Mr. Hale did not deny it, as the panel was told. ';
    const spans = sentencesOf(sentence.repeat(2000));
    expect(spans).toHaveLength(2000);
    for (const { start, end } of spans) expect(end - start).toBe(sentence.length - 1);
  });

  it('does not split a long run without any full stop', () => {
    expect(sentencesOf('word '.repeat(5000))).toHaveLength(1);
  });
});
