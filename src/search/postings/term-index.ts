import { termOf } from '../../core/text/terms.ts';
import { wordsOf } from '../../core/text/words.ts';
import { scoring } from '../scoring.ts';

/**
 * Which numbered texts have which numbered term, as columns. The postings of term `t` are the
 * places from `starts[t]` up to `starts[t + 1]` in `texts` (ascending) and `counts`.
 */
export interface Postings {
  readonly starts: Uint32Array;
  readonly texts: Uint32Array;
  readonly counts: Uint8Array;
  /** Words in each text. */
  readonly lengths: Uint32Array;
}

/** Postings, and the numbers of their terms. */
export interface TermIndex extends Postings {
  readonly terms: ReadonlyMap<string, number>;
}

/** The first place of the term whose text is not below the given one; the end of its places if all are. */
export function placeOf({ starts, texts }: Postings, term: number, text: number): number {
  let low = starts[term] as number;
  let high = starts[term + 1] as number;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((texts[middle] as number) < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether the text has the term. */
export function hasPosting(postings: Postings, term: number, text: number): boolean {
  const place = placeOf(postings, term, text);
  return place < (postings.starts[term + 1] as number) && postings.texts[place] === text;
}

/** A typed array that grows by doubling. */
class Column {
  length = 0;
  #values = new Uint32Array(1024);

  push(value: number): void {
    if (this.length === this.#values.length) this.#grow();
    this.#values[this.length++] = value;
  }

  at(index: number): number {
    return this.#values[index] ?? 0;
  }

  set(index: number, value: number): void {
    this.#values[index] = value;
  }

  trimmed(): Uint32Array {
    return this.#values.slice(0, this.length);
  }

  #grow(): void {
    const grown = new Uint32Array(this.#values.length * 2);
    grown.set(this.#values);
    this.#values = grown;
  }
}

/** Gathers texts one after another, numbered from 0, then turns the gathering round by term. */
export class TermIndexBuilder {
  readonly #terms = new Map<string, number>();
  /** One look-up for a word that has occurred before. */
  readonly #termOfWord = new Map<string, number>();
  readonly #lengths = new Column();
  /** One entry for each different term of each text, in the order of texts. */
  readonly #entryTerm = new Column();
  readonly #entryText = new Column();
  readonly #entryCount = new Column();
  /** By term: its latest entry, counted from 1. */
  readonly #latest = new Column();

  add(text: string): void {
    const firstEntry = this.#entryTerm.length;
    const words = wordsOf(text);
    for (const word of words) this.#count(this.#numberOf(word.text), firstEntry);
    this.#lengths.push(words.length);
  }

  finish(): TermIndex {
    const starts = this.#startsByTerm();
    const next = starts.slice();
    const texts = new Uint32Array(this.#entryTerm.length);
    const counts = new Uint8Array(this.#entryTerm.length);
    for (let entry = 0; entry < this.#entryTerm.length; entry++) {
      const term = this.#entryTerm.at(entry);
      const place = next[term] ?? 0;
      next[term] = place + 1;
      texts[place] = this.#entryText.at(entry);
      counts[place] = this.#entryCount.at(entry);
    }
    return { terms: this.#terms, starts, texts, counts, lengths: this.#lengths.trimmed() };
  }

  #numberOf(word: string): number {
    const known = this.#termOfWord.get(word);
    if (known !== undefined) return known;
    const number = this.#numberOfTerm(termOf(word));
    this.#termOfWord.set(word, number);
    return number;
  }

  #numberOfTerm(term: string): number {
    const known = this.#terms.get(term);
    if (known !== undefined) return known;
    this.#terms.set(term, this.#terms.size);
    this.#latest.push(0);
    return this.#terms.size - 1;
  }

  /** Counts the term in the text whose entries begin at `firstEntry`. */
  #count(term: number, firstEntry: number): void {
    const entry = this.#latest.at(term) - 1;
    if (entry < firstEntry) {
      this.#entryTerm.push(term);
      this.#entryText.push(this.#lengths.length);
      this.#entryCount.push(1);
      this.#latest.set(term, this.#entryTerm.length);
    } else {
      this.#entryCount.set(entry, Math.min(this.#entryCount.at(entry) + 1, scoring.mostCounted));
    }
  }

  #startsByTerm(): Uint32Array {
    const starts = new Uint32Array(this.#terms.size + 1);
    for (let entry = 0; entry < this.#entryTerm.length; entry++) {
      const after = this.#entryTerm.at(entry) + 1;
      starts[after] = (starts[after] ?? 0) + 1;
    }
    for (let term = 0; term < this.#terms.size; term++) {
      starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
    }
    return starts;
  }
}
