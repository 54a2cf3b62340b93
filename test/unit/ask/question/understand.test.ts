import { describe, expect, it } from 'vitest';
import { understand } from '../../../../src/ask/question/understand.ts';
import { shippedVocabulary } from '../../../fakes/shipped-vocabulary.ts';

const ask = (text: string) =>
  understand(
    { text, phrases: [], without: [], filters: [], limit: 5, page: 1, drafts: false },
    shippedVocabulary,
  );
const expansionsOf = (text: string, typed: string) =>
  ask(text)
    .topics.find((topic) => topic.typed === typed)
    ?.alternatives.map(({ terms }) => terms.join(' '));

describe('a question as understood', () => {
  it.each([
    ['Why was the bobby sacked?', 'sacked', 'dismiss'],
    ['Who got the boot?', 'got the boot', 'dismiss'],
    ['Was he cuffed?', 'cuffed', 'handcuff'],
    ['Was he nicked in town?', 'nicked', 'arrest'],
    ['Was the bodycam on?', 'bodycam', 'bodi wear video'],
    ['What did the jailer see?', 'jailer', 'custodi offic'],
    ['Was his mobile taken?', 'mobile', 'phone'],
    ['Did he go to the cop shop?', 'cop shop', 'polic station'],
  ])('in "%s", knows "%s" under the name %s', (text, typed, formal) => {
    expect(expansionsOf(text, typed)).toContain(formal);
  });

  it("weighs the asker's own word above a synonym, and a synonym above a looser relation", () => {
    const [own, ...others] = ask('Was he nicked?').topics[0]?.alternatives ?? [];
    expect(own?.weight).toBe(1);
    expect(others.every(({ weight }) => weight < 1)).toBe(true);
  });

  it('takes a force as one topic under all its names', () => {
    const [topic] = ask('Gwent Police hearing').topics;
    expect(topic).toMatchObject({ kind: 'force', typed: 'Gwent Police' });
  });

  it.each([
    ['When did former PC Wilf Orme resign?', ['title', 'name', 'name', 'word']],
    ['Why was Det Sgt Roe fined?', ['title', 'title', 'name', 'word']],
    ['Why was the constable fined?', ['word', 'word']],
  ])('tells titles before a name from what is asked: %s', (text, kinds) => {
    expect(ask(text).topics.map(({ kind }) => kind)).toEqual(kinds);
  });

  it('takes a date as one topic, and its parts for less', () => {
    const topic = ask('What happened on 5 March 2017?').topics.find(({ kind }) => kind === 'date');
    expect(topic?.alternatives.map(({ weight }) => weight)).toEqual(
      [...(topic?.alternatives ?? [])].map(({ weight }) => weight).sort((a, b) => b - a),
    );
  });

  it.each([
    ['and who chaired it?', true],
    ['What did she say?', true],
    ['why?', true],
    ['What about the other officer?', true],
    ['Why was the Gwent sergeant dismissed?', false],
    ['Did the officer say that he was sorry?', false],
  ])('tells whether "%s" leans on what was said before', (text, leans) => {
    expect(ask(text).isFollowUp).toBe(leans);
  });
});
