import type { Span } from '../../core/text/sentences.ts';
import type { TextDate } from './date.ts';
import { hearingDates } from './hearing-day.ts';
import { announced, compared, reported, sat } from './sitting.ts';
import type { Statement } from './statement.ts';

/** Proceedings that a body reports. */
export interface NamedProceeding {
  readonly type: 'misconduct-hearing' | 'accelerated-misconduct-hearing' | 'misconduct-meeting';
  readonly held: boolean;
  /** The words that name it. Offsets are UTF-16 into the body. */
  readonly evidence: Span;
  /** The sentence that shows that it was held, or is to come. */
  readonly statement: Statement;
  readonly from: TextDate | null;
  readonly to: TextDate | null;
  readonly days: { readonly value: number; readonly evidence: Span } | null;
  readonly open: { readonly value: boolean; readonly evidence: Span } | null;
}

const kinds: readonly (readonly [NamedProceeding['type'], RegExp])[] = [
  [
    'accelerated-misconduct-hearing',
    /\b(?:accelerated|fast[- ]track(?:ed)?|special case|expedited)(?: \w+){0,2} (?:hearing|proceedings|process|procedure)s?\b/g,
  ],
  ['misconduct-meeting', /\b(?:misconduct|disciplinary) meetings?\b/g],
  [
    'misconduct-hearing',
    /\b(?:(?:public|gross|police|independent|three-day|two-day) )*(?:(?:misconduct|disciplinary) (?:and \w+ )?(?:hearing|panel|tribunal)s?|public hearings?|police tribunal)\b/g,
  ],
];
/** In the press "the hearing" and "the panel" need no adjective; courts and inquests are told apart by theirs. */
const bareHearing =
  /\b(?<!court |pre-trial |inquest |reasonable |selection |appeal |case management )(?<!upon |on )(?:hearing(?! (?:of|from|that|the))|panel|tribunal)\b(?! could| may| might|,? properly)/g;
const notHeld =
  /\b(?:should|would|will|may(?! (?:19|20)\d\d)|could|propos\w+|recommend\w*|suggest\w*|due to|agreed to|to hold|to attend|to face|faces?|facing|refer\w*|directed|before (?:a|any)|prior to|if|require\w*|proceed with|upcoming|scheduled|rather than|not|without|disagreed|no)\b[^.;]{0,60}$/;
/** Directly before the word: the hearing or meeting took place, whatever the rest of the sentence says. */
const surelyHeld =
  /\b(?<!be )(?:held|attended|convened|conducted|faced|appeared (?:at|before)|further to|following|after|during|at the|told a|told the)(?: (?:a|an|the|his|her|their|its|that|two|both|three|four|separate|this|formal|police|internal))* ?(?:gross )?$/;
/** Hearings of other bodies. */
const elsewhere =
  /\b(?:fitness to practi[cs]e|nursing and midwifery|inquest|court hearing|employment tribunal)\b/;
const heldAfter =
  /^[^.;]{0,80}\b(?:held|heard|found|concluded|ruled|was told|were told|took place|finished|ended|began|commenced|opened|determined|decided|dismissed|agreed|in|on|at which|chaired|said|told|has|was)\b/;
const heldBefore =
  /\b(?:held|attended|following|after|at|during|in|told|by|before|chaired|conducted|faced|appeared|further to|convened)(?: \w+){0,3} $/;

/** The hearings and meetings that a body reports as held or as coming. */
export function proceedingsIn(
  statements: readonly Statement[],
  decided: boolean,
): NamedProceeding[] {
  const named = kinds.flatMap(([type, pattern]) => proceedingOf(type, pattern, statements) ?? []);
  const found = named.map((it) =>
    it.held ? it : { ...it, held: laterHeld(it, statements) || (decided && named.length === 1) },
  );
  const meeting = found.find((it) => it.type === 'misconduct-meeting');
  const onlyMeeting = meeting !== undefined && found.length === 1;
  if (onlyMeeting) return [...sittingBeside(meeting, statements), ...found];
  if (found.length > 0 && (found.some((it) => it.held) || meeting !== undefined))
    return withoutNamesake(found);
  const bare = proceedingOf('misconduct-hearing', bareHearing, statements);
  if (found.length > 0) return found;
  return bare === null ? [] : [{ ...bare, held: bare.held || decided }];
}

/** A hearing that a text tells of beside a meeting, which was somebody else's. */
function sittingBeside(
  meeting: NamedProceeding,
  statements: readonly Statement[],
): NamedProceeding[] {
  const others = statements.filter((it) => it !== meeting.statement && !elsewhere.test(it.folded));
  if (!others.some((it) => reported.test(it.folded))) return [];
  const bare = proceedingOf('misconduct-hearing', bareHearing, others);
  return bare?.held ? [bare] : [];
}

