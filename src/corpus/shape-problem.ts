import { z } from 'zod';
import { fieldOf } from '../core/case-issue.ts';
import { nearest } from '../core/vocabulary/nearest.ts';
import { type CorpusProblem, corpusProblem } from './problem.ts';

/** A file and where in it a value stands. */
export interface Located {
  readonly file: string;
  lineOf(path: readonly (string | number)[]): number;
}

/** What the schema found wrong, each with field and line, unknown fields with the nearest known ones. */
export function shapeProblems(
  error: z.ZodError,
  { file, lineOf }: Located,
  schema: z.ZodType,
): CorpusProblem[] {
  return error.issues.flatMap((issue) => {
    const path = issue.path.map((key) => (typeof key === 'number' ? key : String(key)));
    if (issue.code !== 'unrecognized_keys') {
      const at = { file, field: fieldOf(path) || null, line: lineOf(path) };
      return [corpusProblem(at, messageOf(issue), { nearest: choices(issue) })];
    }
    return issue.keys.map((key) => {
      const here = [...path, key];
      const at = { file, field: fieldOf(here), line: lineOf(here) };
      const detail = { input: key, nearest: nearest(key, fieldNames(schema)) };
      return corpusProblem(at, `there is no field "${key}" here`, detail);
    });
  });
}

function messageOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_union') {
    const inner = issue.errors.flat()[0];
    return inner ? inner.message : issue.message;
  }
  return issue.message;
}

function choices(issue: z.core.$ZodIssue): string[] {
  if (issue.code !== 'invalid_value') return [];
  const typed = typeof issue.input === 'string' ? issue.input : '';
  const valid = issue.values.map(String);
  const near = nearest(typed, valid);
  return near.length > 0 ? near : valid;
}

/** Every field name that occurs anywhere in a schema. */
function fieldNames(schema: z.ZodType): Set<string> {
  const names = new Set<string>();
  collect(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), names);
  return names;
}

function collect(node: unknown, names: Set<string>): void {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    if (key === 'properties' && typeof value === 'object' && value !== null) {
      for (const name of Object.keys(value)) names.add(name);
    }
    collect(value, names);
  }
}
