import { stages } from './modality.ts';
import type { Party } from './party.ts';
import type { Report } from './report.ts';

/** What came of the matter for one party, and the report that says so. */
export interface Outcome {
  readonly slug: string;
  readonly report: Report;
}

const order = (report: Report) => stages.indexOf(report.stage);

/** Of two reports of a dismissal the one higher in this list says more. */
const dismissals = [
  'would-have-been-dismissed',
  'dismissed-without-notice',
  'dismissed-with-notice',
  'dismissed',
];

/** The outcome of a party: the last stage reported governs; null where the text gives none. */
export function outcomeOf(party: Party): Outcome | null {
  const { reports } = party;
  const overturned = reports.findLast((it) => it.slug === 'overturned');
  if (overturned !== undefined) return { slug: 'overturned', report: overturned };
  return dismissalOf(reports) ?? departureOf(reports) ?? resultOf(reports) ?? pendingOf(reports);
}

function dismissalOf(reports: readonly Report[]): Outcome | null {
  const carried = reports.filter((it) => it.stage === 'carried-out');
  for (const slug of dismissals) {
    const report = carried.find((it) => it.slug === slug);
    if (report !== undefined) return { slug, report };
  }
  return null;
}

/** Somebody who left and about whom nothing was decided afterwards. */
function departureOf(reports: readonly Report[]): Outcome | null {
  const left = reports.findLast((it) => it.kind === 'departure');
  const faced = reports.findLast((it) => it.slug === 'would-have-faced-proceedings');
  if (faced !== undefined) return { slug: faced.slug, report: faced };
  if (left === undefined) return null;
  const decided = reports.some(
    (it) => it.stage === 'carried-out' && (it.kind === 'sanction' || it.kind === 'finding'),
  );
  if (decided) return null;
  const stopped = reports.findLast((it) => it.kind === 'no-action' && it.start >= left.start - 200);
  return { slug: left.slug, report: stopped?.statement === left.statement ? left : left };
}

const rank: Readonly<Record<string, number>> = {
  sanction: 6,
  finding: 5,
  'no-case': 4,
  withdrawal: 3,
  'no-action': 2,
};

function resultOf(reports: readonly Report[]): Outcome | null {
  const results = reports.filter(
    (it) => it.kind in rank && (it.kind !== 'finding' || it.slug === 'not-proven'),
  );
  const best = [...results].sort(
    (a, b) => order(b) - order(a) || (rank[b.kind] ?? 0) - (rank[a.kind] ?? 0) || b.start - a.start,
  )[0];
  if (best === undefined) return null;
  if (best.kind !== 'no-action') return { slug: best.slug, report: best };
  const proven = reports.some(
    (it) => it.kind === 'finding' && it.slug !== 'not-proven' && it.stage === 'carried-out',
  );
  return { slug: proven ? 'misconduct-no-further-action' : best.slug, report: best };
}

function pendingOf(reports: readonly Report[]): Outcome | null {
  const report = reports.findLast((it) => it.kind === 'referral');
  return report === undefined || report.stage === 'opinion' ? null : { slug: 'pending', report };
}
