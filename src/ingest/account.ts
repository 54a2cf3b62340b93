import { dropReasons } from './clean/piece.ts';
import type { Ingested, IngestOutcome } from './ingested.ts';

/** What became of a document as `ingest --json` prints it: one object an article. */
export function jsonAccount(value: Ingested): string {
  return JSON.stringify({
    article: value.article,
    cases: value.cases,
    dropped: value.dropped.map((it) => ({ text: it.text, reason: dropReasons[it.reason] })),
    warnings: value.warnings,
    duplicate_of: value.duplicateOf,
  });
}

/** Longest part of a dropped piece that is repeated on a line of its own. */
const shown = 90;

/** The same for a reader: a line on the article, then one for each piece left out and each warning. */
export function plainAccount(value: Ingested): string[] {
  const dropped = value.dropped.map(
    (it) => `  left out (${dropReasons[it.reason]}): ${shorten(it.text)}`,
  );
  return [summaryOf(value), ...dropped, ...value.warnings.map((it) => `  note: ${it}`)];
}

function summaryOf(value: Ingested): string {
  if (value.duplicateOf !== null)
    return `${value.source}: the text of article ${value.duplicateOf}, which is there already`;
  const cases =
    value.cases.length === 0
      ? 'no draft case'
      : `draft ${value.cases.length === 1 ? 'case' : 'cases'} ${value.cases.join(', ')}`;
  return `${value.source}: article ${value.article}, ${cases}`;
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > shown ? `${line.slice(0, shown)} …` : line;
}

/** Counts over a whole run. */
export class Tally {
  #added = 0;
  #known = 0;
  #refused = 0;

  count(outcome: IngestOutcome): void {
    if (!outcome.ok) this.#refused += 1;
    else if (outcome.value.duplicateOf === null) this.#added += 1;
    else this.#known += 1;
  }

  /** Whether anything at all was taken. */
  get taken(): boolean {
    return this.#added + this.#known > 0;
  }

  toString(): string {
    return `${this.#added} added, ${this.#known} there already, ${this.#refused} not taken.`;
  }
}
