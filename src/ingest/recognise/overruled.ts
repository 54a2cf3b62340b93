import type { Report } from './report.ts';
import type { Statement } from './statement.ts';

/** How many sentences on the watchdog's answer to a proposal may stand. */
const reach = 3;

/** "We directed a misconduct hearing": where the two do not agree, the force must do what the watchdog directs. */
const directs =
  /\b(?:we|iopc|ipcc)(?: (?:\w+ly|then|also|therefore|used our powers? (?:and|to)|had to|have|had))* direct(?:ed)?\b[^.;]{0,80}\b(?:hearing|meeting|proceedings)\b/;

/** "The force initially considered that …": a view that it may have given up. */
const atFirst = /\b(?:initially|at first|originally)\b/;
const cameRound =
  /\b(?:agreed|accepted|came round|changed (?:its|their) (?:view|mind)|reconsidered)\b/;

/** "Proposed management action", and not "dealt with both by management action". */
const proposes = /\b(?:propos(?:ed|al)|suggested|wished|wanted|intended|preferred|would)\b[^.;]*$/;

/** Whether a force saw no case or proposed a measure and the watchdog then directed proceedings: nothing came of its view. */
export function isOverruled(
  { kind, stage, agent, statement, start }: Report,
  statements: readonly Statement[],
): boolean {
  if (!/^(?:sanction|no-case)$/.test(kind) || stage !== 'decision' || agent !== 'force')
    return false;
  if (kind === 'sanction' && !proposes.test(statement.folded.slice(0, start - statement.start)))
    return false;
  const lead = statement.folded.slice(0, start - statement.start);
  const changed = atFirst.test(lead) ? cameRound : directs;
  return statements
    .slice(statement.index + 1, statement.index + 1 + reach)
    .some((it) => directs.test(it.folded) || changed.test(it.folded));
}
