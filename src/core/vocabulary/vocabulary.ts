import type { Force } from './force.ts';
import type { GlossaryEntry } from './glossary.ts';
import type { Explained, Finding, Outcome } from './outcome.ts';
import type { Rank } from './rank.ts';
import type { Body, Role } from './role.ts';
import type { Standard } from './standard.ts';
import { everydayGroups, type WordGroup } from './synonym.ts';
import type { Reading, Term } from './term.ts';
import type { VocabularyFiles } from './vocabulary-files.ts';

/** The kinds of entry that have slugs. */
interface VocabularyEntries {
  readonly force: Force;
  readonly outcome: Outcome;
  readonly finding: Finding;
  readonly response: Explained;
  readonly allegationFinding: Explained;
  readonly barred: Explained;
  readonly proceeding: Explained;
  readonly rank: Rank;
  readonly role: Role;
  readonly body: Body;
  readonly standard: Standard;
  readonly topic: Term;
  readonly glossary: GlossaryEntry;
}
export type EntryKind = keyof VocabularyEntries;

/** The field's words as data: `corpus/vocabulary/`. It never changes; a changed file makes a new value. */
export interface Vocabulary {
  /** Content as loaded, for the lists and rules that have no slug. */
  readonly files: VocabularyFiles;
  readonly forces: readonly Force[];
  readonly outcomes: readonly Outcome[];
  readonly findings: readonly Finding[];
  readonly proceedings: readonly Explained[];
  /** In order of seniority, then the grades outside the ladder. */
  readonly ranks: readonly Rank[];
  readonly roles: readonly Role[];
  readonly bodies: readonly Body[];
  readonly standards: readonly Standard[];
  readonly topics: readonly Term[];
  readonly synonyms: readonly WordGroup[];
  readonly glossary: readonly GlossaryEntry[];
  /** What people type for several entries at once. */
  readonly readings: Readonly<Record<'outcome' | 'finding' | 'proceeding', readonly Reading[]>>;
  /** All entries of a kind, in the order of the file. */
  entries<K extends EntryKind>(kind: K): readonly VocabularyEntries[K][];
  entry<K extends EntryKind>(kind: K, slug: string): VocabularyEntries[K] | undefined;
  /** What replies call an entry; the slug itself where there is none. */
  label(kind: EntryKind, slug: string): string;
}

type EntryLists = { readonly [K in EntryKind]: readonly VocabularyEntries[K][] };

/** Puts the parsed files together. The same files give the same vocabulary. */
export function createVocabulary(files: VocabularyFiles): Vocabulary {
  const lists = entryLists(files);
  const bySlug = new Map<string, Term>();
  for (const [kind, list] of Object.entries(lists)) {
    for (const item of list) bySlug.set(`${kind} ${item.slug}`, item);
  }
  const entry = <K extends EntryKind>(kind: K, slug: string) =>
    bySlug.get(`${kind} ${slug}`) as VocabularyEntries[K] | undefined;
  return {
    files,
    forces: lists.force,
    outcomes: lists.outcome,
    findings: lists.finding,
    proceedings: lists.proceeding,
    ranks: lists.rank,
    roles: lists.role,
    bodies: lists.body,
    standards: lists.standard,
    topics: lists.topic,
    synonyms: [...files.synonyms.groups, ...everydayGroups(files.everyday)],
    glossary: lists.glossary,
    readings: {
      outcome: files.outcomes.readings,
      finding: files.findings.readings,
      proceeding: files.proceedings.readings,
    },
    entries: (kind) => lists[kind],
    entry,
    label: (kind, slug) => entry(kind, slug)?.label ?? slug,
  };
}

function entryLists(files: VocabularyFiles): EntryLists {
  return {
    force: files.forces.forces,
    outcome: files.outcomes.outcomes,
    finding: files.findings.findings,
    response: files.findings.responses,
    allegationFinding: files.findings.allegationFindings,
    barred: files.outcomes.barred,
    proceeding: files.proceedings.proceedings,
    rank: files.ranks.ranks,
    role: files.roles.roles,
    body: files.roles.bodies,
    standard: files.standards.standards,
    topic: files.standards.topics,
    glossary: files.glossary.entries,
  };
}
