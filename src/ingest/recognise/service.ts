import type { Span } from '../../core/text/sentences.ts';
import type { Outcome } from './outcome.ts';
import type { Party } from './party.ts';
import type { Statement } from './statement.ts';

type ServiceStatus =
  | 'serving'
  | 'serving-until-dismissed'
  | 'resigned-before-hearing'
  | 'resigned-before-outcome'
  | 'resigned'
  | 'retired'
  | 'former-officer';

const beforeHearing =
  /\b(?:before|prior to|ahead of)\b[\w ]{0,40}\b(?:hearing|proceedings|meeting|disciplinary|misconduct)\b/;
const leftBefore = /\b(?:quit|resigned|resigning|left|retired|resignation)\b/;

/** Whether a party still serves, as far as the text says. */
export function serviceStatusOf(
  party: Party,
  outcome: Outcome | null,
  statements: readonly Statement[],
): { value: ServiceStatus; evidence: Span } | null {
  const left = party.reports.find((it) => it.kind === 'departure') ?? null;
  const place = left?.statement ?? null;
  if (left !== null && place !== null) {
    const value =
      left.slug === 'retired'
        ? 'retired'
        : beforeHearing.test(place.folded) ||
            party.reports.some((it) => it.kind === 'no-action' && it.statement === place)
          ? 'resigned-before-hearing'
          : /dismissed|warning/.test(outcome?.slug ?? '')
            ? 'resigned-before-outcome'
            : 'resigned';
    return { value, evidence: place };
  }
  const report = outcome?.report;
  if (report !== undefined && outcome?.slug === 'would-have-been-dismissed') {
    const found = statements.find(
      (it) => leftBefore.test(it.folded) && Math.abs(it.index - report.statement.index) < 3,
    );
    return found === undefined
      ? formerOf(party)
      : {
          value: beforeHearing.test(found.folded)
            ? 'resigned-before-hearing'
            : 'resigned-before-outcome',
          evidence: found,
        };
  }
  const former = formerOf(party);
  if (former !== null) return former;
  if (report !== undefined && /^dismissed/.test(outcome?.slug ?? ''))
    return { value: 'serving-until-dismissed', evidence: report.statement };
  const serving = party.mentions.find((it) => it.qualifiers.includes('serving'));
  return serving === undefined ? null : { value: 'serving', evidence: serving };
}

function formerOf(party: Party): { value: ServiceStatus; evidence: Span } | null {
  const mention = party.mentions.find((it) => /\b(?:former|ex-)/i.test(it.text));
  const retired = party.mentions.find((it) => it.qualifiers.includes('retired'));
  if (retired !== undefined) return { value: 'retired', evidence: retired };
  return mention === undefined ? null : { value: 'former-officer', evidence: mention };
}
