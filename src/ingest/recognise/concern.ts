import type { LedgerState } from './ledger-state.ts';
import type { Mention } from './mention.ts';
import type { Report } from './report.ts';
import { isSlight } from './report-stage.ts';

/** Whether a report says something of somebody in particular who may be accused. */
export function concernsSomebody(report: Report, state: LedgerState): boolean {
  if (report.kind === 'no-action' && !isAbout(report, state)) return false;
  if (report.kind === 'no-case' && isAboutAnybody(report, state)) return false;
  return !(isSlight(report.slug) && report.subjects.every(isUncounted));
}

/** "All officers will be reminded": nobody in particular. */
function isUncounted({ form, count, definite, text }: Mention): boolean {
  return form === 'group' && count === null && (!definite || /^(?:all|any|officers)\b/i.test(text));
}

/** "no indication that any person serving with the police …", where nobody in particular was told of before. */
function isAboutAnybody({ statement, subjects }: Report, { parties }: LedgerState): boolean {
  if (parties.length > 0 || subjects.length > 0) return false;
  return /\b(?:any (?:person|individual|one)|anyone|anybody)\b/.test(statement.folded);
}

/** "No hearing took place", "will not face disciplinary action": nobody but officers could. */
const ofHearing = /^(?:no (?:misconduct )?(?:hearing|meeting)|spared|(?:will|would) not face)\b/;

/** "No further action" says something of those spoken of before, or of those whom it names or is against. */
function isAbout(
  { slug, agent, subjects, statement, start }: Report,
  { parties }: LedgerState,
): boolean {
  if (parties.length > 0 || slug === 'unidentified' || agent === 'panel') return true;
  if (ofHearing.test(statement.folded.slice(start - statement.start))) return true;
  const acts = /\b(?:took|takes?|taking) $/.test(
    statement.folded.slice(0, start - statement.start),
  );
  return subjects.some(
    (it) =>
      it.form === 'named' ||
      it.form === 'letter' ||
      (it.definite && !acts) ||
      /\bagainst (?:(?:any|either|both|all) of )?$/.test(
        statement.folded.slice(0, it.start - statement.start),
      ),
  );
}
