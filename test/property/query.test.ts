import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../src/core/query/parse.ts';
import { printQuery } from '../../src/core/query/print.ts';
import { filterFields, type Query } from '../../src/core/query.ts';
import { queryWorld } from '../unit/core/query/query-world.ts';

const values = [
  'gwent',
  'south wales',
  'dismissed',
  'pc',
  '2018',
  'exampleson',
  'a-000',
  'xyzzy',
  '',
];
const word = fc.constantFrom(
  'who',
  'gwent',
  'wales',
  'police',
  'warning',
  '2019',
  'Ms',
  'it?',
  '-',
);
const field = fc
  .tuple(
    fc.constantFrom('', '-'),
    fc.constantFrom(...filterFields, 'limit', 'page', 'drafts', 'no'),
  )
  .map(([sign, name]) => `${sign}${name}:`);
const bare = fc.constantFrom(...values);
const quoted = bare.map((value) => `"${value}"`);
const piece = fc.oneof(
  word,
  fc.tuple(field, fc.oneof(bare, quoted)).map((pair) => pair.join('')),
  field,
  quoted,
  fc.constantFrom('"', '-"', '""', '-word', '--x', '-"a', ':', '::', '\u202e', '\ud800', 'a:)'),
  fc.string({ maxLength: 12, unit: 'binary' }),
);
const typed = fc.array(piece, { maxLength: 10 }).map((pieces) => pieces.join(' '));

/** All of a query but the words that its filters were typed in. */
function meaningOf(query: Query) {
  return { ...query, filters: query.filters.map(({ typed: _, ...filter }) => filter) };
}

describe('the query language', () => {
  it('reads its own print back as the same query', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const first = parseQuery(text, queryWorld);
        if (!first.ok) return;
        const again = parseQuery(printQuery(first.value), queryWorld);
        expect(again.ok && meaningOf(again.value)).toEqual(meaningOf(first.value));
      }),
      { numRuns: 3000 },
    );
  });

  it('gives a query or problems for any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const read = parseQuery(text, queryWorld);
        if (!read.ok) expect(read.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });
});
