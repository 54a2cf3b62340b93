import { type LedgerState, namedBetween } from './ledger-state.ts';
import { type Mention, mentionsIn } from './mention.ts';
import type { Report } from './report.ts';

/** "They were given …" after a sentence about two people by name. */
export function pairBefore(
  mention: Mention,
  { statement }: Report,
  state: LedgerState,
): readonly Mention[] {
  const previous = state.statements[statement.index - 1];
  if (!/^they$/i.test(mention.text) || mention.start - statement.start > 12) return [];
  if (previous === undefined || previous === state.place) return [];
  const people = namedBetween(previous.start, previous.end, state);
  const [first, second] = people;
  if (first === undefined || second === undefined) return [];
  const between = previous.folded.slice(first.end - previous.start, second.start - previous.start);
  return /^(?:,[^,]{1,40},)? and $/.test(between) ? people : [];
}

/** "They were given …" after a sentence that reports nothing: whoever that sentence is about. */
export function subjectBefore(
  mention: Mention,
  report: Report,
  state: LedgerState,
): Mention | undefined {
  const { statement } = report;
  const previous = state.statements[statement.index - 1];
  if (previous === undefined || previous === state.place) return undefined;
  if (mention.start - statement.start > 12 || previous.paragraph !== statement.paragraph)
    return undefined;
  if (state.named.some((it) => it.start >= previous.start && it.end <= previous.end))
    return undefined;
  const people = mentionsIn(previous).filter((it) => it.form !== 'pronoun' && it.definite);
  const [first] = people;
  if (first === undefined) return undefined;
  return people.length === 1 || first.start - previous.start < 6 ? first : undefined;
}
