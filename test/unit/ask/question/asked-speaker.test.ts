import { describe, expect, it } from 'vitest';
import { askedSpeaker } from '../../../../src/ask/question/asked-speaker.ts';
import { askingClause } from '../../../../src/ask/question/asking.ts';

const who = (text: string) => {
  const span = askedSpeaker(text, askingClause(text));
  return span && text.slice(span.start, span.end);
};

describe('askedSpeaker', () => {
  it.each([
    ['What did Wenna Saltmarsh say?', 'Wenna Saltmarsh'],
    ['what did the lawyer for vale-orrick say about the hedge', 'the lawyer for vale-orrick'],
    ['At the hearing in Northmoor, what did the chair tell her?', 'the chair'],
    ['how did his wife react', 'his wife'],
    ['Aldo Brackley quotes', 'Aldo Brackley'],
    ['what did PC Vale-Orrick do?', null],
    ['Who said she was sorry?', null],
  ])('%s: %s', (text, speaker) => {
    expect(who(text)).toBe(speaker);
  });
});
