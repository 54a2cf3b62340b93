import type { Problem, Result } from '../failure.ts';
import { nearest } from './nearest.ts';
import type { Term } from './term.ts';
import { tokensOf } from './tokens.ts';
import type { EntryKind, Vocabulary } from './vocabulary.ts';

/** The filters whose values come from the vocabulary. */
export const resolvableFields = [
  'force',
  'outcome',
  'finding',
  'rank',
  'standard',
  'proceeding',
] as const satisfies readonly EntryKind[];
export type ResolvableField = (typeof resolvableFields)[number];

/** What a typed filter value means. */
export interface ResolvedValue {
  /** Any of these fits. */
  readonly slugs: readonly string[];
  /** One phrase or sentence for "read as …"; null where the value is the entry's own name. */
  readonly readAs: string | null;
}

/** Every way of typing a value, normalised, with what it means. */
type Values = ReadonlyMap<string, ResolvedValue>;

const tables = new WeakMap<Vocabulary, Map<ResolvableField, Values>>();

/**
 * Reads the value of a filter: a slug, a label, any alias (weak ones count here), with spaces,
 * hyphens or underscores, in any letter case. Nothing is guessed: a misspelling is a problem that
 * offers the nearest slugs.
 */
export function resolveValue(
  field: ResolvableField,
  typed: string,
  vocabulary: Vocabulary,
): Result<ResolvedValue> {
  const values = valuesOf(field, vocabulary);
  const found = values.get(normalised(typed));
  if (found) return { ok: true, value: found };
  return { ok: false, problems: [unknownValue(field, typed, vocabulary)] };
}

/** What a typed value means, or null where nothing is called that; cheaper than a problem that nobody will read. */
export function findValue(
  field: ResolvableField,
  typed: string,
  vocabulary: Vocabulary,
): ResolvedValue | null {
  return valuesOf(field, vocabulary).get(normalised(typed)) ?? null;
}

function unknownValue(field: ResolvableField, typed: string, vocabulary: Vocabulary): Problem {
  const values = valuesOf(field, vocabulary);
  const other = resolvableFields.find((it) => findValue(it, typed, vocabulary) !== null);
  const near = nearest(normalised(typed), values.keys());
  const slugs = near.flatMap((it) => values.get(it)?.slugs[0] ?? []);
  return {
    input: typed.length > 60 ? `${typed.slice(0, 60)} …` : typed,
    message: other
      ? `no ${field} is called that, but a ${other} is: ${other}:${typed}`
      : `no ${field} is called that`,
    nearest: [...new Set(slugs)].slice(0, 3),
  };
}

/** Lower case, with single spaces for hyphens, underscores and other separators. */
function normalised(typed: string): string {
  const words = tokensOf(typed.replaceAll('_', ' ')).map((it) => it.text);
  return words.filter((it) => it !== '' && it !== ',').join(' ');
}

function valuesOf(field: ResolvableField, vocabulary: Vocabulary): Values {
  let fields = tables.get(vocabulary);
  if (!fields) {
    fields = new Map();
    tables.set(vocabulary, fields);
  }
  let values = fields.get(field);
  if (!values) {
    values = compileValues(field, vocabulary);
    fields.set(field, values);
  }
  return values;
}

/** Several readings, then slugs and labels, then aliases, then weak aliases: the first to claim a value keeps it. */
function compileValues(field: ResolvableField, vocabulary: Vocabulary): Values {
  const values = new Map<string, ResolvedValue>();
  const claim = (typed: string, value: ResolvedValue) => {
    const key = normalised(typed);
    if (key !== '' && !values.has(key)) values.set(key, value);
  };
  for (const { typed, slugs, note } of readingsOf(field, vocabulary)) {
    for (const it of typed) claim(it, { slugs, readAs: note });
  }
  const entries: readonly Term[] = vocabulary.entries(field);
  for (const { slug, label } of entries) {
    claim(slug, { slugs: [slug], readAs: null });
    claim(label, { slugs: [slug], readAs: null });
  }
  for (const list of ['aliases', 'weakAliases'] as const) {
    for (const entry of entries) {
      for (const it of entry[list]) claim(it, { slugs: [entry.slug], readAs: entry.label });
    }
  }
  for (const [typed, value] of furtherValues(field, vocabulary)) claim(typed, value);
  return values;
}

function readingsOf(field: ResolvableField, vocabulary: Vocabulary) {
  if (field === 'outcome' || field === 'finding' || field === 'proceeding') {
    return vocabulary.readings[field];
  }
  if (field !== 'force') return [];
  return vocabulary.files.forces.ambiguous.map((it) => ({
    typed: [it.term],
    slugs: it.default === undefined ? it.candidates : [it.default],
    note: it.note,
  }));
}

/** Names beyond aliases: former names and places of forces, abbreviations of ranks, numbers of standards. */
function furtherValues(
  field: ResolvableField,
  vocabulary: Vocabulary,
): readonly (readonly [string, ResolvedValue])[] {
  switch (field) {
    case 'force':
      return vocabulary.forces.flatMap(({ slug, label, shortName, formerNames, areas, places }) => [
        [shortName, { slugs: [slug], readAs: label }] as const,
        ...formerNames.map((it) => [it.name, { slugs: [slug], readAs: label }] as const),
        ...[...areas, ...places].map(
          (it) => [it, { slugs: [slug], readAs: `${label}, by the place` }] as const,
        ),
      ]);
    case 'rank':
      return vocabulary.ranks.flatMap((it) =>
        [
          ...it.abbreviations,
          ...it.nameAbbreviations,
          ...it.detectiveAliases,
          ...it.detectiveAbbreviations,
        ].map((typed) => [typed, { slugs: [it.slug], readAs: it.label }] as const),
      );
    case 'standard':
      return vocabulary.standards.map(
        (it) => [String(it.number), { slugs: [it.slug], readAs: it.label }] as const,
      );
    default:
      return [];
  }
}
