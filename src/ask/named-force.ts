import type { Corpus } from '../core/corpus.ts';
import { recogniseForces } from '../core/vocabulary/recognise-forces.ts';
import type { PassageAnswer, PassageFinding } from './passages/finding.ts';
import type { Question } from './question/question.ts';
import { nameWords } from './talk/people.ts';

/**
 * The finding without passages about another force than the one a question names: that a place of its
 * name stands in another force's case makes it no case of that force. Whether an officer of such a case
 * was with that force is told by a passage that names it.
 */
export function ofNamedForce(
  finding: PassageFinding,
  { forces, query }: Question,
  corpus: Corpus,
): PassageFinding {
  const named = forces.filter((it) => it.strength === 'name').flatMap((it) => it.slugs);
  if (named.length === 0) return finding;
  const words = nameWords(query.text);
  const isTheirs = ({ article }: PassageAnswer) => {
    const known = corpus.casesOf(article).flatMap((it) => it.force.value ?? []);
    return known.length === 0 || known.some((slug) => named.includes(slug));
  };
  const isOfAsked = ({ article }: PassageAnswer) =>
    corpus
      .casesOf(article)
      .flatMap((it) => it.officers)
      .some(({ name }) => words.includes(nameWords(name.value ?? '').at(-1) ?? ''));
  const namesForce = ({ article, quote }: PassageAnswer) =>
    recogniseForces(
      (corpus.article(article)?.body ?? '').slice(quote.start, quote.end),
      corpus.vocabulary,
    ).some((it) => it.strength === 'name' && it.slugs.some((slug) => named.includes(slug)));
  const answers = finding.answers.filter((it) => isTheirs(it) || (isOfAsked(it) && namesForce(it)));
  const [first] = finding.answers;
  const isMeant = first !== undefined && (isTheirs(first) || isOfAsked(first));
  return { ...finding, answers, answered: finding.answered && isMeant && answers.length > 0 };
}
