import { buildPart } from './parts/build.ts';
import type { Part, PartOptions } from './parts/part.ts';
import { miniSearchPart } from './parts/plain-minisearch.ts';
import { sqlitePart } from './parts/sqlite.ts';
import { verbatimPart } from './parts/verbatim.ts';

const parts: Readonly<Record<string, Part>> = {
  build: buildPart,
  verbatim: verbatimPart,
  minisearch: miniSearchPart,
  sqlite: sqlitePart,
};

// The process that a part runs in: its name and options come in, its result goes out as JSON.
const [name = '', options = '{}'] = process.argv.slice(2);
const part = parts[name];
if (!part) throw new Error(`no part of the benchmark is called "${name}"`);
process.stdout.write(JSON.stringify(await part(JSON.parse(options) as PartOptions)));
