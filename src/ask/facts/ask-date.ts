import type { Evidence, Proceeding } from '../../core/case.ts';
import { dateWords } from '../../core/text/date-words.ts';
import { type Ask, type FactAnswer, factAnswer, type Matter } from './matter.ts';
import { listed } from './wording.ts';

const cue = {
  when: /\b(?:when|dates?|what day|which day|what year|which year|how long ago)\b/,
  conduct:
    /\b(?:allegations?|conduct|incidents?|offences?|offending|shifts?|happened|took place between)\b/,
  hearing: /\b(?:hearing|meeting|proceedings|tribunal|panel|inquiry|it)\b/,
  end: /\b(?:finish(?:ed)?|end(?:ed)?|conclude[ds]?|over|outcome|dismissed|sacked)\b/,
  report: /\b(?:reported|referred|came to light|complained|raised)\b/,
};

/** When the conduct, the proceedings or the report to the force was, as exactly as the source says and no more. */
export const dateAsk: Ask = {
  name: 'date',
  cues: Object.values(cue),
  fits: (question, asked) => (question.kind === 'date' || cue.when.test(asked) ? 0.75 : 0),
  answer: (matter) => {
    if (cue.conduct.test(matter.asked)) return conductDates(matter);
    if (cue.report.test(matter.asked)) return reportDate(matter);
    return cue.hearing.test(matter.asked) || cue.end.test(matter.asked)
      ? hearingDates(matter)
      : null;
  },
};

function conductDates(matter: Matter): FactAnswer | null {
  const periods = matter.officers.flatMap((it) =>
    it.allegations.flatMap((one) => one.period ?? []),
  );
  const known = periods.filter((it) => it.value !== null);
  if (known.length === 0) return null;
  const lines = known.map((it) =>
    [it.value?.from, it.value?.to].flatMap((one) => (one ? [dateWords(one)] : [])).join(' to '),
  );
  return factAnswer(
    matter,
    `Dates of the conduct, as reported: ${listed([...new Set(lines)])}.`,
    known.flatMap((it) => it.evidence),
  );
}

function reportDate(matter: Matter): FactAnswer | null {
  const fact = matter.case.reported_to_force;
  return fact?.value
    ? factAnswer(matter, `Reported to the force: ${dateWords(fact.value)}.`, fact.evidence)
    : null;
}

function hearingDates(matter: Matter): FactAnswer | null {
  const wanted = cue.end.test(matter.asked) ? ['end_date'] : ['start_date', 'end_date'];
  const found = matter.case.proceedings.flatMap((it) =>
    wanted.flatMap((field) => datedLine(it, field as 'start_date' | 'end_date', matter)),
  );
  return found.length === 0
    ? null
    : factAnswer(
        matter,
        `${listed(found.map((it) => it.line))}.${found.some((it) => it.yearless) ? ' The source gives no year.' : ''}`,
        found.flatMap((it) => it.evidence),
      );
}

const verbs = { start_date: 'began', end_date: 'ended' } as const;
/** The source speaks of what was to come; whether it did, it cannot tell. */
const pendingVerbs = { start_date: 'was to begin', end_date: 'was to end' } as const;

function datedLine(
  proceeding: Proceeding,
  field: 'start_date' | 'end_date',
  matter: Matter,
): { line: string; yearless: boolean; evidence: readonly Evidence[] }[] {
  const fact = proceeding[field];
  if (!fact?.value) return [];
  const type = matter.corpus.vocabulary.label('proceeding', proceeding.type.value ?? '');
  const verb = proceeding.status?.value === 'pending' ? pendingVerbs[field] : verbs[field];
  return [
    {
      line: `${type} ${verb} ${dateWords(fact.value)}`,
      yearless: fact.value.startsWith('--'),
      evidence: fact.evidence,
    },
  ];
}
