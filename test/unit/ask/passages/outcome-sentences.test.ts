import { describe, expect, it } from 'vitest';
import { OutcomeSentences } from '../../../../src/ask/passages/outcome-sentences.ts';
import type { ReadSentence } from '../../../../src/ask/passages/reading.ts';

type Matched = ConstructorParameters<typeof OutcomeSentences>[0];

/** An article that tells a sergeant's outcome at 10 and a constable's at 50. */
function asking(...terms: string[]) {
  const decision = (start: number, person: string) => ({
    start,
    end: start + 5,
    person: new Set([person]),
  });
  return new OutcomeSentences({
    topics: terms.map((term) => ({ topic: { alternatives: [{ terms: [term] }] } })),
    reading: { decisions: [decision(10, 'sergeant'), decision(50, 'constabl')] },
  } as unknown as Matched);
}
const sentence = (start: number) => ({ start, end: start + 20 }) as ReadSentence;

describe('a sentence', () => {
  it('without evidence of an outcome tells none', () => {
    expect(asking('sergeant').toldIn(sentence(70))).toBeNull();
  });

  it('tells the outcome of the one asked about, another that of somebody else', () => {
    const outcomes = asking('warn', 'sergeant');
    expect(outcomes.toldIn(sentence(0))).toBe('asked');
    expect(outcomes.toldIn(sentence(40))).toBe('other');
  });

  it('tells any outcome where the question singles nobody out', () => {
    expect(asking('warn').toldIn(sentence(40))).toBe('any');
  });
});
