import { describe, expect, it } from 'vitest';
import { draftVoiceNotices, showSpan } from '../../../../src/ask/compose/show.ts';
import type { Case, CaseQuote } from '../../../../src/core/case.ts';
import { articleOf, caseOf, corpusOf } from '../../../fakes/corpus-of.ts';
import { shippedVocabulary } from '../../../fakes/shipped-vocabulary.ts';

const id = 'f-1';

/** The quote shown where these words answer a question. */
function shown(paragraphs: readonly string[], words: string, cases: readonly Case[] = []) {
  const body = paragraphs.join('\n\n');
  const corpus = corpusOf(shippedVocabulary, [articleOf({ id, body })], cases);
  const start = body.indexOf(words);
  const span = { start, end: start + words.length };
  const options = { corpus, drafts: true };
  const quote = showSpan(id, span, span, options);
  return quote && { ...quote, text: quote.quote.text, marks: draftVoiceNotices([quote], options) };
}

const texts = (paragraphs: readonly string[], words: string) => shown(paragraphs, words)?.text;

describe('a quote from a list', () => {
  const list = ['PC Example is accused of:', '- taking a tin', '- lying about it'];

  it('goes on from the lead-in over the items, and from an item back to the lead-in', () => {
    const whole = list.join('\n\n');
    expect(texts([...list, 'It rained.'], 'accused')).toBe(whole);
    expect(texts([...list, 'It rained.'], 'lying')).toBe(whole);
    expect(shown([...list, 'It rained.'], 'lying')?.notes).toEqual([]);
  });

  it('takes the list along with a sentence that counts its items', () => {
    const counting = 'He admits the first of the two charges.';
    expect(texts([...list, counting], 'admits')).toBe([...list, counting].join('\n\n'));
  });

  it('says so where the list is too long for one quote', () => {
    const item = (first: string) => `- ${first} ${'word '.repeat(60)}end`;
    const long = ['PC Example is accused of:', item('lying'), item('theft')];
    expect(shown(long, 'accused')?.notes).toEqual(['The list goes on in the source.']);
    expect(shown(long, 'theft')).toMatchObject({
      text: item('theft'),
      notes: ['From a list that begins: “PC Example is accused of:”'],
    });
  });

  it('keeps the voice of the lead-in', () => {
    const said = ['The panel said it would ask the force to:', '- train officers', '- say sorry'];
    expect(shown(said, 'train')).toMatchObject({ speaker: 'The panel' });
  });
});

describe('a quote that the next sentence takes back', () => {
  it.each([
    ['“Counsel told us that he was a saint. We reject that,” the panel said.', 'saint'],
    ['A witness said he shouted. The panel did not accept that.', 'shouted'],
    ['He was kind to all. However, he took the tin.', 'kind'],
  ])('takes it along: %s', (paragraph, words) => {
    expect(texts([paragraph, 'It rained.'], words)).toBe(paragraph);
  });

  it('takes the rejection along from the next paragraph', () => {
    const two = ['He told colleagues that the tin was his.', 'But the panel rejected that.'];
    expect(texts([...two, 'It rained.'], 'tin')).toBe(two.join('\n\n'));
  });

  it('takes what is rejected along with a bare rejection', () => {
    const paragraph = 'Counsel asked us to find that he was a saint. We reject that.';
    expect(texts([paragraph], 'We reject')).toBe(paragraph);
  });

  it('says so where the limits leave no room', () => {
    const long = `He said that ${'word '.repeat(85)}end.`;
    expect(shown([`${long} The panel did not accept that.`], 'He said')).toMatchObject({
      text: long,
      notes: [expect.stringContaining('may reject or limit this')],
    });
  });
});

describe('the voice below a quote', () => {
  const quoteOf = (body: string, quote: string, it: Partial<CaseQuote>): CaseQuote => {
    const start = body.indexOf(quote);
    const evidence = [{ article: id, quote, start, end: start + quote.length }];
    return { speaker: null, speaker_role: null, kind: 'comment', evidence, ...it } as CaseQuote;
  };
  const withQuote = (body: string, quote: string, it: Partial<CaseQuote>) =>
    caseOf({ id: 'c-1', articles: [id], status: 'draft', quotes: [quoteOf(body, quote, it)] });

  it.each([
    ['Una Park KC, for the force, told the panel he lied.', 'for the force'],
    ['Una Park KC, for the commander, told the panel he was ill.', 'for the commander'],
    ['Una Park, representing PC Vale, said he was ill.', 'representing PC Vale'],
  ])('calls argument argument: %s', (body, role) => {
    expect(shown([body], 'he ')).toMatchObject({
      speaker: 'Una Park',
      speakerRole: `${role}; argument, not a finding`,
    });
  });

  it('is the same for every word of the sentence', () => {
    const body = 'Una Park, for PC Vale, said he was ill and “deeply sorry”.';
    const cases = [
      withQuote(body, 'deeply sorry', {
        speaker: 'Una Park',
        speaker_role: 'officer-representative',
        kind: 'mitigation',
      }),
    ];
    const label = shown([body], 'sorry', cases)?.speakerRole;
    expect(label).toContain('put in mitigation, not a finding');
    expect(shown([body], 'ill', cases)?.speakerRole).toBe(label);
  });

  it.each([
    ['Counsel invited us to find that he was ill.', 'repeats what others said, not a finding'],
    ['A witness told us that he lied. We accept that.', 'repeats what others said and rules on it'],
    ['It was suggested to us that he was ill.', 'repeats what others said, not a finding'],
    ['His mother described PC Vale as the ill one.', 'repeats what others said, not a finding'],
    ['He lied to all of us.', 'finding of the panel'],
  ])('calls no report of others a finding: %s', (words, kind) => {
    const body = `Panel chair Ann Sample said: “${words}”`;
    const cases = [
      withQuote(body, words, {
        speaker: 'Ann Sample',
        speaker_role: 'panel-chair',
        kind: 'finding',
      }),
    ];
    expect(shown([body], words, cases)).toMatchObject({
      speaker: 'Ann Sample',
      speakerRole: `Chair; ${kind}`,
    });
  });

  it('is marked where only a draft tells it', () => {
    const body = 'Ann Sample said: “He lied.”';
    const draft = withQuote(body, 'He lied.', { speaker: 'Ann Sample', kind: 'finding' });
    const marks = shown([body], 'He lied', [draft])?.marks;
    expect(marks).toEqual([
      { notice: 'draft', text: expect.stringContaining('Draft, not yet checked by an editor.') },
    ]);
    expect(shown([body], 'He lied', [{ ...draft, status: 'reviewed' }])?.marks).toEqual([]);
    expect(shown([body], 'He lied')?.marks).toEqual([]);
  });
});
