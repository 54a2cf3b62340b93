import { describe, expect, it } from 'vitest';
import { showSpan } from '../../../../src/ask/compose/show.ts';
import { articleOf, corpusOf } from '../../../fakes/corpus-of.ts';
import { shippedVocabulary } from '../../../fakes/shipped-vocabulary.ts';

const paragraphs = [
  'A hearing sat in Vale Green.',
  'The constable was dismissed.',
  'Panel chair Ann Specimen said: “He lied.”',
  'It rained.',
];
const body = paragraphs.join('\n\n');
const corpus = corpusOf(shippedVocabulary, [articleOf({ id: 'f-1', body })]);

/** What is shown of all but the rain when these words answer. */
function shown(words: string) {
  const start = body.indexOf(words);
  const span = { start: 0, end: body.indexOf('\n\nIt rained') };
  const answer = { start, end: start + words.length };
  const quote = showSpan('f-1', span, answer, { corpus, drafts: false });
  return [quote?.quote.text, quote?.speaker];
}

describe('a quote over several paragraphs', () => {
  it('ends before somebody else speaks', () => {
    expect(shown('dismissed')).toEqual([paragraphs.slice(0, 2).join('\n\n'), null]);
  });

  it('has nothing but the words of the one named below it', () => {
    expect(shown('He lied')).toEqual([paragraphs[2], 'Ann Specimen']);
  });
});
