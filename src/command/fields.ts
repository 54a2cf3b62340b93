import type { z } from 'zod';
import type { FilterField } from '../core/query.ts';
import type { AnyCommand, FieldMeta, Reach } from './define.ts';

/** What a field takes, in the terms that every platform has. */
export type FieldType = 'text' | 'integer' | 'yes-no';

/** One input field of a command as platforms, grammar and help see it. */
export interface Field {
  readonly name: string;
  readonly description: string;
  readonly type: FieldType;
  readonly required: boolean;
  /** Takes the free words of a line. */
  readonly rest: boolean;
  /** In the shell, reads one value a line of standard input where the command line has none. */
  readonly readsLines: boolean;
  /** Takes each word by itself. */
  readonly many: boolean;
  /** The filter that the field is; its values complete by that filter's vocabulary. */
  readonly filter: FilterField | null;
  /** Every value it may take, where these are few; null where they are open. */
  readonly choices: readonly string[] | null;
  /** Characters of a text, or the greatest number; null where nothing bounds it. */
  readonly most: number | null;
  /** Characters of a text, or the smallest number; null where nothing bounds it. */
  readonly least: number | null;
  /** Where it is offered as an option by itself; null for everywhere. */
  readonly offered: Reach | null;
}

/** As much of a zod definition as a view of it reads. */
interface Definition {
  readonly type: string;
  readonly innerType?: z.core.$ZodType;
  readonly element?: z.core.$ZodType;
  readonly entries?: Readonly<Record<string, string>>;
}

const types: Readonly<Record<string, FieldType>> = { number: 'integer', boolean: 'yes-no' };

/** The fields of a command in the order of its declaration. */
export function fieldsOf(command: Pick<AnyCommand, 'input'>): Field[] {
  return Object.entries(command.input.shape).map(([name, schema]) =>
    fieldOf(name, schema as z.ZodType),
  );
}

/** The fields that a chat offers as options, required ones first as Discord asks. */
export function chatFieldsOf(command: Pick<AnyCommand, 'input'>): Field[] {
  const fields = fieldsOf(command).filter((field) => field.offered !== 'shell');
  return [...fields.filter((field) => field.required), ...fields.filter((it) => !it.required)];
}

function fieldOf(name: string, schema: z.ZodType): Field {
  const layers = layersOf(schema);
  const inner = layers.at(-1) ?? schema;
  const many = definitionOf(inner).type === 'array';
  const value = (many ? definitionOf(inner).element : inner) as z.ZodType;
  const { description = '', filter, rest, lines, offered } = metaOf(layers);
  return {
    name,
    description,
    type: types[definitionOf(value).type] ?? 'text',
    required: !schema.safeParse(undefined).success,
    rest: rest ?? false,
    readsLines: lines ?? false,
    many,
    filter: filter ?? null,
    choices: choicesOf(value),
    ...boundsOf(value),
    offered: offered ?? null,
  };
}

/** A schema and what its wrappers (optional, default, nullable) wrap, the outermost first. */
function layersOf(schema: z.ZodType): z.ZodType[] {
  const layers = [schema];
  for (let inner = definitionOf(schema).innerType; inner; ) {
    layers.push(inner as z.ZodType);
    inner = definitionOf(inner as z.ZodType).innerType;
  }
  return layers;
}

function definitionOf(schema: z.ZodType): Definition {
  return schema.def as Definition;
}

function metaOf(layers: readonly z.ZodType[]): Partial<FieldMeta> {
  const metas = layers.map((layer) => (layer.meta() ?? {}) as Partial<FieldMeta>);
  return Object.assign({}, ...metas.reverse());
}

function choicesOf(value: z.ZodType): readonly string[] | null {
  const { type, entries } = definitionOf(value);
  return type === 'enum' && entries ? Object.values(entries) : null;
}

function boundsOf(value: z.ZodType): Pick<Field, 'least' | 'most'> {
  const { minLength, maxLength, minValue, maxValue } = value as {
    minLength?: number | null;
    maxLength?: number | null;
    minValue?: number | null;
    maxValue?: number | null;
  };
  return { least: finite(minLength ?? minValue), most: finite(maxLength ?? maxValue) };
}

/** Zod bounds every integer by the safe ones, which bounds nothing. */
function finite(bound: number | null | undefined): number | null {
  return typeof bound === 'number' && Number.isFinite(bound) && Math.abs(bound) < 2 ** 53 - 1
    ? bound
    : null;
}
