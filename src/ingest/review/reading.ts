import { loosePartialDate } from '../../core/case.ts';
import type { Problem, Result } from '../../core/failure.ts';
import { nearest } from '../../core/vocabulary/nearest.ts';
import {
  type ResolvableField,
  resolvableFields,
  resolveValue,
} from '../../core/vocabulary/resolve-value.ts';
import type { Vocabulary } from '../../core/vocabulary/vocabulary.ts';
import type { ReviewField } from './field.ts';

export type FieldValue = string | number | boolean;

/** Reads a value that an editor typed for a field: by slug, label or alias; a wrong one offers the nearest. */
export function readValue(
  typed: string,
  { type }: ReviewField,
  vocabulary: Vocabulary,
): Result<FieldValue> {
  switch (type.kind) {
    case 'slug':
      return readSlug(typed, type.of, vocabulary);
    case 'choice':
      return oneOf(typed.toLowerCase().replace(/[\s_]+/g, '-'), type.values);
    case 'date':
      return loosePartialDate.safeParse(typed).success
        ? { ok: true, value: typed }
        : problem(typed, 'a date is YYYY, YYYY-MM, YYYY-MM-DD or, without a year, --MM-DD');
    case 'boolean':
      return /^(?:yes|y|true)$/i.test(typed)
        ? { ok: true, value: true }
        : /^(?:no|n|false)$/i.test(typed)
          ? { ok: true, value: false }
          : problem(typed, 'the answer is yes or no', ['yes', 'no']);
    case 'number':
      return /^\d+$/.test(typed) && Number(typed) > 0
        ? { ok: true, value: Number(typed) }
        : problem(typed, 'a whole number above zero is needed');
    default:
      return { ok: true, value: typed };
  }
}

function readSlug(
  typed: string,
  of: Extract<ReviewField['type'], { kind: 'slug' }>['of'],
  vocabulary: Vocabulary,
): Result<FieldValue> {
  const slugs = vocabulary.entries(of).map((it) => it.slug);
  if (slugs.includes(typed)) return { ok: true, value: typed };
  const field = resolvableFields.find((it): it is ResolvableField => it === of);
  if (field === undefined) return oneOf(typed.toLowerCase().replace(/[\s_]+/g, '-'), slugs);
  const resolved = resolveValue(field, typed, vocabulary);
  if (!resolved.ok) return resolved;
  const [only, ...others] = resolved.value.slugs;
  if (only !== undefined && others.length === 0) return { ok: true, value: only };
  return problem(typed, 'it means several things: say which', resolved.value.slugs);
}

function oneOf(typed: string, values: readonly string[]): Result<FieldValue> {
  if (values.includes(typed)) return { ok: true, value: typed };
  const offered = nearest(typed, values);
  return problem(
    typed,
    'the field has no such value',
    offered.length > 0 ? offered : values.slice(0, 3),
  );
}

function problem(
  input: string,
  message: string,
  offered: readonly string[] = [],
): { ok: false; problems: Problem[] } {
  return { ok: false, problems: [{ input, message, nearest: offered.slice(0, 3) }] };
}
