import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { type CaseFile, caseFile } from '../core/case.ts';
import { fold } from '../core/text/fold.ts';
import { isSameHearing } from './recognise/same-hearing.ts';

/** Most cases that are proposed for one draft. */
const mostProposed = 3;
/** Most cases that are kept under one name; more is a common name, and proves nothing. */
const mostNamesakes = 10;

/** The parts of a case by which a second report of one hearing is told. */
type Reported = Pick<
  CaseFile,
  'id' | 'kind' | 'force' | 'officers' | 'proceedings' | 'restrictions'
>;
const reported = caseFile
  .pick({
    id: true,
    kind: true,
    force: true,
    officers: true,
    proceedings: true,
    restrictions: true,
  })
  .loose();

/**
 * Knows which officers of which force the corpus has cases of, to propose that a new draft is a
 * second report of one of them. Cases in which anybody is anonymous take no part, on either side:
 * joining two reports could name somebody whom neither names.
 */
export class SequelRegister {
  readonly #ids = new Set<string>();
  readonly #byOfficer = new Map<string, Reported[]>();

  /** Reads the cases of a corpus folder; files that are no cases are passed over. */
  static async open(corpusFolder: string): Promise<SequelRegister> {
    const register = new SequelRegister();
    const folder = join(corpusFolder, 'cases');
    for (const name of await readdir(folder).catch(() => [])) {
      if (!name.endsWith('.yaml') || name.startsWith('.')) continue;
      register.#ids.add(name.slice(0, -'.yaml'.length));
      const found = read(join(folder, name));
      if (found !== null) register.#enter(found);
    }
    return register;
  }

  /** Whether the corpus has a case of this id. */
  has(id: string): boolean {
    return this.#ids.has(id);
  }

  add(draft: Reported): void {
    this.#ids.add(draft.id);
    this.#enter(draft);
  }

  /** Cases of which the draft may be a second report, at most three. */
  propose(draft: Reported): string[] {
    const found = keysOf(draft).flatMap((key) => {
      const cases = this.#byOfficer.get(key) ?? [];
      return cases.length < mostNamesakes ? cases : [];
    });
    const same = found.filter((it) => it.id !== draft.id && isSameHearing(it, draft));
    return [...new Set(same.map((it) => it.id))].slice(0, mostProposed);
  }

  #enter(found: Reported): void {
    for (const key of keysOf(found)) {
      const cases = this.#byOfficer.get(key);
      if (cases === undefined) this.#byOfficer.set(key, [found]);
      else if (cases.length < mostNamesakes) cases.push(found);
    }
  }
}

/** One key for each officer of a case in which everybody is named. */
function keysOf({ force, officers, restrictions }: Reported): string[] {
  const isOpen =
    restrictions.length === 0 && officers.every((it) => it.anonymity.value === 'named');
  if (!isOpen || force.value === null) return [];
  return officers.flatMap(({ name }) =>
    name.value === null ? [] : [`${force.value}|${fold(name.value).replace(/\s+/g, ' ').trim()}`],
  );
}

/** By the plain call, since a run begins by reading thousands of cases. */
function read(path: string): Reported | null {
  try {
    const checked = reported.safeParse(load(readFileSync(path, 'utf8')));
    return checked.success ? checked.data : null;
  } catch {
    return null;
  }
}
