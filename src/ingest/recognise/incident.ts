import { datesIn, type TextDate } from './date.ts';
import { isListing } from './hearing-day.ts';
import { datesByYear, withYear } from './relative-date.ts';
import type { Statement } from './statement.ts';

/** Sentences about what came afterwards: the complaint, the investigation, the hearing. */
const afterwards =
  /\b(?:referred(?! to as)|referral|complain(?:ed|t|ts|ant)|investigat(?:ion|ed|ors?)|inquest|hearings?|(?<!\b(?:planning|team|staff|community|shift|sales|family) )meeting|panel|appeal(?:ed)?|report(?:ed)? to (?:us|the iopc)|completed|concluded|convicted|sentenced|pleaded|trial|court|dismissed|sacked|resigned|(?<!\b(?:an?|the|one) )retired|published|coroner|commend(?:ed|ation)|magistrates|prosecution service|caution(?:ed)?|worked (?:in|at|for|together)|due to (?:begin|start|resume|appear)|anonymous(?:ly)?|notified|arrested on suspicion of misconduct|received a call for a hearing|announced|joined|career|elected|appointed|words of advice|warning|previous(?:ly)?|retirement|resignation|audit(?:ors?)?|interviewed|(?:sent|submitted) our report)\b/;
/** Words that tie a date to the conduct or incident, whatever else the sentence says. */
const occurred =
  /\b(?:incidents?(?: which| that)?|occurr(?:ed|ing)|period from|took place|happened|dating back(?: to)?|dated? (?:back|from)|between|conduct|actions|for \w+ing (?:[^.;]|\.\d){0,120}|(?:on the (?:evening|night|morning|afternoon)|in the early hours) of|took place on|while on duty|alleged|events?|(?:was|were) (?:stopped|arrested|detained|searched|called))\b[^.;]{0,40}$/;
/** "The hearing was told that …": what follows is the story. */
const told =
  /\b(?:hearing|panel|tribunal|meeting|inquiry|trial|jury|court)(?:,? (?:in|at|before|sitting|chaired by|led by) [^.;]{2,60}?)?,? (?:(?:was|were) (?:also |then )?(?:told|shown)|(?:also )?heard|considered|concerned|examined|found (?:it (?:proved|proven) )?that)\b|\btold the (?:panel|hearing|tribunal|meeting|jury|court)\b/;
/** Since when somebody has had a post, or a rule has held, is no day of conduct. */
const sinceThen =
  /\b(?:suspended|duties|served|serving|worked|employed|posted|based|an officer|member|(?:full )?pay)\b[^.;]{0,60}\bsince (?:\w+ )?$/;
/** "the case was heard between 3 May …", "on 3 May the panel heard": a day of the hearing. */
const ofCase = /\b(?:(?:was|were|been) heard|(?:it|who) sat)\b[^.;]{0,40}$/;
const sat =
  /^ (?:the|an?) (?:[\w-]+ ){0,3}?(?:hearing|panel|tribunal|meeting) (?:heard|was told|were told|found|ruled|decided)\b/;
/** "his conduct on …": whoever speaks, the day is that of the conduct. */
const conductOn =
  /\b(?:conduct|actions|behaviour|incidents?)(?: which occurred| that occurred)? (?:on|in|between)? ?$/;
const ofHearing =
  /\b(?:hearing|(?<!\b(?:planning|team|staff|community|shift|sales|family) )meeting|panel|tribunal)\b(?! (?:was told|were told|heard|considered|concerned|examined|related))[^.;]{0,70}$/;
/** "A misconduct hearing, organised by the force, took place between …" */
const heldOn =
  /\b(?:hearing|meeting|panel|tribunal|inquest|trial)\b(?! (?:was told|were told|heard))[^.;]{0,120}\b(?:took place|takes place|take place|held|ran|sat)\b[^.;]{0,30}$/;
