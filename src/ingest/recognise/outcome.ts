import { stages } from './modality.ts';
import type { Party } from './party.ts';
import type { Report } from './report.ts';

/** What came of the matter for one party, and the report that says so. */
export interface Outcome {
  readonly slug: string;
  readonly report: Report;
}

/** More would not be read. */
const mostReports = 4;

/** Sentences that report an outcome: the governing one first, then others that report the same in these or looser words. */
export function outcomeReports(party: Party, { slug, report }: Outcome): Report[] {
  const same = party.reports.filter(
    (it) =>
      it !== report &&
      (((it.stage !== 'opinion' || report.stage === 'opinion') &&
        it.kind === report.kind &&
        isSame(it, report)) ||
        (report.kind === 'no-action' && it.kind === 'no-case')),
  );
  const spared = party.reports.filter((it) => it.slug === 'would-not-have-been-dismissed');
  const left = party.reports.filter((it) => it.kind === 'departure');
  if (report.kind === 'departure') return [report, ...spared, ...same].slice(0, mostReports);
  const others = slug === 'would-have-faced-proceedings' ? [...left, ...same] : same;
  return [report, ...others].slice(0, mostReports);
}

/** The same outcome, or "sacked" for what another sentence calls dismissed without notice. */
function isSame(one: Report, other: Report): boolean {
  if (one.slug === other.slug) return true;
  return one.slug === 'dismissed' && /^dismissed-with/.test(other.slug);
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
  if (party.awaiting) return awaited(reports);
  return (
    appealOf(reports) ??
    dismissalOf(reports) ??
    departureOf(reports) ??
    resultOf(reports) ??
    pendingOf(reports) ??
    unsaidOf(reports)
  );
}

/** A case that is to be heard once more. */
const again =
  /\b(?:second|fresh|new|another|further|different)\b[^.;]{0,40}\b(?:hearing|panel)\b|\bre-?hear|\bheard (?:all over )?again\b|\bafresh\b/;

/** What came of an appeal: another sanction, a new hearing, or that a decision was overturned. */
function appealOf(reports: readonly Report[]): Outcome | null {
  const replaced = reports.find(
    (it) => it.kind === 'sanction' && it.stage === 'appeal' && it.slug !== 'overturned',
  );
  if (replaced !== undefined) return { slug: replaced.slug, report: replaced };
  const overturned = reports.findLast((it) => it.slug === 'overturned');
  if (overturned === undefined) return null;
  const heard = reports.findLast(
    (it) => it.kind === 'referral' && it.stage !== 'opinion' && again.test(it.statement.folded),
  );
  if (heard !== undefined) return { slug: 'pending', report: heard };
  return { slug: 'overturned', report: overturned };
}

function dismissalOf(reports: readonly Report[]): Outcome | null {
  const carried = reports.filter(
    (it) => it.stage === 'carried-out' && !(it.kind === 'would-have' && isSpared(reports)),
  );
  for (const slug of dismissals) {
    const report = carried.find((it) => it.slug === slug);
    if (report !== undefined) return { slug, report };
  }
  return null;
}

/** Whoever did not leave and was warned or demoted "would have been dismissed" in other circumstances alone. */
function isSpared(reports: readonly Report[]): boolean {
  const hasLeft = reports.some((it) => it.kind === 'departure' || left.test(it.statement.folded));
  return !hasLeft && reports.some((it) => it.stage === 'carried-out' && keepsJob.test(it.slug));
}

const keepsJob = /^(?:final-written-warning|written-warning|reduction-in-rank|management-advice)/;
/** Words that only fit somebody who is no officer any more. */
const left =
  /\b(?:former|ex-|retired|resigned|(?:was|were|been|remained) (?:still )?(?:a )?(?:serving|employed|in (?:the )?(?:force|service|police|job))|still (?:a |been )?(?:serving|in\b|employed))/;

/** Somebody who left before anything was decided about them, or about whom nothing was decided then. */
function departureOf(reports: readonly Report[]): Outcome | null {
  const faced = reports.findLast((it) => it.slug === 'would-have-faced-proceedings');
  if (faced !== undefined) return { slug: faced.slug, report: faced };
  const left = reports.findLast((it) => it.kind === 'departure');
  if (left === undefined) return null;
  if (reports.some((it) => it.start > left.start && isToCome(it))) return null;
  const result = resultOf(reports);
  const found = reports.find(isPositive);
  const stopped =
    found === undefined &&
    reports.some(
      (it) => /^(?:no-action|withdrawal)$/.test(it.kind) && it.statement === left.statement,
    );
  const decided =
    result !== null &&
    (result.report.kind === 'no-action'
      ? found !== undefined && result.report.start > found.start
      : result.report.stage === 'carried-out' || isClearedLater(result.report, left, reports));
  return decided && !stopped ? null : { slug: left.slug, report: left };
}

