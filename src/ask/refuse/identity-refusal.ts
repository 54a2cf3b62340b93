import type { Case } from '../../core/case.ts';
import type { Corpus } from '../../core/corpus.ts';
import type { Located } from '../facts/locate.ts';
import type { FactAnswer } from '../facts/matter.ts';
import { restrictionNotices } from '../facts/notices.ts';
import type { PassageFinding } from '../passages/finding.ts';
import type { Question } from '../question/question.ts';
import { casesOf, type Target, wordsIn } from './target.ts';

/** A question set beside what it may be about. */
export interface IdentityMatter {
  readonly question: Question;
  readonly asked: string;
  /** Drafts among them: to protect somebody, no editor need have checked the case. */
  readonly located: readonly Located[];
  readonly passages: PassageFinding;
  readonly corpus: Corpus;
}

/** Why an identity is not told. */
export interface IdentityRefusal extends Omit<FactAnswer, 'case'> {
  /** Null where it is not clear enough which case is meant. */
  readonly case: Case | null;
  /** Names that the question puts forward: a reply repeats none of them. */
  readonly suggested: readonly string[];
  /** The words of the sources in question. */
  readonly known: ReadonlySet<string>;
}

/** A refusal without its words; a case is given only where it is clearly the one that is meant. */
export function refusal(
  target: Target,
  { located, corpus }: IdentityMatter,
  suggested: readonly string[],
  isMeant: (case_: Case) => boolean,
): Omit<IdentityRefusal, 'line' | 'evidence'> {
  const likely = located.map((it) => it.matter.case.id);
  const cases = casesOf(target, corpus).filter(isMeant);
  const place = ({ id }: Case) => (likely.includes(id) ? likely.indexOf(id) : likely.length);
  const ordered = cases.toSorted((a, b) => place(a) - place(b));
  const case_ = target.certain ? (ordered[0] ?? null) : null;
  const notices = case_ ? restrictionNotices(case_).slice(0, 2) : [];
  return {
    kind: 'refused',
    case: case_,
    rows: [],
    notices,
    suggested,
    known: wordsIn(target, corpus),
  };
}