/** What tells of the end of a matter, so that a date beside it is no guess at its beginning. */
const aftermath =
  /\b(?:hearings?|panel|tribunal|dismissed|sacked|retire(?:d|ment)|resign(?:ed|ation)|inquest|concluded|completed|published|announced|sentenced|convicted|jailed|imprison(?:ed|ment)|pleaded|court|magistrates|commend(?:ed|ation)|audit(?:ors?)?|interviewed|our report|caution(?:ed)?|worked (?:in|at|for|together))\b/;
const nightBefore = /\b(?:the (?:night|day|evening) before|the previous (?:day|night|evening))\b/;

/** A report that begins with its story: "On 3 May two officers went to …". */
const opens = /^(?:[^,.;]{0,30} )?on (?:\w+day,? )?$/;
const acted =
  /^,? (?:[\w-]+ ){0,7}?(?:officers?|constables?|sergeants?|police|man|woman|boy|girl) (?:\w+ly )?(?:went|attended|arrested|stopped|responded|detained|searched|entered|saw|were (?:called|sent|on patrol)|was (?:arrested|stopped|detained|seen|hit|found))\b/;

/** The dates of a statement; a day without a year is completed where the text has given no year yet. */
function completeDates(
  statement: Statement,
  published: string | null,
  hasYear: boolean,
): TextDate[] {
  const byYear = datesByYear(statement, published);
  const others = datesIn(statement)
    .filter((it) => !byYear.some((other) => other.start < it.end && it.start < other.end))
    .map((it) => (hasYear ? it : withYear(it, published, false)));
  return [...byYear, ...others].sort((a, b) => a.start - b.start);
}

/**
 * When the conduct in question began, by the text; null where it gives no date for it.
 * @param published the day of publication, by which "last year" and days without a year are read
 */
export function incidentDate(
  statements: readonly Statement[],
  published: string | null,
): TextDate | null {
  let fallback: TextDate | null = null;
  let hasYear = false;
  for (const statement of statements) {
    const dates = completeDates(statement, published, hasYear);
    hasYear ||= dates.some((it) => !it.value.startsWith('--'));
    if (isListing(statement)) continue;
    for (const date of dates) {
      if (date.value.startsWith('--')) continue;
      const before = leadOf(statement, date);
      if (conductOn.test(before)) return date;
      const after = statement.folded.slice(date.end - statement.start);
      if (isOfHearing(before, after) || isSince(statement, date)) continue;
      if (statement.index === 0 && opens.test(before) && acted.test(after)) return date;
      if (occurred.test(before)) return date;
      if (!afterwards.test(storyOf(statement, date))) return date;
      const earlier = nightBefore.exec(statement.folded);
      if (earlier !== null && /^\d{4}-\d{2}-\d{2}$/.test(date.value)) {
        return {
          value: dayBefore(date.value),
          start: date.start,
          end: statement.start + earlier.index + earlier[0].length,
        };
      }
      if (fallback === null && statement.index < 3 && !aftermath.test(statement.folded))
        fallback = date;
    }
  }
  return fallback;
}

function isOfHearing(before: string, after: string): boolean {
  return ofHearing.test(before) || heldOn.test(before) || ofCase.test(before) || sat.test(after);
}

function isSince({ folded, start }: Statement, date: TextDate): boolean {
  const words = folded.slice(date.start - start, date.end - start);
  const lead = folded.slice(0, date.start - start);
  return sinceThen.test(words.startsWith('since ') ? `${lead}since ` : lead);
}

/** The words of a statement that tell what happened: behind "the panel heard that" where the date is there too. */
function storyOf(statement: Statement, date: TextDate): string {
  const { folded } = statement;
  const at = storyStart(statement, date);
  return at > 0 ? folded.slice(at) : folded.replace(told, '');
}

/** What stands before a date in the same story. */
function leadOf(statement: Statement, date: TextDate): string {
  return statement.folded.slice(storyStart(statement, date), date.start - statement.start);
}

/** Where the words begin that somebody told a panel, if the date stands among them; else 0. */
function storyStart({ folded, start }: Statement, date: TextDate): number {
  const match = told.exec(folded);
  const end = match === null ? 0 : match.index + match[0].length;
  return date.start - start >= end ? end : 0;
}

function dayBefore(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}
