import { datesIn, type TextDate } from './date.ts';
import { isAhead } from './sitting.ts';
import type { Statement } from './statement.ts';

const notHearingDay =
  /\b(?:conduct|found|heard|told|that|behaviour|inquest|investigation|incident|court|trial|arrest(?:ed)?|referred|joined|offence|considered|concerned|incidents?|law|known|when|spared|avoided|refused|requested)\b/;
/** Directly before a date: the hearing was on that day, however much stands between. */
const surelyOn =
  /\b(?:(?:today|yesterday|this (?:morning|afternoon)|(?:last|this) week),? \(|(?:finished|ended|concluded|began|opened|started|convened|sat|took place|beginning|starting|to begin|will begin)(?: at [\d.:]+ ?[ap]m)? (?:on |in |from )?|\b(?:hearing|tribunal) [^.;,]{2,60}, on )$/;
/** "Date: Monday 3 May 2027": a line of a notice. */
const dateLine = /^(?:hearing )?dates?(?: of (?:the )?hearing)?: /;
/** "Monday 3 May 2027, 10am (three days)": a line of a list of hearings. */
const listedLine =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day,? [^.,;]{4,30},? (?:at |from )?\d{1,2}(?:[.:]\d\d)? ?[ap]m\b(?: \([^)]*\))?$/;
/** The panel hears what was before: "a hearing in Exampleton was told …". */
const listens =
  /^\w+(?: (?:in|at|before|sitting) [^.;,]{2,60}?)? (?:heard|was told|were told|was shown|has heard)\b/;
/** A day that was set and not kept. */
const calledOff = /\b(?:vacated|postponed|called off|had been (?:due|listed|set) (?:to|for))\b/;
const appealTribunal = /\bappeals? tribunal\b/;

/**
 * The days of the hearing or meeting: dates bound to the word by "held", "on", "in", "at" and the like.
 * @param held it was held, so that a day to come is that of another
 */
export function hearingDates(
  statements: readonly Statement[],
  word: RegExp,
  held: boolean,
): [TextDate | null, TextDate | null] {
  const line = statements.find(isListing);
  const [listed] = line === undefined ? [] : datesIn(line);
  if (listed !== undefined) return [listed, null];
  const hasAppeal = statements.some((it) => appealTribunal.test(it.folded));
  for (const statement of statements) {
    const at = statement.folded.search(word);
    if (at === -1 || calledOff.test(statement.folded)) continue;
    if (hasAppeal && statement.folded.startsWith('tribunal', at)) continue;
    const dates = datesIn(statement);
    if (listens.test(statement.folded.slice(at))) continue;
    const near = dates.filter(
      (it) => isHearingDay(statement, at, it) && !(held && isDateAhead(statement, it)),
    );
    const [first] = near;
    if (first === undefined) continue;
    if (
      /\b(?:finish|end|conclud)(?:ed|ing)? (?:on )?(?:\w+ )?$/.test(
        statement.folded.slice(0, first.start - statement.start),
      )
    )
      return [null, first];
    const second = dates[dates.indexOf(first) + 1];
    const linked =
      second !== undefined &&
      (second.start < first.end ||
        /^\s*(?:-|to|and|until)\s*$/.test(
          statement.folded.slice(first.end - statement.start, second.start - statement.start),
        ));
    return [first, linked && second !== undefined ? second : null];
  }
  return [null, null];
}

/** Whether a statement is a line that gives the day of a hearing, in a notice or a list of hearings to come. */
export function isListing({ folded }: Statement): boolean {
  return dateLine.test(folded) || listedLine.test(folded);
}

/** Whether a statement puts a date ahead. */
export function isDateAhead({ folded, start }: Statement, date: TextDate): boolean {
  return isAhead(folded.slice(0, date.start - start));
}

function isHearingDay(statement: Statement, hearing: number, date: TextDate): boolean {
  const from = date.start - statement.start;
  const to = date.end - statement.start;
  const between =
    from > hearing ? statement.folded.slice(hearing, from) : statement.folded.slice(to, hearing);
  if (notHearingDay.test(between)) return false;
  if (from > hearing && between.length < 240 && surelyOn.test(between)) return true;
  if (between.length > 90) return false;
  const opened = /^(?:in|on|at|early|late|mid|during)\b/.test(statement.folded.slice(from, to));
  if (from > hearing && opened && between.length < 50) return true;
  if (from > hearing)
    return (
      /\b(?:held|on|in|at|from|began|commenced|started|took place|finished|ended|concluded|between|over|dated|for|,)\s*(?:the )?$/.test(
        between,
      ) ||
      /\b(?:hearing|meeting|panel|tribunal),? (?:held |which \w+ |that \w+ )?(?:on|in|at)?\s*$/.test(
        between,
      )
    );
  return (
    !/\b(?:refer|agree|hold|decid)/.test(between) &&
    /^,? (?:at|a|an|the|following|after|before|during|in)?\b/.test(between) &&
    between.length < 60 &&
    !/\b(?:when|after|that|where)\b/.test(between)
  );
}
