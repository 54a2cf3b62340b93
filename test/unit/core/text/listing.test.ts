import { describe, expect, it } from 'vitest';
import { countsItems, hasFragments, listingsOf } from '../../../../src/core/text/listing.ts';
import { sentencesOf } from '../../../../src/core/text/sentences.ts';
import { wholesOf } from '../../../../src/core/text/wholes.ts';

const listsIn = (...paragraphs: string[]) => {
  const text = paragraphs.join('\n\n');
  return listingsOf(text, sentencesOf(text)).map(({ lead, items }) =>
    [lead, ...items].map((it) => text.slice(it.start, it.end)),
  );
};

describe('listingsOf', () => {
  it.each([
    ['bullets', ['He breached the standards of:', '- Honesty', '- Confidentiality']],
    ['numbers', ['He is accused that:', '1. He lied.', '2. He took a tin.']],
    ['short clauses', ['It is alleged that he:', 'took a tin;', 'lied about it; and', 'fled.']],
    [
      'words without a stop',
      ['He breached:', 'Honesty and Integrity', 'Duties and Responsibilities'],
    ],
    [
      'bullets behind a full stop',
      ['It made the following proposals.', '- train officers', '- say sorry'],
    ],
    ['full sentences that open alike', ['The allegations are:', 'That he lied.', 'That he fled.']],
  ])('takes %s with their lead-in', (_, paragraphs) => {
    expect(listsIn(...paragraphs, 'The panel sat for two days.')).toEqual([paragraphs]);
  });

  it.each([
    ['speech', ['Chief Constable Ida Moss said:', '“We are sorry.”', '“We have learned.”']],
    [
      'prose',
      [
        'We looked at the following:',
        'In May 2019 the officer left the force.',
        'A meeting was held.',
      ],
    ],
    ['a heading', ['The hearing sat again the following day.', 'Read more', 'Related stories']],
  ])('takes no %s for a list', (_, paragraphs) => expect(listsIn(...paragraphs)).toEqual([]));

  it('reads the lines of one paragraph', () => {
    expect(listsIn('He is accused of:\n- lying\n- theft')).toEqual([
      ['He is accused of:', '- lying', '- theft'],
    ]);
  });
});

describe('a list', () => {
  it('is one whole with its lead-in, as far as one quote can hold it', () => {
    const item = (first: string) => `- ${first} ${'word '.repeat(38)}end`;
    const text = ['He is accused of:', item('lying'), item('theft'), item('flight')].join('\n\n');
    const sentences = sentencesOf(text);
    const wholes = wholesOf(text, sentences, listingsOf(text, sentences));
    expect(wholes.map((it) => text.slice(it.start, it.end))).toEqual([
      ['He is accused of:', item('lying'), item('theft')].join('\n\n'),
      item('flight'),
    ]);
  });

  it('of full sentences can be read without the lead-in', () => {
    const fragments = (text: string) =>
      listingsOf(text, sentencesOf(text)).map((it) => hasFragments(text, it));
    expect(fragments('He is accused of:\n\n- lying\n\n- theft')).toEqual([true]);
    expect(fragments('It ended so:\n\n- One officer left.\n\n- One stayed.')).toEqual([false]);
  });

  it.each([
    ['The force accepted the first two recommendations.', true],
    ['He denies both of them.', true],
    ['The force accepted the report.', false],
  ])('is counted behind it: %s', (sentence, counts) => expect(countsItems(sentence)).toBe(counts));
});
