import type { Case } from '../../core/case.ts';
import { fold } from '../../core/text/fold.ts';
import type { Span } from '../../core/text/sentences.ts';
import { rolesAsked } from '../facts/ask-role.ts';
import type { Question } from '../question/question.ts';

/** Where an article tells who held a role in the proceedings. Offsets are UTF-16 into the body. */
export interface Holder extends Span {
  /** A slug of the role vocabulary. */
  readonly role: string;
}

/** The evidence of roles whose holder is named, of reviewed cases and of drafts: it ranks sentences and is not shown as a fact. */
export function holdersIn(cases: readonly Case[], article: string): Holder[] {
  return cases.flatMap(({ participants }) =>
    participants
      .filter(({ name }) => name !== null)
      .flatMap(({ role, evidence }) =>
        evidence
          .filter((it) => it.article === article)
          .map(({ start, end }) => ({ start, end, role })),
      ),
  );
}

/** The roles whose holder a question asks for; none where it asks for something else. */
export function rolesWanted(question: Question): readonly string[] {
  const isWho = question.wants === 'person' || question.wants === 'name';
  if (!isWho) return [];
  const asking = question.query.text.slice(question.asking.start, question.asking.end);
  return rolesAsked(question, fold(asking));
}

/** Whether a stretch of the article tells who held one of the roles. */
export function tellsHolder(
  holders: readonly Holder[],
  roles: readonly string[],
  { start, end }: Span,
): boolean {
  return holders.some((it) => roles.includes(it.role) && it.start < end && start < it.end);
}
