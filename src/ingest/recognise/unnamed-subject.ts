import type { LedgerState } from './ledger-state.ts';
import { type Mention, mentionsIn } from './mention.ts';
import type { Party } from './party.ts';
import type { Report } from './report.ts';
import type { Statement } from './statement.ts';
import { topicBefore } from './topic-person.ts';

/** Whose case a hearing or meeting is: the only one with a case to answer of its level that is still open. */
export function heardParty(report: Report, state: LedgerState): Party | undefined {
  const { statement } = report;
  const isStep = report.kind === 'referral';
  if ((report.stage !== 'carried-out' && !isStep) || state.place === statement) return undefined;
  const goesOn = state.place?.paragraph === statement.paragraph;
  const around = state.statements
    .slice(Math.max(0, statement.index - 3), statement.index + 1)
    .filter((it) => it.paragraph === statement.paragraph);
  for (const [sitting, level] of levels) {
    if ((goesOn && level !== gross) || !around.some((it) => sitting.test(it.folded))) continue;
    const open = state.parties.filter((it) => isWaiting(it, level));
    if (open.length === 1) return open[0];
  }
  return undefined;
}

/** Who a sanction is for that names nobody, after a text cleared those it last told of: the only one with a case to answer that is still open. */
export function waitingParty({ kind }: Report, state: LedgerState): Party | undefined {
  if (kind !== 'sanction') return undefined;
  const open = state.parties.filter((it) => isWaiting(it, /misconduct$/));
  return open.length === 1 ? open[0] : undefined;
}

/** A hearing is held for gross misconduct, a meeting for what is less. */
const gross = /^gross-misconduct$/;
const levels = [
  [/\bhearing\b/, gross],
  [/\b(?:misconduct|disciplinary|a|the|that) meeting\b/, /misconduct$/],
] as const;

function isWaiting({ count, reports }: Party, level: RegExp): boolean {
  return (
    count === 1 &&
    reports.some((it) => it.kind === 'case-to-answer' && level.test(it.slug)) &&
    !reports.some((it) => it.stage === 'carried-out' || it.kind === 'departure')
  );
}

/** Whose sanction an appeal overturned or replaced: the last who was dismissed, else sanctioned. */
export function appellantOf(report: Report, state: LedgerState): Party | undefined {
  if (report.slug !== 'overturned' && report.stage !== 'appeal') return undefined;
  const has = (pattern: RegExp) =>
    state.parties.findLast((it) =>
      it.reports.some(
        ({ kind, slug, stage }) =>
          kind === 'sanction' && stage === 'carried-out' && pattern.test(slug),
      ),
    );
  return has(/^dismissed/) ?? has(/warning|rank/);
}

/** Somebody of whom the sentences since the report before are, in the paragraph of the report. */
export function newTopic({ statement }: Report, state: LedgerState): Mention | undefined {
  if (state.place === null || state.place === statement) return undefined;
  const from = Math.max(
    state.place.index + 1,
    state.statements.findIndex((it) => it.paragraph === statement.paragraph),
  );
  const topic = topicBefore(statement, state, from);
  if (topic === undefined || topic.definite || topic.rank !== null) return topic;
  const isNew =
    topic.form === 'single' && /^(?:another|second|third|fourth|fifth)$/.test(topic.key);
  return isNew || topic.form === 'named' || topic.form === 'letter' ? topic : undefined;
}

/** How many statements back an unnamed person may have been brought in. */
const reach = 12;

/** "his line manager, a detective sergeant". */
const ofThem = /\b(?:his|her|their) (?:[\w-]+ ){0,2}[\w-]+, $/;
/** What witnesses do: "told us that he had seen nothing". */
const testifies =
  /^(?:, (?:an?|the) [^,]{2,40})?,? (?:told|said|confirmed|described|recalled|explained|spoke|gave (?:evidence|an account))\b/;

/** "a meeting with her inspector", "his line manager told us": somebody of theirs, and not they. */
function isCompanion({ text, start, end }: Mention, statement: Statement): boolean {
  const before = statement.folded.slice(0, start - statement.start);
  const after = statement.folded.slice(end - statement.start);
  const isOfThem = /^(?:his|her|their)\b/i.test(text) || ofThem.test(before);
  return isOfThem && (/\b(?:with|by|from|to) $/.test(before) || testifies.test(after));
}

/** "A PCSO is a member of police staff": what somebody is. */
function isPredicate({ definite, start }: Mention, statement: Statement): boolean {
  return !definite && /\b(?:is|are) $/.test(statement.folded.slice(0, start - statement.start));
}

/** "Former officers may be brought back": people in general. */
function isAnybody({ form, count, text }: Mention): boolean {
  return (
    form === 'group' && count === null && /^(?:former |serving |police )*officers$/i.test(text)
  );
}

/** Whoever is last told of before a report, at most so many statements back. */
export function lastSpokenOf(
  report: Report,
  statements: readonly Statement[],
): Mention | undefined {
  const { index } = report.statement;
  for (const statement of statements.slice(Math.max(0, index - reach), index + 1).reverse()) {
    const people = mentionsIn(statement).filter(
      (it) =>
        it.form !== 'pronoun' &&
        it.start < report.start &&
        !isCompanion(it, statement) &&
        !isPredicate(it, statement) &&
        !isAnybody(it),
    );
    const found = people.findLast((it) => it.definite) ?? people.at(-1);
    if (found !== undefined) return found;
  }
  return undefined;
}
