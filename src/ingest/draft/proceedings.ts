import type { CaseFile } from '../../core/case.ts';
import type { Cite } from '../recognise/evidence.ts';
import type { Matter } from '../recognise/matter.ts';
import { outcomeOf } from '../recognise/outcome.ts';
import type { NamedProceeding } from '../recognise/proceeding.ts';
import { notStated, stated } from './facts.ts';

type ProceedingFile = CaseFile['proceedings'][number];

const investigation =
  /\b(?:(?:we|iopc|ipcc|watchdog) (?:\w+ ){0,3}?investigat(?:ed|ion)|independent investigation|(?:iopc|our|ipcc|watchdog) investigation|investigation by the (?:independent|iopc|ipcc))\b/;
const finished =
  /\b(?:we|our|the|iopc|investigation)\b[^.;]{0,60}\b(?:completed|concluded|finished|found|outcome of)\b/;

/** The investigation, hearings and meetings that the text reports. */
export function draftProceedings(matter: Matter, cite: Cite): ProceedingFile[] {
  const found = matter.proceedings.map((it, index) => ({
    id: `p${index + 1}`,
    type: stated(it.type, cite(it.evidence)),
    status: stated(statusOf(it, matter), cite(it.statement)),
    public: it.open === null ? notStated<boolean>() : stated(it.open.value, cite(it.open.evidence)),
    ...(it.days === null ? {} : { duration_days: stated(it.days.value, cite(it.days.evidence)) }),
    start_date: it.from === null ? notStated<string>() : stated(it.from.value, cite(it.from)),
    end_date: it.to === null ? notStated<string>() : stated(it.to.value, cite(it.to)),
  }));
  const enquiry = investigationOf(matter, cite);
  const none = notHeld(matter, found.length + 1, cite);
  return [...(enquiry === null ? [] : [enquiry]), ...found, ...(none === null ? [] : [none])];
}

/** A hearing that was spoken of and of which nobody's matter is waiting any more was not held. */
function statusOf(
  { held }: NamedProceeding,
  { parties }: Matter,
): 'concluded' | 'pending' | 'not-held' {
  if (held) return 'concluded';
  const outcomes = parties.map((it) => outcomeOf(it)?.slug);
  return outcomes.length === 0 || outcomes.includes('pending') ? 'pending' : 'not-held';
}

function investigationOf({ statements }: Matter, cite: Cite): ProceedingFile | null {
  const statement = statements.find((it) => investigation.test(it.folded));
  if (statement === undefined) return null;
  const match = investigation.exec(statement.folded);
  const start = statement.start + (match?.index ?? 0);
  const evidence = { start, end: start + (match?.[0].length ?? 0) };
  const end = statements.find((it) => finished.test(it.folded) && /investigat/.test(it.folded));
  return {
    id: 'p0',
    type: stated('independent-investigation', cite(evidence)),
    status: end === undefined ? notStated() : stated('concluded', cite(end)),
  };
}

/** People who left would have been put through proceedings that were never held. */
function notHeld({ parties }: Matter, number: number, cite: Cite): ProceedingFile | null {
  const outcome = parties.map(outcomeOf).find((it) => it?.slug === 'would-have-faced-proceedings');
  if (outcome === undefined || outcome === null) return null;
  const evidence = cite(outcome.report.statement);
  return { id: `p${number}`, type: stated('none', evidence), status: stated('not-held', evidence) };
}