/** "… retired. The watchdog decided in her case that there was no case to answer": what it came to in the end. */
function isClearedLater(result: Report, left: Report, reports: readonly Report[]): boolean {
  if (result.kind !== 'no-case' || result.start < left.end) return false;
  return !reports.some((it) => it.kind === 'case-to-answer' || isPositive(it));
}

/** A hearing that will still be held. */
function isToCome({ kind, stage, statement, start, end }: Report): boolean {
  if (kind !== 'referral' || stage === 'opinion') return false;
  return /\bwill still\b/.test(
    statement.folded.slice(start - statement.start, end - statement.start + 12),
  );
}

/** Kinds that end a matter; of two at one stage the higher number governs. */
const rank: Readonly<Record<string, number>> = {
  sanction: 6,
  finding: 5,
  'no-case': 4,
  withdrawal: 3,
  'no-action': 2,
};

/** Measures that go with a sanction rather than being one, the slightest last. */
const companions = ['words-of-advice', 'development-plan', 'debrief', 'training', 'learning'];
/** Of two measures in one sentence the earlier in this list is the one meant: "management action in the form of …". */
const measures = [
  'reflective-practice',
  'management-advice',
  'management-action',
  'performance-procedures',
  ...companions,
];

function resultOf(reports: readonly Report[]): Outcome | null {
  const isProven = reports.some(isPositive);
  const results = reports.filter(
    (it) => it.kind in rank && (it.kind !== 'finding' || (it.slug === 'not-proven' && !isProven)),
  );
  const main = results.filter((it) => !companions.includes(it.slug));
  const decided = results.some((it) => it.stage !== 'opinion');
  const hasMain = main.some((it) => it.kind === 'sanction' && (!decided || it.stage !== 'opinion'));
  const best = [...(hasMain ? main : results)].sort(byWeight)[0];
  if (best === undefined) return null;
  if (best.kind !== 'no-action') return { slug: best.slug, report: best };
  return { slug: isProven ? 'misconduct-no-further-action' : 'no-further-action', report: best };
}

/** Something was found: what else was not proven clears nobody. */
function isPositive({ kind, slug, stage }: Report): boolean {
  return kind === 'finding' && slug !== 'not-proven' && stage === 'carried-out';
}

function byWeight(a: Report, b: Report): number {
  const weight = (it: Report) => order(it) * 100 + (rank[it.kind] ?? 0) * 10;
  if (weight(a) !== weight(b)) return weight(b) - weight(a);
  const demotes = (it: Report) => (it.slug === 'reduction-in-rank' ? 1 : 0);
  if (demotes(a) !== demotes(b)) return demotes(b) - demotes(a);
  if (a.statement === b.statement) return measures.indexOf(a.slug) - measures.indexOf(b.slug);
  return b.start - a.start;
}

/** Other outcomes that the same sentence reports for the party, such as the form that an action took. */
export function companionsOf(party: Party, outcome: Outcome): string[] {
  const slugs = party.reports
    .filter((it) => it.kind === 'sanction' && it.statement === outcome.report.statement)
    .map((it) => it.slug);
  return [...new Set(slugs)].filter((it) => it !== outcome.slug);
}

function pendingOf(reports: readonly Report[]): Outcome | null {
  const report = reports.findLast((it) => it.kind === 'referral');
  if (report === undefined || report.stage === 'opinion') return null;
  return { slug: 'pending', report };
}

/** A finding whose consequence the text does not give. */
function unsaidOf(reports: readonly Report[]): Outcome | null {
  const report = reports.findLast(
    (it) => it.kind === 'finding' && it.stage === 'carried-out' && !/^admitted/.test(it.slug),
  );
  return report === undefined ? null : { slug: 'not-stated', report };
}

/** A case to answer that the text leaves at that. */
function awaited(reports: readonly Report[]): Outcome | null {
  const report = reports.findLast((it) => it.kind === 'case-to-answer');
  return report === undefined ? null : { slug: 'pending', report };
}
