import { describe, expect, it } from 'vitest';
import { citationParts, publishedInWords, speakerParts } from '../../../src/chat/citation.ts';
import type { Citation, ShownQuote } from '../../../src/core/reply.ts';

const bare: Citation = {
  headline: null,
  publisher: null,
  published: null,
  publishedElsewhere: null,
  url: null,
};

describe('when a source was published', () => {
  it.each([
    ['a day', { published: '2021-11-24' }, '24 November 2021'],
    ['a month', { published: '2021-11' }, 'November 2021'],
    ['a year', { published: '2021' }, '2021'],
    [
      'what only an editor found',
      { publishedElsewhere: '2024-03' },
      "March 2024, per the publisher's page",
    ],
    ['nothing', {}, 'date not in the source'],
    ['what is no date', { published: '2021-99-99' }, '2021-99-99'],
  ])('is told of %s', (_, known, words) => {
    expect(publishedInWords({ ...bare, ...known })).toBe(words);
  });
});

it('names publisher and headline as far as they are known, and no other', () => {
  expect(citationParts(bare)).toEqual(['publisher not known', 'date not in the source']);
  expect(citationParts({ ...bare, publisher: 'Northmoor Gazette', headline: 'A hearing' })).toEqual(
    ['Northmoor Gazette', 'A hearing', 'date not in the source'],
  );
});

it.each([
  [
    { speaker: 'Ada Chair', speakerRole: 'chair' },
    { name: 'Ada Chair', role: 'chair' },
  ],
  [
    { speaker: null, speakerRole: 'the panel' },
    { name: 'the panel', role: null },
  ],
  [{ speaker: null, speakerRole: null }, null],
])('tells who speaks, by name before role', (shown, parts) => {
  expect(speakerParts(shown as ShownQuote)).toEqual(parts);
});
