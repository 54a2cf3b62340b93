import type { Article } from '../core/article.ts';
import type { Case, Officer } from '../core/case.ts';
import type { EntryKind, Vocabulary } from '../core/vocabulary/vocabulary.ts';

/** Between pieces of text that must not run together into a phrase. */
const apart = '\n\n';

/**
 * What a passage inherits from its article: headline, tags, publisher, and the forces and officers
 * of its reviewed cases by every safe name. A draft's facts are not relied on.
 */
export function contextText(
  article: Article,
  cases: readonly Case[],
  vocabulary: Vocabulary,
): string {
  const reviewed = cases.filter((it) => it.status === 'reviewed');
  return joined([
    article.headline,
    article.publisher,
    ...article.tags,
    ...reviewed.flatMap((it) => [it.title, ...namesOf(vocabulary, 'force', it.force.value)]),
    ...reviewed.flatMap((it) => it.officers).flatMap(({ name, label }) => [name.value, label]),
  ]);
}

/** Everything about a case that a person may type to find it. */
export function caseText(it: Case, vocabulary: Vocabulary): string {
  const names = (kind: EntryKind, slug: string | null | undefined) =>
    namesOf(vocabulary, kind, slug);
  return joined([
    it.title,
    ...names('force', it.force.value),
    ...names('outcome', it.outcome?.value),
    ...it.topics.flatMap((topic) => names('topic', topic.value)),
    ...it.proceedings.flatMap((proceeding) => names('proceeding', proceeding.type.value)),
    ...it.officers.flatMap((officer) => officerTexts(officer, names)),
    ...it.participants.flatMap(({ role, name, affiliation, name_variants }) => [
      name,
      affiliation,
      ...name_variants,
      ...names('role', role),
    ]),
    ...it.later_events.map((event) => event.summary),
  ]);
}

function officerTexts(
  officer: Officer,
  names: (kind: EntryKind, slug: string | null | undefined) => readonly string[],
): readonly (string | null | undefined)[] {
  const standards = [...officer.standards, ...officer.allegations.flatMap((it) => it.standards)];
  return [
    officer.name.value,
    officer.label,
    officer.station?.value,
    officer.outcome.as_reported,
    ...names('rank', officer.rank.value),
    ...names('outcome', officer.outcome.value),
    ...names('finding', officer.overall_finding?.value),
    ...standards.flatMap((standard) => names('standard', standard.value)),
    ...officer.allegations.map((allegation) => allegation.summary),
    ...officer.aggravating.map((fact) => fact.value),
    ...officer.mitigating.map((fact) => fact.value),
  ];
}

/** The label and safe aliases of a slug; weak ones ("met") mean too much else. */
function namesOf(
  vocabulary: Vocabulary,
  kind: EntryKind,
  slug: string | null | undefined,
): readonly string[] {
  if (!slug) return [];
  const entry = vocabulary.entry(kind, slug);
  return entry ? [entry.label, ...('aliases' in entry ? entry.aliases : [])] : [slug];
}

function joined(pieces: readonly (string | null | undefined)[]): string {
  return pieces.filter((piece) => piece).join(apart);
}
