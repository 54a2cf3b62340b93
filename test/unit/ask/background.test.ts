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
    'what is an accelerated misconduct hearing',
    'whats gross misconduct',
    'whats the difference between misconduct and gross misconduct',
    'what does barred mean',
    'what is the meaning of "barred"?',
    'how does an officer appeal',
  ])('explains a term: %s', (text) => {
    expect(explained(text)).toBe(true);
  });

  it.each([
    "What is the chief constable's name?",
    'What is the gross misconduct that the Northmoor sergeant was accused of?',
    'explain what happened at the misconduct hearing about the canoe',
    'What is most of the cleared land used for?',
    'What are the dates of the suspension?',
    'what is he barred from',
    'how did the officer appeal',
  ])('leaves a question about a case alone, though it has a term in it: %s', (text) => {
    expect(explained(text)).toBe(false);
  });

  it.each(['how do i appeal', 'Can I appeal against my dismissal?', 'how do we lodge an appeal'])(
    'explains the rules, and gives no advice: %s',
    (text) => {
      const reply = answerBackground({ ...query, text }, shippedVocabulary);
      expect(reply?.blocks[0]).toMatchObject({ text: expect.stringContaining('no advice') });
      expect(JSON.stringify(reply?.blocks)).toContain('Police Appeals Tribunal');
    },
  );

  it.each([
    'how do I complain about a neighbour',
    'when is my hearing',
    'what happens to my pension',
  ])('knows nothing of the own matter of whoever asks: %s', (text) => {
    const reply = answerBackground({ ...query, text }, shippedVocabulary);
    expect(JSON.stringify(reply?.blocks)).toContain('knows nothing of your own matter');
  });

  it.each([
    'did he say "my case was hopeless"',
    'how do i know that he was sacked',
    'our lawyer wants to know whether my case differs from theirs',
    'can I report that PC Testina Example was sacked?',
  ])('leaves other words of a first person alone: %s', (text) =>
    expect(answerBackground({ ...query, text }, shippedVocabulary)).toBeNull(),
  );
});
