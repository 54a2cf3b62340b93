import type { Article } from '../core/article.ts';
import { type CaseFile, caseFile } from '../core/case.ts';
import type { Vocabulary } from '../core/vocabulary/vocabulary.ts';
import { notStated, stated } from './draft/facts.ts';
import { consentTo } from './recognise/consent.ts';
import { type Cite, citing } from './recognise/evidence.ts';
import { findingOf } from './recognise/finding.ts';
import { incidentDate } from './recognise/incident.ts';
import { type Matter, readMatter } from './recognise/matter.ts';
import { outcomeOf, outcomeReports } from './recognise/outcome.ts';
import type { Party } from './recognise/party.ts';

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
  const [force] = matter.forces;
  if (matter.parties.length === 0 && matter.proceedings.length === 0 && matter.reports.length === 0)
    return { cases: [], warnings: [] };
  const incident = incidentDate(matter.statements);
  const file = {
    id: `c-${article.id}-1`,
    kind: 'misconduct-case' as const,
    status: 'draft' as const,
    articles: [article.id],
    title: 'Draft',
    force: force === undefined ? notStated() : stated(force.slug, cite(force.evidence)),
    ...(incident === null ? {} : { incident_date: stated(incident.value, cite(incident)) }),
    proceedings: proceedings(matter, cite),
    officers: matter.parties.map((it, index) => officer(it, index, matter, cite)),
  };
  return { cases: [caseFile.parse(file)], warnings: [] };
}

function proceedings(matter: Matter, cite: Cite) {
  return matter.proceedings.map((it, index) => ({
    id: `p${index + 1}`,
    type: stated(it.type, cite(it.evidence)),
    status: stated(it.held ? 'concluded' : 'pending', cite(it.statement)),
    start_date: it.from === null ? notStated() : stated(it.from.value, cite(it.from)),
    end_date: it.to === null ? notStated() : stated(it.to.value, cite(it.to)),
  }));
}

function officer(party: Party, index: number, matter: Matter, cite: Cite) {
  const outcome = outcomeOf(party);
  const consent = outcome ? consentTo(outcome, matter.statements) : null;
  const finding = findingOf(party, outcome?.slug ?? null);
  const mention = party.mentions[0];
  const rank = party.mentions.find((it) => it.rank !== null);
  return {
    id: party.form === 'group' ? `g${index + 1}` : `o${index + 1}`,
    count: party.count,
    label: mention?.text ?? 'the officer',
    name: party.form === 'named' && mention ? stated(party.key, cite(mention)) : notStated(),
    anonymity: mention
      ? stated(party.form === 'named' ? 'named' : 'unnamed-in-source', cite(mention))
      : notStated(),
    rank: rank?.rank ? stated(rank.rank, cite(rank)) : notStated(),
    overall_finding: finding ? stated(finding.slug, cite(finding.report.statement)) : notStated(),
    outcome: outcome
      ? {
          ...stated(
            outcome.slug,
            ...outcomeReports(party, outcome).map((it) => cite(it.statement)),
            ...(consent ? [cite(consent)] : []),
          ),
          as_reported: outcome.report.statement.text.slice(
            outcome.report.start - outcome.report.statement.start,
            outcome.report.end - outcome.report.statement.start,
          ),
        }
      : notStated(),
  };
}
