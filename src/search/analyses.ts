import { LRUCache } from 'lru-cache';
import type { Corpus } from '../core/corpus.ts';
import { type Analysis, analyse } from '../core/text/analysis.ts';

/** Passages whose analysis is kept: those of a few hundred questions, some 30 MB at most. */
const mostKept = 4096;

/** Terms and sentences of passages, worked out when first asked for and kept while in use. */
export class Analyses {
  readonly #corpus: Corpus;
  readonly #kept = new LRUCache<string, Analysis>({ max: mostKept });

  constructor(corpus: Corpus) {
    this.#corpus = corpus;
  }

  of(article: string, passage: number): Analysis | undefined {
    const key = `${article} ${passage}`;
    const kept = this.#kept.get(key);
    if (kept) return kept;
    const text = this.#corpus.passages(article)[passage - 1]?.text;
    if (text === undefined) return undefined;
    const analysis = analyse(text);
    this.#kept.set(key, analysis);
    return analysis;
  }
}
