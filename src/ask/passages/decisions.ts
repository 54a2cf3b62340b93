import type { Case, Officer } from '../../core/case.ts';
import type { Span } from '../../core/text/sentences.ts';
import { isStopWord } from '../../core/text/stop-words.ts';
import { termsOf } from '../../core/text/terms.ts';

/** Where an article says what came of the case for somebody. Offsets are UTF-16 into the body. */
export interface Decision extends Span {
  /** Index terms of what the person is called, and of the rank; those that tell nobody apart left out. */
  readonly person: ReadonlySet<string>;
}

/** Terms of nearly everybody in such an article. */
const common = new Set(['offic', 'polic', 'former', 'serv', 'first', 'second', 'third', 'person']);

/** The evidence of outcomes and findings, of reviewed cases and of drafts: it ranks sentences and is not shown as a fact. */
export function decisionsIn(cases: readonly Case[], article: string): Decision[] {
  return cases.flatMap(({ officers }) =>
    officers.flatMap((officer) => {
      const person = personTerms(officer);
      return evidenceOf(officer)
        .filter((it) => it.article === article)
        .map(({ start, end }) => ({ start, end, person }));
    }),
  );
}

function evidenceOf({ outcome, overall_finding, allegations }: Officer) {
  return [
    ...outcome.evidence,
    ...(overall_finding?.evidence ?? []),
    ...allegations.flatMap(({ finding }) => finding?.evidence ?? []),
  ];
}

function personTerms({ label, name, rank }: Officer): Set<string> {
  const text = [label, name.value, rank.value?.replaceAll('-', ' ')].join(' ');
  const terms = termsOf(text).map(({ term }) => term);
  return new Set(terms.filter((term) => !isStopWord(term) && !common.has(term)));
}
