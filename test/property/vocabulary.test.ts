import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeOf } from '../../src/core/evidence.ts';
import { nearestText } from '../../src/core/nearest-text.ts';
import { nearest } from '../../src/core/vocabulary/nearest.ts';
import { recognise } from '../../src/core/vocabulary/recognise.ts';
import { resolvableFields, resolveValue } from '../../src/core/vocabulary/resolve-value.ts';
import { tokensOf } from '../../src/core/vocabulary/tokens.ts';
import { shippedVocabulary as vocabulary } from '../fakes/shipped-vocabulary.ts';

/** Texts that are made of the vocabulary's own words, odd characters and punctuation. */
const aliases = [
  ...vocabulary.forces.flatMap((it) => [...it.aliases, ...it.weakAliases, ...it.areas]),
  ...vocabulary.outcomes.flatMap((it) => [...it.aliases, ...it.neverMatch]),
  ...vocabulary.ranks.flatMap((it) => [...it.aliases, ...it.abbreviations]),
];
const piece = fc.oneof(
  fc.constantFrom(...aliases),
  fc.constantFrom(
    '.',
    ', ',
    ' - ',
    '\n\n',
    ' (',
    ')',
    ' & ',
    "'s",
    ' police',
    ' would have ',
    ' not ',
    '’',
    '\ud800',
    '\u202e',
    'İ',
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const text = fc.array(piece, { maxLength: 30 }).map((it) => it.join(' '));

describe('recognition', () => {
  it('gives mentions that are slices of the text, in order and apart, whatever the text', () => {
    fc.assert(
      fc.property(text, (it) => {
        for (const mentions of Object.values(recognise(it, vocabulary))) {
          let end = 0;
          for (const mention of mentions) {
            expect(it.slice(mention.start, mention.end)).toBe(mention.typed);
            expect(mention.start).toBeGreaterThanOrEqual(end);
            expect(mention.end).toBeGreaterThan(mention.start);
            for (const slug of mention.slugs) {
              expect(vocabulary.entry(mention.kind, slug), slug).toBeDefined();
            }
            end = mention.end;
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('never finds a name across the end of a sentence', () => {
    fc.assert(
      fc.property(fc.constantFrom(...vocabulary.forces.flatMap((it) => it.aliases)), (alias) => {
        const words = alias.split(' ');
        const parted = words.join('. ');
        const names = recognise(parted, vocabulary).forces.filter((it) => it.typed === parted);
        expect(words.length === 1 || names.length === 0).toBe(true);
      }),
    );
  });

  it('cuts tokens whose offsets lead back to the text', () => {
    fc.assert(
      fc.property(text, (it) => {
        for (const { text: word, start, end } of tokensOf(it)) {
          expect(start).toBeLessThan(end);
          if (word !== '' && word !== 'and') expect(it.slice(start, end)).toHaveLength(word.length);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('the value of a filter', () => {
  it('is an entry or a problem that offers entries, whatever was typed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...resolvableFields),
        fc.oneof(text, fc.string()),
        (field, typed) => {
          const result = resolveValue(field, typed, vocabulary);
          const slugs = result.ok
            ? result.value.slugs
            : result.problems.flatMap((it) => it.nearest);
          for (const slug of slugs) expect(vocabulary.entry(field, slug)).toBeDefined();
        },
      ),
      { numRuns: 300 },
    );
  });

  it('offers at most three nearest values, all of them valid', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string(), { maxLength: 20 }), (typed, valid) => {
        const near = nearest(typed, valid);
        expect(near.length).toBeLessThanOrEqual(3);
        for (const it of near) expect(valid).toContain(it);
      }),
    );
  });
});

describe('evidence', () => {
  it('is found at the one place where its words stand, or said to be nowhere or in several', () => {
    const word = fc.constantFrom('a', 'b', 'ab', ' ', '.');
    const body = fc.array(word, { minLength: 1, maxLength: 20 }).map((it) => it.join(''));
    fc.assert(
      fc.property(body, fc.array(word, { minLength: 1, maxLength: 3 }), (it, words) => {
        const quote = words.join('');
        const starts = [...it].map((_, at) => at).filter((at) => it.startsWith(quote, at));
        const place = placeOf({ article: 'a-1', quote }, it);
        if (starts.length === 0) expect(place).toEqual({ kind: 'none' });
        else if (starts.length > 1) expect(place).toEqual({ kind: 'many', starts });
        else expect(place).toMatchObject({ kind: 'one', start: starts[0] });
      }),
      { numRuns: 300 },
    );
  });

  it('has a nearest text that stands in the body', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (wanted, body) => {
        const near = nearestText(wanted, body);
        if (near !== null) expect(body).toContain(near.replace(/ …$/, ''));
      }),
    );
  });
});