/** Announced first, and later spoken of as a thing that was: "at the meeting", "which took place". */
function laterHeld(proceeding: NamedProceeding, statements: readonly Statement[]): boolean {
  const word = proceeding.type === 'misconduct-meeting' ? 'meeting' : 'hearing';
  const past = new RegExp(
    `\\b(?:at|following|after|further to|during) (?:the|that|this|his|her|their|a) (?:\\w+ ){0,2}?${word}\\b|^(?:the|that|this|his|her|their) ${word}(?:,[^,]{3,40},)? (?:concluded|found|ruled|decided|cleared|ended)\\b|\\bthe (?:chair|panel) (?:of|at) the ${word}\\b|\\b${word}\\b[^.;]{0,40}, which (?:took place|was held)\\b|\\bthe ${word} (?:took place|found|concluded|was held)\\b`,
  );
  return statements.some(
    (it) =>
      it.index >= proceeding.statement.index && past.test(it.folded) && !elsewhere.test(it.folded),
  );
}

/** "accelerated misconduct hearing" is also matched as a hearing: one place is one proceeding. */
function withoutNamesake(found: readonly NamedProceeding[]): NamedProceeding[] {
  const fast = found.find((it) => it.type === 'accelerated-misconduct-hearing');
  return found.filter((it) => fast === undefined || it.type !== 'misconduct-hearing');
}

/** What a date is bound to; "the meetings" are those of the text, and "meetings" any. */
const sittings = {
  meeting: /\bmeeting\b|\b(?:the|both) (?:misconduct |disciplinary )?meetings\b/,
  hearing: /\b(?:hearing|panel|tribunal)\b|\b(?:the|both) (?:misconduct |disciplinary )?hearings\b/,
} as const;

interface Place {
  readonly statement: Statement;
  readonly start: number;
  readonly end: number;
  readonly held: boolean;
}

function proceedingOf(
  type: NamedProceeding['type'],
  pattern: RegExp,
  statements: readonly Statement[],
): NamedProceeding | null {
  const places = statements
    .filter((it) => !elsewhere.test(it.folded))
    .flatMap((statement) =>
      [...statement.folded.matchAll(pattern)].map((match) =>
        placeOf(statement, match.index, match[0].length),
      ),
    );
  const place = places.find((it) => it.held) ?? places[0];
  if (place === undefined) return null;
  const word = type === 'misconduct-meeting' ? sittings.meeting : sittings.hearing;
  const [from, to] = hearingDates(statements, word, place.held);
  return {
    type,
    held: place.held,
    evidence: {
      start: place.statement.start + place.start,
      end: place.statement.start + place.end,
    },
    statement: place.statement,
    from: place.held || from !== null ? from : null,
    to,
    days: daysOf(statements),
    open: openness(statements),
  };
}

function placeOf(statement: Statement, start: number, length: number): Place {
  const end = start + length;
  const before = statement.folded.slice(0, start);
  const after = statement.folded.slice(end);
  const held =
    !announced.test(after) &&
    !compared.test(before) &&
    (sat.test(after) ||
      (surelyHeld.test(before) && !/\b(?:should|would|will|could)\b[^.;]{0,30}$/.test(before)) ||
      (!notHeld.test(before) && (heldBefore.test(before) || heldAfter.test(after))));
  return { statement, start, end, held };
}

const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const dayCount = new RegExp(
  `\\b(${numbers.join('|')}|\\d{1,2})[- ]day (?:\\w+ ){0,4}?(?:hearing|panel|tribunal)\\b`,
);

function daysOf(statements: readonly Statement[]): NamedProceeding['days'] {
  for (const statement of statements) {
    const match = dayCount.exec(statement.folded);
    if (match === null) continue;
    const [words, count = ''] = match;
    const start = statement.start + match.index;
    const value = /^\d/.test(count) ? Number(count) : numbers.indexOf(count) + 1;
    return { value, evidence: { start, end: start + words.length } };
  }
  return null;
}

const inPublic =
  /\bpublic (?:\w+ ){0,3}?(?:hearing|tribunal)\b|\bhearing[^.;]{0,40}\bheld in public\b/;
const inPrivate =
  /\b(?:heard|held|sat|hearing[^.;]{0,40}) (?:in|behind) (?:private|closed doors)\b|\bprivate (?:misconduct )?hearing\b/;

function openness(statements: readonly Statement[]): NamedProceeding['open'] {
  for (const statement of statements) {
    for (const [value, pattern] of [
      [false, inPrivate],
      [true, inPublic],
    ] as const) {
      const match = pattern.exec(statement.folded);
      if (match === null) continue;
      const start = statement.start + match.index;
      return { value, evidence: { start, end: start + match[0].length } };
    }
  }
  return null;
}
