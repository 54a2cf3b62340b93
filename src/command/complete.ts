import type { Corpus } from '../core/corpus.ts';
import { findValues } from '../core/query/filter-reading.ts';
import { knownValues } from '../core/query/known-values.ts';
import type { FilterField } from '../core/query.ts';
import { wordLine } from '../core/text/phrase.ts';
import { type ResolvableField, resolvableFields } from '../core/vocabulary/resolve-value.ts';
import type { Term } from '../core/vocabulary/term.ts';
import type { Completion, CompletionRequest } from '../ports/dispatch.ts';
import type { SearchEngine } from '../ports/search-engine.ts';
import type { AnyCommand } from './define.ts';
import { type Field, fieldsOf } from './fields.ts';
import { commandNamed } from './grammar.ts';

/** Most values offered: what Discord shows. */
export const mostCompletions = 25;
/** What people type to find a value is short. */
const longestTyped = 100;

/** What completion looks through. */
export interface CompletionWorld {
  readonly corpus: Corpus;
  readonly engine: SearchEngine;
  readonly commands: readonly AnyCommand[];
  /** ISO date. */
  readonly today: string;
}

/**
 * Values for an option, best first: what the corpus holds, found by beginning, alias or a slip of
 * the pen; else the valid value that was typed, marked as having nothing in the sources.
 */
export async function completeValue(
  { command, option, typed }: CompletionRequest,
  world: CompletionWorld,
): Promise<readonly Completion[]> {
  const declared = commandNamed(command, world.commands);
  const field = declared && fieldsOf(declared).find((it) => it.name === option);
  if (!field) return [];
  const asked = typed.slice(0, longestTyped);
  if (field.choices) return matchingChoices(field, asked);
  return field.filter ? completeFilter(field.filter, asked, world) : [];
}

/** Values of a filter for what was typed so far. */
export async function completeFilter(
  filter: FilterField,
  typed: string,
  world: Omit<CompletionWorld, 'commands'>,
): Promise<readonly Completion[]> {
  const { corpus, engine } = world;
  const values = await engine.suggest(filter, typed);
  const meant = values.length > 0 ? begunBy(filter, typed, corpus) : [];
  const found = values.map((value) => labelled(filter, value, corpus));
  const hasMeant = meant.length === 0 || values.some((value) => meant.includes(value));
  const offered = hasMeant ? found : [...meant.map((it) => absent(filter, it, corpus)), ...found];
  return offered.length > 0 ? offered.slice(0, mostCompletions) : elsewhere(filter, typed, world);
}

/** Entries of the vocabulary of which some name begins as typed. */
function begunBy(filter: FilterField, typed: string, corpus: Corpus): string[] {
  const begun = wordLine(typed).trimEnd();
  if (!isSlugField(filter) || begun === '') return [];
  const entries: readonly Term[] = corpus.vocabulary.entries(filter);
  return entries
    .filter((it) => [it.label, ...it.aliases].some((name) => wordLine(name).startsWith(begun)))
    .map((it) => it.slug);
}

/** A value that is valid and not in the corpus. */
function elsewhere(
  filter: FilterField,
  typed: string,
  { corpus, today }: Omit<CompletionWorld, 'commands'>,
): Completion[] {
  const { vocabulary } = corpus;
  const known = knownValues(corpus, false);
  const values = findValues(filter, typed, { vocabulary, known, today, drafts: 'never' }) ?? [];
  return values.slice(0, mostCompletions).map((value) => absent(filter, value, corpus));
}

function absent(filter: FilterField, value: string, corpus: Corpus): Completion {
  const { label } = labelled(filter, value, corpus);
  return { label: isSlugField(filter) ? `${label} (none in the sources)` : label, value };
}

function matchingChoices(field: Field, typed: string): Completion[] {
  const begun = wordLine(typed).trim();
  return (field.choices ?? [])
    .filter((choice) => choice.startsWith(begun))
    .slice(0, mostCompletions)
    .map((value) => ({ label: value, value }));
}

function labelled(filter: FilterField, value: string, corpus: Corpus): Completion {
  if (isSlugField(filter)) return { label: corpus.vocabulary.label(filter, value), value };
  const title = filter === 'case' ? corpus.case(value)?.title : null;
  return { label: title ? `${value}: ${title}` : value, value };
}

function isSlugField(filter: FilterField): filter is ResolvableField {
  return (resolvableFields as readonly FilterField[]).includes(filter);
}
