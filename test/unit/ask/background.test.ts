import { describe, expect, it } from 'vitest';
import { answerBackground } from '../../../src/ask/background.ts';
import { shippedVocabulary } from '../../fakes/shipped-vocabulary.ts';

const query = { phrases: [], without: [], filters: [], limit: 5, page: 1, drafts: false };
const explained = (text: string) => {
  const reply = answerBackground({ ...query, text }, shippedVocabulary);
  return reply?.blocks.some((it) => it.type === 'notice' && it.notice === 'background') ?? false;
};

describe('background', () => {
  it.each([
    'What is gross misconduct?',
    "what's the police barred list",
    'difference between a misconduct meeting and a hearing',
    'how does a final written warning differ from a written warning',
    'What does "case to answer" mean in a police misconduct case?',
    'explain judicial review',
  ])('explains a term: %s', (text) => {
    expect(explained(text)).toBe(true);
  });

  it.each([
    "What is the chief constable's name?",
    'What is the gross misconduct that the Northmoor sergeant was accused of?',
    'explain what happened at the misconduct hearing about the canoe',
    'What is most of the cleared land used for?',
    'What are the dates of the suspension?',
  ])('leaves a question about a case alone, though it has a term in it: %s', (text) => {
    expect(explained(text)).toBe(false);
  });
});
