import { describe, expect, it } from 'vitest';
import { wordKind } from '../../../../../src/ask/passages/span/word-kind.ts';

describe('wordKind', () => {
  it.each([
    ['by', false, 'by'],
    ['outside', false, 'place'],
    ['not', false, 'negation'],
    ['twelve', false, 'number'],
    ['14', false, 'number'],
    ['3.45am', false, 'number'],
    ['march', true, 'calendar'],
    ['may', true, 'calendar'],
    ['may', false, 'modal'],
    ['months', false, 'unit'],
    ['vale', true, 'capital'],
    ['driving', false, 'ing'],
    ['negligence', false, 'abstract'],
    ['canoe', false, 'other'],
  ])('of "%s" (capital: %s) is %s', (word, capital, kind) => {
    expect(wordKind(word, capital)).toBe(kind);
  });
});
