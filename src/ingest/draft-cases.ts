import type { Article } from '../core/article.ts';
import type { CaseFile } from '../core/case.ts';
import { fold } from '../core/text/fold.ts';
import type { Vocabulary } from '../core/vocabulary/vocabulary.ts';
import { draftComplaint } from './draft/complaint.ts';
import { notStated, stated } from './draft/facts.ts';
import { guardWarnings, thinDraft } from './draft/guards.ts';
import { draftOfficers, type OfficerFile } from './draft/officer.ts';
import { draftParticipants } from './draft/participant.ts';
import { draftProceedings } from './draft/proceedings.ts';
import { draftQuotes } from './draft/quotes.ts';
import { draftRestrictions } from './draft/restriction.ts';
import { titleOf } from './draft/title.ts';
import { type Cite, citing } from './recognise/evidence.ts';
import { incidentDate } from './recognise/incident.ts';
import { type Matter, readMatter } from './recognise/matter.ts';
import { mattersOf } from './recognise/split.ts';
import { topicsIn } from './recognise/topic.ts';

/** The draft cases of one article, and what an editor should look at. */
export interface Drafts {
  readonly cases: CaseFile[];
  readonly warnings: string[];
}

/**
 * Reads draft cases out of an article: each value with its evidence, null where the text does not
 * say. An article that reports no proceedings gives none. Pure; never throws for any text.
 */
export function draftCases(article: Article, vocabulary: Vocabulary): Drafts {
  const matter = readMatter(article, vocabulary);
  const cite = citing(article.id, article.body);
  const parts = mattersOf(matter);
  const warnings = [
    ...guardWarnings(matter, vocabulary),
    ...(parts.length > 0 ? thinDraft(matter) : []),
  ];
  const cases = parts.map((part, index) =>
    draftCase(part, `c-${article.id}-${index + 1}`, vocabulary, cite, warnings),
  );
  const complaint = draftComplaint(matter, `c-${article.id}-${cases.length + 1}`, vocabulary, cite);
  return { cases: complaint === null ? cases : [...cases, complaint], warnings };
}

function draftCase(
  matter: Matter,
  id: string,
  vocabulary: Vocabulary,
  cite: Cite,
  warnings: readonly string[],
): CaseFile {
  const [force] = matter.forces;
  const incident = incidentDate(matter.statements, matter.article.published);
  const officers = draftOfficers(matter, matter.parties, cite);
  return {
    id,
    kind: 'misconduct-case',
    status: 'draft',
    articles: [matter.article.id],
    title: titleOf(officers, vocabulary),
    force: forceFact(force, cite),
    topics: topicsIn(fold(matter.article.body), vocabulary).map((it) =>
      stated(it.slug, cite(it.evidence)),
    ),
    ...(incident === null ? {} : { incident_date: stated(incident.value, cite(incident)) }),
    proceedings: draftProceedings(matter, cite),
    participants: draftParticipants(matter, vocabulary, cite),
    officers: officers.map((it) => withProceedings(it, matter)),
    quotes: draftQuotes(matter, vocabulary, cite),
    restrictions: draftRestrictions(matter, officers, cite),
    not_in_source: absent(officers, matter),
    warnings: [...warnings],
    later_events: [],
    criminal_proceedings_active: false,
    hidden: false,
  };
}

/** The force with the words that name it; where only the headline does, a note says so. */
function forceFact(force: Matter['forces'][number] | undefined, cite: Cite) {
  if (force === undefined) return notStated<string>();
  const fact = stated(force.slug, cite(force.evidence));
  return force.headlineOnly
    ? {
        ...fact,
        note: 'Named in the headline, the tags or as the publisher; the text says only "the force".',
      }
    : fact;
}

/** Ties an officer to the hearings and meetings of the case when there is only one kind of them. */
function withProceedings(officer: OfficerFile, matter: Matter): OfficerFile {
  return matter.proceedings.length === 1 ? { ...officer, proceeding_ids: ['p1'] } : officer;
}

/** What was looked for and is absent, for editors and for "not in the sources". */
function absent(officers: readonly OfficerFile[], matter: Matter): string[] {
  const list: string[] = [];
  if (
    matter.proceedings.length > 0 &&
    matter.proceedings.every((it) => it.from === null && it.to === null)
  )
    list.push('hearing date');
  if (matter.article.published === null) list.push('publication date');
  if (officers.every((it) => it.name.value === null)) list.push('names');
  if (officers.every((it) => it.rank.value === null)) list.push('ranks');
  if (matter.barred === null) list.push('barred list');
  if (matter.appeal === null) list.push('appeal');
  if (matter.standards.length === 0) list.push('Standards of Professional Behaviour by name');
  return list;
}
