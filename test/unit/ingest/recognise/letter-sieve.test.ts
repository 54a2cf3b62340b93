import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { letterSieve } from '../../../../src/ingest/recognise/letter-sieve.ts';

describe('the sieve of letters', () => {
  it('never rules out what stands in the text', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 300 });
    fc.assert(
      fc.property(text, fc.nat(300), fc.nat(30), (whole, from, length) => {
        expect(letterSieve(whole)(whole.slice(from, from + length))).toBe(true);
      }),
    );
  });

  it('rules out most of what does not', () => {
    const canHave = letterSieve('the officer was dismissed without notice after a hearing');
    expect(canHave('dismissed without notice')).toBe(true);
    for (const it of ['final written warning', 'case to answer', 'reprimand', 'retired'])
      expect(canHave(it)).toBe(false);
  });
});
