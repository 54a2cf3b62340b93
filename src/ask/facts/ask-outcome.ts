import type { Evidence, Officer } from '../../core/case.ts';
import { meant } from '../facets.ts';
import type { AnswerType } from '../question/question.ts';
import { tellsOfCrime } from './ask-crime.ts';
import { type Ask, factAnswer, type Matter, type Notice } from './matter.ts';
import { notAccused } from './not-accused.ts';
import { appealNotice, pendingNotice } from './notices.ts';
import { officerRows } from './officer-rows.ts';
import { outcomeLines } from './outcome-line.ts';
import { inSentence, listed } from './wording.ts';

const cue =
  /\b(?:happened to|outcomes?|punish(?:ed|ment)?|sanction(?:s|ed)?|fate|result(?:s|ed)?|disciplined|end up|lose (?:his|her|their) jobs?|penalty)\b/;

/** What is asked for in figures is no outcome: "how much compensation". */
const measures: ReadonlySet<AnswerType> = new Set(['money', 'age', 'speed', 'distance', 'clock']);

/** What became of the officers: dismissed, warned, cleared, left, or still to be heard. */
export const outcomeAsk: Ask = {
  name: 'outcome',
  cues: [cue],
  fits: (question, asked) => {
    if (measures.has(question.wants)) return 0;
    return question.wants === 'outcome' || cue.test(asked)
      ? 0.8
      : question.outcomes.length > 0
        ? 0.6
        : 0;
  },
  answer: (matter) => {
    if (matter.people.length > 0 && !matter.singled) {
      return notAccused(matter.question, matter.case, matter.people, matter.corpus);
    }
    const known = matter.officers.filter((it) => it.outcome.value !== null);
    if (known.length === 0) return null;
    const { vocabulary } = matter.corpus;
    const having = anybody.test(matter.asked) ? known.filter((it) => has(it, matter)) : [];
    const officers = having.length > 0 ? having : known;
    const line = [
      `${outcomeLines(officers, vocabulary).join('; ')}.`,
      ...notReported(matter, officers),
    ];
    return factAnswer(
      matter,
      line.join(' '),
      outcomeEvidence([...new Set([...officers, ...known])]),
      {
        rows: matter.officers.length === 1 ? officerRows(officers, vocabulary) : [],
        notices: notices(matter, known),
      },
    );
  },
};

/** "Was any officer cleared?": those who were come first, and alone in the line. */
const anybody = /\b(?:any|anyone|anybody|someone|somebody|who|which|one of)\b/;

/** Whether an officer's outcome is one that the question names. */
function has({ outcome }: Officer, { question, corpus }: Matter): boolean {
  const reported = [outcome.value, ...outcome.also_matches];
  return question.outcomes.some((it) =>
    meant('outcome', it, corpus.vocabulary).some((slug) => reported.includes(slug)),
  );
}

/** The outcome that is no outcome of misconduct proceedings: a case's fields do not tell it. */
const criminal = 'criminal-conviction';

/** Outcomes that were asked about and that the case does not report. */
function notReported(matter: Matter, officers: readonly Officer[]): string[] {
  const { question, corpus } = matter;
  const reported = new Set(
    officers.flatMap((it) => [it.outcome.value, ...it.outcome.also_matches, departure(it)]),
  );
  const told = tellsOfCrime(matter);
  const missing = question.outcomes.filter(
    (it) =>
      !(told && it.slugs.includes(criminal)) &&
      !meant('outcome', it, corpus.vocabulary).some((slug) => reported.has(slug)),
  );
  const labels = missing.map((it) => corpus.vocabulary.label('outcome', it.slugs[0] ?? ''));
  return labels.length === 0
    ? []
    : [`The source does not report: ${listed([...new Set(labels.map(inSentence))])}.`];
}

/** The outcome-like status of somebody who left. */
function departure(officer: Officer): string | null {
  const status = officer.service_status?.value ?? '';
  if (status.startsWith('resigned')) return 'resigned';
  return status === 'retired' ? 'retired' : null;
}

/** The words of the outcome, of the departure, and of the finding, each once. */
function outcomeEvidence(officers: readonly Officer[]): Evidence[] {
  return [
    ...officers.flatMap((it) => it.outcome.evidence.slice(0, 1)),
    ...officers.flatMap((it) => (departure(it) ? (it.service_status?.evidence ?? []) : [])),
    ...officers.flatMap((it) => it.overall_finding?.evidence.slice(0, 1) ?? []),
    ...officers.flatMap((it) => it.outcome.evidence.slice(1)),
  ];
}

function notices(matter: Matter, officers: readonly Officer[]): Notice[] {
  return [...appealNotice(officers, matter.case), ...pendingNotice(officers, matter)];
}
