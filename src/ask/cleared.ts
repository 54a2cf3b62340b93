import type { Corpus } from '../core/corpus.ts';
import type { PassageFinding } from './passages/finding.ts';

/**
 * The finding without passages of articles about which criminal proceedings are active: of those only
 * the facts that an editor has put into the case may be shown (domain rule B7).
 */
export function cleared(finding: PassageFinding, corpus: Corpus): PassageFinding {
  const isOpen = (article: string) =>
    !corpus.casesOf(article).some((it) => it.criminal_proceedings_active);
  const answers = finding.answers.filter((it) => isOpen(it.article));
  const [first] = finding.answers;
  const answered = finding.answered && first !== undefined && isOpen(first.article);
  return { ...finding, answers, answered };
}
