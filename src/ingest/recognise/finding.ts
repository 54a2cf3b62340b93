import type { Party } from './party.ts';
import type { Report } from './report.ts';

/** What was found of a party overall, and the report that says so. */
export interface OverallFinding {
  readonly slug: 'gross-misconduct' | 'misconduct' | 'not-proven' | 'no-case';
  readonly report: Report;
}

/**
 * The gravest finding that the last stage reports. A case to answer is no finding; a sanction of a
 * misconduct meeting implies misconduct, because a meeting can give one for nothing less.
 */
export function findingOf(party: Party, outcome: string | null): OverallFinding | null {
  const { reports } = party;
  const made = reports.filter((it) => it.kind === 'finding' && it.stage !== 'opinion');
  const carried = made.filter((it) => it.stage === 'carried-out');
  const decided = carried.length > 0 ? carried : made;
  for (const slug of ['gross-misconduct', 'misconduct'] as const) {
    const report = decided.findLast((it) => it.slug === slug);
    if (report !== undefined && outcome !== 'not-proven') return { slug, report };
  }
  const proven = decided.findLast((it) => it.slug === 'proven');
  const sanction = sanctionAtMeeting(reports);
  if (sanction !== undefined && outcome !== 'not-proven' && outcome !== 'no-case-to-answer')
    return { slug: 'misconduct', report: proven ?? sanction };
  const cleared = decided.findLast((it) => it.slug === 'not-proven');
  if (cleared !== undefined && proven === undefined) return { slug: 'not-proven', report: cleared };
  const noCase = reports.findLast((it) => it.kind === 'no-case');
  const charged = reports.some(
    (it) => it.kind === 'case-to-answer' && noCase !== undefined && it.start > noCase.start,
  );
  return noCase === undefined || charged ? null : { slug: 'no-case', report: noCase };
}

const atMeeting =
  /\b(?:at|after|following|further to|attended|held)(?: \w+){0,3} (?:meeting|hearing)\b|\bpanel\b/;

function sanctionAtMeeting(reports: readonly Report[]): Report | undefined {
  return reports.findLast(
    (it) =>
      it.kind === 'sanction' &&
      it.stage === 'carried-out' &&
      (/warning/.test(it.slug) || it.agent === 'panel' || atMeeting.test(it.statement.folded)),
  );
}
