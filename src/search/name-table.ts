import { distance } from 'fastest-levenshtein';
import { wordLine } from '../core/text/phrase.ts';

/** A value, one of the names it goes by, and how many things have it. */
interface NamedValue {
  readonly value: string;
  readonly name: string;
  readonly count: number;
}

/** How near a name is to what was typed; the lower the better. */
export const nearness = { same: 0, begins: 1, wordBegins: 2, slip: 3 } as const;

/** A name that is near, and how near. */
export interface NearName {
  readonly named: NamedValue;
  readonly nearness: number;
}

/** Letters by which words are put into one drawer. */
const drawerLetters = 2;

/** Many names, arranged so that those near to what is typed are found without comparing all. */
export class NameTable {
  readonly #named: readonly NamedValue[];
  readonly #lines: readonly string[];
  /** By name: which letters it has. */
  readonly #letters: Uint32Array;
  /** By the first letters of any of its words. */
  readonly #drawers = new Map<string, number[]>();

  constructor(named: readonly NamedValue[]) {
    this.#named = named;
    this.#lines = named.map(({ name }) => wordLine(name).trim());
    this.#letters = Uint32Array.from(this.#lines, lettersOf);
    for (const [index, line] of this.#lines.entries()) {
      const drawers = new Set(line.split(' ').map((word) => word.slice(0, drawerLetters)));
      for (const drawer of drawers) this.#put(drawer, index);
    }
  }

  /** The names that begin with what was typed, or have a word that does; where none has, those a slip of the pen away. */
  near(typed: string): readonly NearName[] {
    const line = wordLine(typed).trim();
    const begun = this.#candidates(line).flatMap((index) => {
      const found = beginning(line, this.#lines[index] ?? '');
      return found === null ? [] : [this.#nearName(index, found)];
    });
    return begun.length > 0 ? begun : this.#slips(line);
  }

  #put(drawer: string, index: number): void {
    const indexes = this.#drawers.get(drawer);
    if (indexes) indexes.push(index);
    else this.#drawers.set(drawer, [index]);
  }

  #candidates(line: string): readonly number[] {
    const first = line.split(' ')[0] ?? '';
    if (first.length < drawerLetters) return [...this.#lines.keys()];
    return this.#drawers.get(first.slice(0, drawerLetters)) ?? [];
  }

  /** A slip changes at most one letter: a name that lacks more of the typed letters cannot be meant. */
  #slips(line: string): NearName[] {
    const tolerated = slipsIn(line);
    if (tolerated === 0) return [];
    const letters = lettersOf(line);
    const found: NearName[] = [];
    for (let index = 0; index < this.#letters.length; index++) {
      if (countBits(letters & ~(this.#letters[index] as number)) > tolerated) continue;
      if (isSlip(line, this.#lines[index] ?? '', tolerated)) {
        found.push(this.#nearName(index, nearness.slip));
      }
    }
    return found;
  }

  #nearName(index: number, found: number): NearName {
    return { named: this.#named[index] as NamedValue, nearness: found };
  }
}

function beginning(typed: string, line: string): number | null {
  if (line === typed) return nearness.same;
  if (line.startsWith(typed)) return nearness.begins;
  return line.includes(` ${typed}`) ? nearness.wordBegins : null;
}

function isSlip(typed: string, line: string, tolerated: number): boolean {
  const forms = [line, line.slice(0, typed.length), ...line.split(' ')];
  return forms.some(
    (form) =>
      Math.abs(form.length - typed.length) <= tolerated && distance(typed, form) <= tolerated,
  );
}

/** Letters that may be wrong: two exchanged ones count as two. Short words have too many neighbours. */
function slipsIn(typed: string): number {
  if (typed.length < 4) return 0;
  return typed.length < 5 ? 1 : 2;
}

/** A bit for each letter that occurs; rarer characters share theirs. */
function lettersOf(line: string): number {
  let bits = 0;
  for (let at = 0; at < line.length; at++) bits |= 1 << (line.charCodeAt(at) & 31);
  return bits;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
