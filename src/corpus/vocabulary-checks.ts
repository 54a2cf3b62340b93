import type { VocabularyFiles } from '../core/vocabulary/vocabulary-files.ts';
import { type CorpusProblem, corpusProblem } from './problem.ts';

interface Named {
  readonly slug: string;
}

/** What the schemas cannot see: slugs that occur twice, and references to slugs that do not exist. */
export function checkVocabulary(files: VocabularyFiles): CorpusProblem[] {
  return [...repeatedSlugs(files), ...danglingReferences(files)];
}

function repeatedSlugs(files: VocabularyFiles): CorpusProblem[] {
  return [
    ...repeated('forces', 'forces', files.forces.forces),
    ...repeated('outcomes', 'outcomes', files.outcomes.outcomes),
    ...repeated('outcomes', 'barred', files.outcomes.barred),
    ...repeated('findings', 'findings', files.findings.findings),
    ...repeated('findings', 'responses', files.findings.responses),
    ...repeated('findings', 'allegationFindings', files.findings.allegationFindings),
    ...repeated('proceedings', 'proceedings', files.proceedings.proceedings),
    ...repeated('ranks', 'ranks', files.ranks.ranks),
    ...repeated('roles', 'roles', files.roles.roles),
    ...repeated('roles', 'bodies', files.roles.bodies),
    ...repeated('standards', 'standards', files.standards.standards),
    ...repeated('standards', 'topics', files.standards.topics),
    ...repeated('synonyms', 'groups', files.synonyms.groups),
    ...repeated('glossary', 'entries', files.glossary.entries),
  ];
}

function danglingReferences({ outcomes, findings, forces, proceedings }: VocabularyFiles) {
  const toOutcomes = [
    ...outcomes.outcomes.flatMap((it) => [
      ...it.notTheSameAs,
      ...[...it.following, ...it.preceding].map((shift) => shift.becomes),
    ]),
    ...outcomes.readings.flatMap((it) => it.slugs),
  ];
  const toFindings = findings.readings.flatMap((it) => it.slugs);
  const toForces = forces.ambiguous.flatMap((it) => [
    ...it.candidates,
    ...(it.default === undefined ? [] : [it.default]),
  ]);
  const toProceedings = proceedings.readings.flatMap((it) => it.slugs);
  return [
    ...dangling('outcomes', [...outcomes.outcomes, ...findings.findings], toOutcomes),
    ...dangling('findings', findings.findings, toFindings),
    ...dangling('forces', forces.forces, toForces),
    ...dangling('proceedings', proceedings.proceedings, toProceedings),
  ];
}

function repeated(file: string, list: string, entries: readonly Named[]): CorpusProblem[] {
  const seen = new Set<string>();
  const problems: CorpusProblem[] = [];
  for (const [index, { slug }] of entries.entries()) {
    if (seen.has(slug)) {
      const at = { file: `vocabulary/${file}.json`, field: `${list}.${index}.slug` };
      problems.push(corpusProblem(at, `the slug "${slug}" occurs twice`, { input: slug }));
    }
    seen.add(slug);
  }
  return problems;
}

function dangling(
  file: string,
  targets: readonly Named[],
  references: readonly string[],
): CorpusProblem[] {
  const known = new Set(targets.map((it) => it.slug));
  return [...new Set(references)]
    .filter((slug) => !known.has(slug))
    .map((slug) =>
      corpusProblem({ file: `vocabulary/${file}.json` }, `"${slug}" names no entry`, {
        input: slug,
      }),
    );
}
