import { describe, expect, it } from 'vitest';
import { withYears } from '../../../../src/ask/question/relative-year.ts';

const query = { phrases: [], without: [], filters: [], limit: 5, page: 1, drafts: false };

describe('withYears', () => {
  it.each([
    ['any cases this year', 'any cases 2026'],
    ['who was sacked last year?', 'who was sacked 2025?'],
    ['what happened at the station last year', null],
    ['how many were sacked last year in Gwent', null],
  ])('%s', (text, read) => {
    const found = withYears({ ...query, text }, '2026-11-22');
    expect(found.query.text).toBe(read ?? text);
    expect(found.words).toHaveLength(read === null ? 0 : 1);
  });
});
