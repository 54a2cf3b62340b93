import { stages } from './modality.ts';
import { outcomeOf } from './outcome.ts';
import type { Party } from './party.ts';
import type { Statement } from './statement.ts';

const force = /\b(?:police|constabulary|service|force|mps|[a-z]{3}|department|they|it|authority)\b/;
/** The force takes up what the watchdog proposed. */
const agreement =
  /\b(?:agreed|accepted|concurred)\b(?! that)[^.;]{0,40}\b(?:with|our|the|these|this|those|recommendations?|findings?|proposals?|views?|outcome)\b/;
const disagreement = /\b(?:disagreed|did not agree|didn't agree)\b/;

/**
 * The parties whose matter ended, each with the reports that count: proposals that the force took up
 * or did not answer stay, proposals that a later stage replaced go, and a party that only the
 * opening brought in ("two officers have been sacked") gives way to the people whom the text goes on
 * to tell apart.
 */
export function settledParties(
  parties: readonly Party[],
  statements: readonly Statement[],
): Party[] {
  const agreed = statements.some((it) => agreement.test(it.folded) && force.test(it.folded));
  const rejected =
    !agreed && statements.some((it) => disagreement.test(it.folded) && force.test(it.folded));
  const withOutcome = parties.filter((it) => outcomeOf(it) !== null);
  const firm = withOutcome.filter(
    (it) => !isReplaced(it, withOutcome, rejected) && !isHeard(it, withOutcome),
  );
  return firm.filter((it) => !isIntroduction(it, firm));
}

function stageOf(party: Party): number {
  const report = outcomeOf(party)?.report;
  return report === undefined ? -1 : stages.indexOf(report.stage);
}

/** An opinion about somebody whom the later stages describe in other words. */
function isReplaced(party: Party, all: readonly Party[], rejected: boolean): boolean {
  const slug = outcomeOf(party)?.slug;
  if (stageOf(party) > 0 || party.form === 'letter') return false;
  if (rejected && slug !== 'no-case-to-answer') return true;
  const report = outcomeOf(party)?.report;
  return all.some(
    (it) =>
      it !== party &&
      outcomeOf(it)?.slug === slug &&
      stageOf(it) > 0 &&
      (outcomeOf(it)?.report.start ?? 0) > (report?.start ?? 0),
  );
}

/** A hearing announced for a group whose members' results follow at once. */
function isHeard(party: Party, all: readonly Party[]): boolean {
  const outcome = outcomeOf(party);
  if (outcome?.slug !== 'pending') return false;
  const { index } = outcome.report.statement;
  return all.some((it) => {
    const report = outcomeOf(it)?.report;
    if (it === party || report?.agent !== 'panel') return false;
    return report.statement.index > index && report.statement.index <= index + 2;
  });
}

/** "A police officer has been sacked", before the text names or letters him. */
function isIntroduction(party: Party, all: readonly Party[]): boolean {
  if (party.form === 'named' || party.form === 'letter') return false;
  const known = all.filter(
    (it) => it !== party && (it.form === 'named' || it.form === 'letter') && sameGroup(it, party),
  );
  if (known.length === 0) return false;
  return party.count === null || party.count <= known.length;
}

function sameGroup(one: Party, other: Party): boolean {
  const first = outcomeOf(one)?.slug ?? '';
  const second = outcomeOf(other)?.slug ?? '';
  return first === second || (/dismissed/.test(first) && /dismissed/.test(second));
}
