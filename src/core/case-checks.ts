import type { CaseFile } from './case.ts';
import type { Issue } from './case-issue.ts';
import { nearest } from './vocabulary/nearest.ts';
import type { EntryKind, Vocabulary } from './vocabulary/vocabulary.ts';

type Path = readonly (string | number)[];
type Report = (issue: Issue) => void;

/** What the schema of a case cannot see: slugs, ids within the case, and names that must not be there. */
export function checkCase(file: CaseFile, vocabulary: Vocabulary): Issue[] {
  const issues: Issue[] = [];
  const report: Report = (issue) => issues.push(issue);
  for (const [path, kind, slug] of slugsOf(file)) {
    if (slug !== null && slug !== undefined && !vocabulary.entry(kind, slug)) {
      report({
        path,
        message: `no ${words[kind] ?? kind} has the slug "${slug}"`,
        input: slug,
        nearest: nearest(
          slug,
          vocabulary.entries(kind).map((it) => it.slug),
        ),
      });
    }
  }
  checkReferences(file, report);
  checkNames(file, report);
  return issues;
}

const words: Partial<Record<EntryKind, string>> = { proceeding: 'process type' };

/** Every slug of a case with the vocabulary that it must come from. */
function* slugsOf(file: CaseFile): Generator<[Path, EntryKind, string | null | undefined]> {
  yield [['force', 'value'], 'force', file.force.value];
  yield [['outcome', 'value'], 'outcome', file.outcome?.value];
  for (const [i, it] of file.topics.entries()) yield [['topics', i, 'value'], 'topic', it.value];
  for (const [i, it] of file.proceedings.entries()) {
    yield [['proceedings', i, 'type', 'value'], 'proceeding', it.type.value];
  }
  for (const [i, it] of file.participants.entries()) {
    yield [['participants', i, 'role'], 'role', it.role];
  }
  for (const [i, it] of file.quotes.entries()) {
    yield [['quotes', i, 'speaker_role'], 'role', it.speaker_role];
  }
  for (const [i, officer] of file.officers.entries()) {
    const at = ['officers', i] as const;
    yield [[...at, 'rank', 'value'], 'rank', officer.rank.value];
    yield [[...at, 'outcome', 'value'], 'outcome', officer.outcome.value];
    for (const [j, slug] of officer.outcome.also_matches.entries()) {
      yield [[...at, 'outcome', 'also_matches', j], 'outcome', slug];
    }
    yield* standardsOf(officer.standards, at);
    for (const [j, allegation] of officer.allegations.entries()) {
      yield* standardsOf(allegation.standards, [...at, 'allegations', j]);
    }
  }
}

function* standardsOf(
  standards: CaseFile['officers'][number]['standards'],
  at: Path,
): Generator<[Path, EntryKind, string | null]> {
  for (const [i, it] of standards.entries()) {
    yield [[...at, 'standards', i, 'value'], 'standard', it.value];
  }
}

/** Ids are unique within a case, and what points at one finds it. */
function checkReferences(file: CaseFile, report: Report): void {
  const proceedings = file.proceedings.map((it) => it.id);
  const officers = file.officers.map((it) => it.id);
  checkUnique(proceedings, 'proceedings', report);
  checkUnique(officers, 'officers', report);
  for (const [i, officer] of file.officers.entries()) {
    for (const [j, id] of officer.proceeding_ids.entries()) {
      if (proceedings.includes(id)) continue;
      const path = ['officers', i, 'proceeding_ids', j];
      report({
        path,
        message: `the case has no proceeding "${id}"`,
        input: id,
        nearest: proceedings,
      });
    }
  }
  for (const [i, restriction] of file.restrictions.entries()) {
    for (const [j, id] of restriction.applies_to.entries()) {
      if (officers.includes(id) || id === 'complainants') continue;
      const path = ['restrictions', i, 'applies_to', j];
      report({ path, message: `the case has no officer "${id}"`, input: id, nearest: officers });
    }
  }
}

function checkUnique(ids: readonly string[], list: string, report: Report): void {
  for (const [index, id] of ids.entries()) {
    if (ids.indexOf(id) === index) continue;
    const path = [list, index, 'id'];
    report({ path, message: `the id "${id}" occurs twice in the case`, input: id, nearest: [] });
  }
}

/** An officer has a name exactly where the source names one: a missing name is a rule, not a gap. */
function checkNames(file: CaseFile, report: Report): void {
  for (const [i, { name, anonymity }] of file.officers.entries()) {
    const path = ['officers', i, 'name', 'value'];
    if (name.value !== null && anonymity.value !== 'named') {
      const message = `an officer who is ${anonymity.value ?? 'of unknown anonymity'} has no name here`;
      report({ path, message, input: 'name', nearest: [] });
    }
    if (name.value === null && anonymity.value === 'named') {
      report({ path, message: 'a named officer needs the name', input: 'name', nearest: [] });
    }
  }
}
