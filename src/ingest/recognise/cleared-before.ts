import type { Agent } from './modality.ts';
import type { Statement } from './statement.ts';
import type { Hit } from './trigger.ts';

const clearedOf = /^(?:cleared|exonerated|vindicated)/;
/** "cleared … by our investigation". */
const byInquiry =
  /^[^.;,]{0,50}\bby (?:our|the|an?|its) (?:[\w-]+ )?(?:investigation|inquiry|watchdog|iopc|ombudsman|review)\b/;
const judged = /\b(?:hearing|meeting|panel|tribunal|misconduct|allegations?|charges?|accused of)\b/;
/** Beside others who were punished, somebody is cleared at the same hearing. */
const punished = /\b(?:dismissed|sacked|written warning)\b/;

/** "A clerk was cleared of any involvement", beyond the opening and with no hearing near: somebody's decision that there is no case. */
export function isClearedBefore(
  hit: Hit,
  { folded, index }: Statement,
  previous: Statement | undefined,
  agent: Agent,
): boolean {
  if (!clearedOf.test(folded.slice(hit.start, hit.end)) || agent !== 'nobody') return false;
  if (byInquiry.test(folded.slice(hit.end))) return true;
  if (punished.test(folded)) return false;
  return index > 1 && !judged.test(`${previous?.folded ?? ''} ${folded}`);
}
