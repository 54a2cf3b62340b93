import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseFile } from '../../src/core/case.ts';
import { checkCase } from '../../src/core/case-checks.ts';
import { resolveCase } from '../../src/core/case-resolution.ts';
import { draftCases } from '../../src/ingest/draft-cases.ts';
import { articleOf } from '../fakes/article-of.ts';
import { shippedVocabulary } from '../fakes/shipped-vocabulary.ts';

const folder = new URL('../fixtures/hearings/', import.meta.url);
const sentences = readdirSync(folder)
  .map((it) => readFileSync(new URL(it, folder), 'utf8').trim())
  .flatMap((it) => it.split(/\n+|(?<=\.) /));

/** Sentences of fictional reports in any order and number, in paragraphs of any length. */
const shuffled = fc
  .array(fc.tuple(fc.constantFrom(...sentences), fc.constantFrom(' ', '\n\n')), { maxLength: 25 })
  .map((parts) => parts.flat().join('').trim());
const anyText = fc.oneof(
  shuffled,
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc
    .array(
      fc.constantFrom(
        'PC',
        'A',
        'was',
        'dismissed',
        '\u201c',
        '"',
        'not',
        '.',
        '\n',
        'proven',
        'and',
        'officer',
        'Gwent Police',
        '\u{1f46e}',
        '\ud800',
      ),
      { maxLength: 80 },
    )
    .map((it) => it.join(' ')),
);

describe('a draft of any text', () => {
  it('is a valid case whose every piece of evidence stands at exactly one place', () => {
    fc.assert(
      fc.property(anyText, (body) => {
        const { cases } = draftCases(articleOf(body), shippedVocabulary);
        for (const draft of cases) {
          const parsed = caseFile.parse(draft);
          expect(checkCase(parsed, shippedVocabulary)).toEqual([]);
          expect(resolveCase(parsed, () => ({ id: 'x-1', body })).issues).toEqual([]);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('is the same every time', () => {
    fc.assert(
      fc.property(shuffled, (body) => {
        const first = draftCases(articleOf(body), shippedVocabulary);
        expect(draftCases(articleOf(body), shippedVocabulary)).toEqual(first);
      }),
      { numRuns: 30 },
    );
  });

  it('shows no name of an officer whom it does not call named', () => {
    fc.assert(
      fc.property(shuffled, (body) => {
        for (const { officers } of draftCases(articleOf(body), shippedVocabulary).cases) {
          for (const it of officers)
            expect(it.name.value === null).toBe(it.anonymity.value !== 'named');
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('long and hostile texts', () => {
  it.each([
    ['one endless sentence', 'the officer and '.repeat(8_000)],
    ['one endless word', 'a'.repeat(100_000)],
    ['ten thousand quotation marks', '"'.repeat(10_000)],
    ['nothing but determiners', 'the other two of the '.repeat(4_000)],
    ['nothing but triggers', 'was dismissed without notice and found not proven '.repeat(3_000)],
    ['nothing but capitals', 'Xyz '.repeat(20_000)],
    ['nothing but dates', 'between 6 and 8 March 2023 '.repeat(3_000)],
    ['many short sentences', 'PC Jane Example was dismissed. '.repeat(20_000)],
  ])('%s ends', (_, body) => {
    expect(() => draftCases(articleOf(body), shippedVocabulary)).not.toThrow();
  });
});
