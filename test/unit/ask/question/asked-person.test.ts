import { describe, expect, it } from 'vitest';
import { asksAfter } from '../../../../src/ask/question/asked-person.ts';
import { understand } from '../../../../src/ask/question/understand.ts';
import { shippedVocabulary } from '../../../fakes/shipped-vocabulary.ts';

const query = { phrases: [], without: [], filters: [], limit: 5, page: 1, drafts: false };
const after = (word: string, text: string) =>
  asksAfter(word, understand({ ...query, text }, shippedVocabulary));

describe('asksAfter', () => {
  it.each([
    ['orme', 'Was Wilf Orme sacked?', true],
    ['orme', 'what happened to former PC Orme', true],
    ['orme', 'did orme admit it', true],
    ['orme', "What happened to Orme's supervisor?", false],
    ['orme', 'Is the woman whom Orme harassed still a constable?', false],
    ['orme', 'Who chaired the hearing of Wilf Orme?', false],
  ])('%s in "%s" is %s', (word, text, is) => {
    expect(after(word, text)).toBe(is);
  });
});
