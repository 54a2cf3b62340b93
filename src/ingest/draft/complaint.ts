import type { CaseFile } from '../../core/case.ts';
import type { Vocabulary } from '../../core/vocabulary/vocabulary.ts';
import type { Cite } from '../recognise/evidence.ts';
import type { Matter } from '../recognise/matter.ts';
import { notStated, stated } from './facts.ts';
import { draftParticipants } from './participant.ts';
import { draftQuotes } from './quotes.ts';

const apology =
  /\b(?:police|force|constabulary|met)\b(?: \w+){0,3} (?:has |have )?apologi[sz]ed\b[^.;]{0,80}\b(?:to|for|over)\b/;
const resolution =
  /\bagreed a resolution\b|\bresol(?:ved|ution)\b[^.;]{0,40}\bcomplaint\b|\bsettled\b[^.;]{0,40}\b(?:complaint|claim)\b/;
const complained = /\b(?:complain(?:ed|t|ts)|super-complaint|allegations)\b/;

/** The complaint against the force itself that an article reports beside or instead of a misconduct case; null where it reports none. */
export function draftComplaint(
  matter: Matter,
  id: string,
  vocabulary: Vocabulary,
  cite: Cite,
): CaseFile | null {
  const apologised = matter.statements.find((it) => apology.test(it.folded));
  const [force] = matter.forces;
  if (apologised === undefined || force === undefined) return null;
  if (!matter.statements.some((it) => complained.test(it.folded))) return null;
  const resolved = matter.statements.find((it) => resolution.test(it.folded));
  return {
    id,
    kind: 'complaint-against-force',
    status: 'draft',
    articles: [matter.article.id],
    title: 'Complaint against the force',
    force: stated(force.slug, cite(force.evidence)),
    proceedings:
      resolved === undefined
        ? []
        : [{ id: 'p1', type: notStated(), status: stated('resolved', cite(resolved)) }],
    participants: complaintParticipants(matter, vocabulary, cite),
    outcome: stated('force-apology', cite(apologised)),
    quotes: draftQuotes(matter, vocabulary, cite),
    topics: [],
    officers: [],
    restrictions: [],
    later_events: [],
    not_in_source: [],
    warnings: [],
    criminal_proceedings_active: false,
    hidden: false,
  };
}

const organisation =
  /\bcomplaints?,? (?:was |were )?(?:brought|made|lodged|submitted) by (?:the )?((?:\p{Lu}[\p{L}\u2019']+)(?: (?:for|of|and|the|\p{Lu}[\p{L}\u2019']+))*)/u;

/** The speakers as elsewhere, the watchdog as an onlooker, and the body that complained for others. */
function complaintParticipants(
  matter: Matter,
  vocabulary: Vocabulary,
  cite: Cite,
): CaseFile['participants'] {
  const others = draftParticipants(matter, vocabulary, cite).map((it) =>
    it.role === 'investigating-body' ? { ...it, role: 'oversight-body' } : it,
  );
  for (const { text, start } of matter.statements) {
    const match = organisation.exec(text);
    const name = match?.[1];
    if (match === null || name === undefined) continue;
    const at = start + match.index + match[0].length - name.length;
    const evidence = [cite({ start: at, end: at + name.length })];
    return [
      ...others,
      { role: 'complainant-organisation', name, affiliation: null, name_variants: [], evidence },
    ];
  }
  return others;
}
