import type { Party } from './party.ts';
import type { Report } from './report.ts';

/** What was found of a party overall, and the report that says so. */
interface OverallFinding {
  readonly slug: 'gross-misconduct' | 'misconduct' | 'not-proven' | 'no-case';
  readonly report: Report;
}

/**
 * The gravest finding that the last stage reports. A case to answer is no finding; a sanction of a
 * misconduct meeting implies misconduct, because a meeting can give one for nothing less.
 */
export function findingOf(
  party: Party,
  outcome: string | null,
  byMeeting: boolean,
): OverallFinding | null {
  const { reports } = party;
  const made = reports.filter(
    (it) =>
      it.kind === 'finding' &&
      it.stage !== 'opinion' &&
      !(it.slug === 'breach' && it.stage === 'decision'),
  );
  const carried = made.filter((it) => it.stage === 'carried-out');
  const decided = carried.length > 0 ? carried : made;
  const noCase = reports.findLast((it) => it.kind === 'no-case');
  if (outcome === 'no-case-to-answer' && noCase !== undefined)
    return { slug: 'no-case', report: noCase };
  const cleared = decided.findLast((it) => it.slug === 'not-proven');
  if (outcome === 'not-proven' && cleared !== undefined)
    return { slug: 'not-proven', report: cleared };
  return (
    levelOf(decided, '') ??
    (outcome === null ? null : levelOf(decided, 'admitted-')) ??
    (byMeeting ? provenOf(decided, reports, cleared !== undefined) : null) ??
    (cleared === undefined || isSanctioned(outcome)
      ? null
      : { slug: 'not-proven', report: cleared }) ??
    noCaseOf(noCase, reports)
  );
}

/** Whoever is dismissed, demoted or warned was not cleared, whatever part of it was not proven. */
function isSanctioned(outcome: string | null): boolean {
  return /^(?:dismissed|would-have-been-dismissed|final-written|written-warning|reduction)/.test(
    outcome ?? '',
  );
}

/** The level that the reports name; with the prefix, the level that the officer admitted. */
function levelOf(decided: readonly Report[], prefix: '' | 'admitted-'): OverallFinding | null {
  for (const slug of ['gross-misconduct', 'misconduct'] as const) {
    const report = decided.findLast((it) => it.slug === prefix + slug);
    if (report !== undefined) return { slug, report };
  }
  return null;
}

function provenOf(
  decided: readonly Report[],
  reports: readonly Report[],
  cleared: boolean,
): OverallFinding | null {
  const sanction = sanctionAtMeeting(reports);
  if (sanction === undefined) return null;
  const proven = decided.findLast((it) => it.slug === 'proven' || it.slug === 'breach');
  if (cleared && proven === undefined) return null;
  return { slug: 'misconduct', report: proven ?? sanction };
}

function noCaseOf(noCase: Report | undefined, reports: readonly Report[]): OverallFinding | null {
  if (noCase === undefined) return null;
  const charged = reports.some((it) => it.kind === 'case-to-answer' && it.start > noCase.start);
  const sanctioned = reports.some((it) => it.kind === 'sanction' && it.stage !== 'opinion');
  return charged || sanctioned ? null : { slug: 'no-case', report: noCase };
}

const atMeeting =
  /\bmeeting\b[^.;]{0,40} (?:concluded|found|decided|ruled)\b|\b(?:at|after|following|further to|attended|held|arranged|convened)(?: \w+){0,3} (?:meeting|hearing)\b|\bpanel\b/;

function sanctionAtMeeting(reports: readonly Report[]): Report | undefined {
  return reports.findLast(
    (it) =>
      it.kind === 'sanction' &&
      it.stage === 'carried-out' &&
      it.slug !== 'reprimand' &&
      (/written-warning/.test(it.slug) ||
        it.agent === 'panel' ||
        atMeeting.test(it.statement.folded)),
  );
}
