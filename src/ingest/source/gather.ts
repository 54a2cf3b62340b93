import { stat } from 'node:fs/promises';
import type { FetchPolicy } from '../fetch/policy.ts';
import { readAddress } from './address-source.ts';
import { readFileSource, readFolder } from './file-source.ts';
import { type Gathered, refused } from './gathered.ts';
import { readStandardInput } from './standard-input.ts';

/** Where sources may come from besides the disk. */
export interface SourceWorld {
  /** Bytes of standard input. */
  readonly input: AsyncIterable<Uint8Array>;
  readonly fetching: FetchPolicy;
}

/** Reads all sources in the order given, one document at a time. A bad one stops none of the others. */
export async function* gather(
  names: readonly string[],
  world: SourceWorld,
): AsyncGenerator<Gathered> {
  for (const name of names) yield* gatherOne(name, world);
}

async function* gatherOne(name: string, world: SourceWorld): AsyncGenerator<Gathered> {
  if (name === '-') return yield* readStandardInput(world.input);
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(name)) return yield* readAddress(name, world.fetching);
  const found = await stat(name).catch(() => null);
  if (found === null) return yield refused(name, 'There is no such file or folder.');
  if (found.isDirectory()) return yield* readFolder(name);
  if (!found.isFile()) return yield refused(name, 'This is neither a file nor a folder.');
  yield* readFileSource(name);
}
