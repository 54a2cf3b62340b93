import type { Corpus } from '../core/corpus.ts';
import type { PassageFinding } from './passages/finding.ts';
import type { Question } from './question/question.ts';

/**
 * The finding without passages about another force than the one a question names: that a place of its
 * name stands in another force's case makes it no case of that force.
 */
export function ofNamedForce(
  finding: PassageFinding,
  { forces }: Question,
  corpus: Corpus,
): PassageFinding {
  const named = forces.filter((it) => it.strength === 'name').flatMap((it) => it.slugs);
  if (named.length === 0) return finding;
  const isTheirs = (article: string) => {
    const known = corpus.casesOf(article).flatMap((it) => it.force.value ?? []);
    return known.length === 0 || known.some((slug) => named.includes(slug));
  };
  const answers = finding.answers.filter((it) => isTheirs(it.article));
  const [first] = finding.answers;
  const answered = finding.answered && first !== undefined && isTheirs(first.article);
  return { ...finding, answers, answered };
}
