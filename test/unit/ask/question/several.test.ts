import { describe, expect, it } from 'vitest';
import { asksOfSeveral } from '../../../../src/ask/question/several.ts';

describe('asksOfSeveral', () => {
  it.each([
    ['were both officers sacked?', true],
    ['who chaired the hearing of the two gwent officers?', true],
    ['did both of them resign?', true],
    ['what did the pair do?', true],
    ['did he admit both allegations?', false],
    ['were both allegations proven?', false],
    ['what happened to the two women?', false],
  ])('of "%s" is %s', (asked, is) => {
    expect(asksOfSeveral(asked)).toBe(is);
  });
});
