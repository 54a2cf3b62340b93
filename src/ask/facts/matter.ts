import type { Case, Evidence, Officer, Participant } from '../../core/case.ts';
import type { Corpus } from '../../core/corpus.ts';
import type { FactRow, NoticeKind } from '../../core/reply.ts';
import type { Question } from '../question/question.ts';

/** A question set beside one case that it may be about. */
export interface Matter {
  readonly question: Question;
  /** The question's words, folded, as one line: what cues are looked for in. */
  readonly asked: string;
  readonly case: Case;
  /** The officers meant: those named or labelled in the question, else all of the case. */
  readonly officers: readonly Officer[];
  /** Whether the question singles officers out. */
  readonly singled: boolean;
  /** People who are not accused and whom the question names. */
  readonly people: readonly Participant[];
  readonly corpus: Corpus;
}

/** Something that must stand beside an answer. */
export interface Notice {
  readonly notice: NoticeKind;
  readonly text: string;
}

/** What the facts of a case say to a question; every sentence of ours rests on the evidence beside it. */
export interface FactAnswer {
  readonly kind: 'found' | 'nothing' | 'refused';
  readonly case: Case;
  /** One sentence in our own words. Outcome words come from the vocabulary. */
  readonly line: string;
  /** The best first. */
  readonly evidence: readonly Evidence[];
  readonly rows: readonly FactRow[];
  readonly notices: readonly Notice[];
}

/** One kind of question that the facts of a case can answer. */
export interface Ask {
  readonly name: string;
  /** The words by which it is asked for, which therefore tell no case from another. */
  readonly cues: readonly RegExp[];
  /** Whether the question asks for it, from 0 (no) to 1 (nothing else). Looks at the question alone. */
  fits(question: Question, asked: string): number;
  /** The answer, or null where the case has no such fact and the passages should be asked. */
  answer(matter: Matter): FactAnswer | null;
}

/** A fact answer with what it lacks left empty. */
export function factAnswer(
  matter: Pick<Matter, 'case'>,
  line: string,
  evidence: readonly Evidence[],
  more: Partial<Omit<FactAnswer, 'case' | 'line' | 'evidence'>> = {},
): FactAnswer {
  return { kind: 'found', case: matter.case, line, evidence, rows: [], notices: [], ...more };
}

/** Says that a checked case has no such fact, beside what came of it; null where that is not known either. */
export function nothingTold(matter: Matter, line: string): FactAnswer | null {
  const [outcome] = matter.officers.flatMap((it) => it.outcome.evidence.slice(0, 1));
  return outcome ? factAnswer(matter, line, [outcome], { kind: 'nothing' }) : null;
}
