import type { VocabularyFiles } from '../core/vocabulary/vocabulary-files.ts';
import { type CorpusProblem, corpusProblem } from './problem.ts';

interface Named {
  readonly slug: string;
}

/** What the schemas cannot see: slugs that occur twice, and references to slugs that do not exist. */
export function checkVocabulary(files: VocabularyFiles): CorpusProblem[] {
  const { outcomes, forces, proceedings } = files;
  const lists: readonly (readonly [string, string, readonly Named[]])[] = [
    ['forces', 'forces', forces.forces],
    ['outcomes', 'outcomes', outcomes.outcomes],
    ['outcomes', 'barred', outcomes.barred],
    ['findings', 'findings', files.findings.findings],
    ['findings', 'responses', files.findings.responses],
    ['findings', 'allegationFindings', files.findings.allegationFindings],
    ['proceedings', 'proceedings', proceedings.proceedings],
    ['ranks', 'ranks', files.ranks.ranks],
    ['roles', 'roles', files.roles.roles],
    ['roles', 'bodies', files.roles.bodies],
    ['standards', 'standards', files.standards.standards],
    ['standards', 'topics', files.standards.topics],
    ['synonyms', 'groups', files.synonyms.groups],
    ['everyday', 'groups', files.everyday.groups],
    ['glossary', 'entries', files.glossary.entries],
  ];
  const outcomeReferences = [
    ...outcomes.outcomes.flatMap((it) => [
      ...it.notTheSameAs,
      ...it.following.map((shift) => shift.becomes),
      ...it.preceding.map((shift) => shift.becomes),
    ]),
    ...outcomes.readings.flatMap((it) => it.slugs),
  ];
  const outcomeTargets = [...outcomes.outcomes, ...files.findings.findings];
  const forceReferences = forces.ambiguous.flatMap((it) => [
    ...it.candidates,
    ...(it.default ? [it.default] : []),
  ]);
  return [
    ...lists.flatMap(([file, list, entries]) => repeated(file, list, entries)),
    ...dangling('outcomes', outcomeTargets, outcomeReferences),
    ...dangling('forces', forces.forces, forceReferences),
    ...dangling(
      'proceedings',
      proceedings.proceedings,
      proceedings.readings.flatMap((it) => it.slugs),
    ),
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
