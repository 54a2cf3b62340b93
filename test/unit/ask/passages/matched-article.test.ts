import { describe, expect, it } from 'vitest';
import { matchArticle } from '../../../../src/ask/passages/matched-article.ts';
import { readArticle } from '../../../../src/ask/passages/reading.ts';
import { understand } from '../../../../src/ask/question/understand.ts';
import { passagesOf } from '../../../../src/core/passage.ts';
import { articleOf, caseOf, fact } from '../../../fakes/corpus-of.ts';
import { shippedVocabulary } from '../../../fakes/shipped-vocabulary.ts';

const article = articleOf({
  id: 'f-1',
  body: 'A constable was dismissed.\n\nThe panel sat for a day.',
});
const query = { phrases: [], without: [], filters: [], limit: 5, page: 1, drafts: false };

/** How well an article of an employer, which it never prints, has the force that a question names. */
function forceMatch(employer: string, text: string): number | undefined {
  const case_ = caseOf({ id: 'c-1', articles: ['f-1'], force: fact(employer) });
  const reading = readArticle(
    article,
    passagesOf(article),
    [case_],
    () => undefined,
    () => [],
    () => [],
  );
  const question = understand({ ...query, text }, shippedVocabulary);
  const topics = question.topics.map((topic) => ({ topic, weight: 1 }));
  const { matches } = matchArticle(question, topics, reading, { article: 1, passages: new Map() });
  return matches[topics.findIndex(({ topic }) => topic.kind === 'force')]?.best;
}

describe('matchArticle', () => {
  it('finds a force that the article never prints in the employer of its case', () => {
    expect(forceMatch('gwent', 'Why did Gwent Police dismiss the constable?')).toBe(1);
  });

  it('finds no other force there', () => {
    expect(forceMatch('gwent', 'Why did Cumbria Constabulary dismiss the constable?')).toBe(0);
  });
});
