import type { Outcome } from './outcome.ts';
import type { Statement } from './statement.ts';

const consents =
  /\b(?:we|iopc|watchdog)\b[^.;]{0,80}\b(?:agreed|accepted|satisfied|content|considered)\b[^.;]{0,120}\b(?:appropriate|proposals?|proposed|proportionate|course of action|their (?:view|decision|determination|rationale)|approach)\b/;
/** How many statements after a proposal the answer to it may stand. */
const reach = 4;

/** The sentence in which the watchdog agrees to what a force proposed, if one follows. */
export function consentTo(outcome: Outcome, statements: readonly Statement[]): Statement | null {
  if (outcome.report.stage !== 'decision') return null;
  const { index } = outcome.report.statement;
  const found = statements
    .slice(index + 1, index + 1 + reach)
    .find((it) => consents.test(it.folded));
  return found ?? null;
}
