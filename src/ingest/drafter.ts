import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Article } from '../core/article.ts';
import type { Vocabulary } from '../core/vocabulary/vocabulary.ts';
import { draftCases } from './draft-cases.ts';
import type { Drafted } from './ingested.ts';

/** Articles drafted before a thread is worth its start, which takes about as long as drafting these. */
const fewest = 100;
/** Articles that the thread is given at a time; while it has so many, others are drafted here. */
const mostGiven = 16;

/** Stands beside this file once it is compiled; its source cannot run in a thread. */
const compiled = new URL('./draft-thread.js', import.meta.url);

/** An article that the thread has, and who waits for its drafts. */
interface Given {
  readonly article: Article;
  readonly resolve: (drafted: Drafted) => void;
}

/**
 * Drafts the cases of many articles on two cores where there are two. The drafts are the same
 * wherever they are made; a thread that cannot be started or breaks costs nothing but time.
 */
export class Drafter {
  readonly #vocabulary: Vocabulary;
  readonly #script: URL | null;
  #thread: Worker | null = null;
  #left = fewest;
  /** In the order in which the thread answers. */
  #given: Given[] = [];

  /** @param script what the thread runs; null to do without one */
  constructor(vocabulary: Vocabulary, script = existsSync(compiled) ? compiled : null) {
    this.#vocabulary = vocabulary;
    this.#script = script;
  }

  draft(article: Article): Drafted | Promise<Drafted> {
    this.#left -= 1;
    if (this.#left === 0) this.#start();
    if (this.#thread === null || this.#given.length >= mostGiven) return this.#draftHere(article);
    this.#thread.postMessage(article);
    return new Promise((resolve) => {
      this.#given.push({ article, resolve });
    });
  }

  /** Ends the thread. */
  async close(): Promise<void> {
    await this.#thread?.terminate();
    this.#thread = null;
  }

  #draftHere(article: Article): Drafted {
    return draftCases(article, this.#vocabulary);
  }

  #start(): void {
    if (availableParallelism() < 2 || this.#script === null) return;
    this.#thread = new Worker(this.#script, { workerData: this.#vocabulary.files });
    this.#thread.on('message', (drafted: Drafted) => this.#given.shift()?.resolve(drafted));
    this.#thread.on('error', () => this.#takeBack());
  }

  #takeBack(): void {
    const given = this.#given;
    this.#thread = null;
    this.#given = [];
    for (const { article, resolve } of given) resolve(this.#draftHere(article));
  }
}
