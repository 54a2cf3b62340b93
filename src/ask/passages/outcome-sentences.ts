import type { Decision } from './decisions.ts';
import type { MatchedArticle } from './matched-article.ts';
import type { ReadSentence } from './reading.ts';

/** Whose outcome a sentence tells: that of somebody asked about, or of somebody else; `any` where the question singles nobody out. */
export type OutcomeOf = 'asked' | 'other' | 'any';

/** Which sentences of an article tell the outcome that a question asks for. */
export class OutcomeSentences {
  readonly #decisions: readonly Decision[];
  readonly #asked: ReadonlySet<string>;
  readonly #most: number;

  constructor({ topics, reading }: MatchedArticle) {
    this.#decisions = reading.decisions;
    this.#asked = new Set(
      topics.flatMap(({ topic }) => topic.alternatives.flatMap(({ terms }) => terms)),
    );
    this.#most = Math.max(0, ...this.#decisions.map((it) => this.#agreement(it)));
  }

  /** Null for a sentence that tells no outcome. */
  toldIn({ start, end }: ReadSentence): OutcomeOf | null {
    const here = this.#decisions.filter((it) => it.start < end && start < it.end);
    if (here.length === 0) return null;
    if (this.#most === 0) return 'any';
    return here.some((it) => this.#agreement(it) === this.#most) ? 'asked' : 'other';
  }

  /** How many of the words for the person the question has, under any name. */
  #agreement({ person }: Decision): number {
    let sum = 0;
    for (const term of person) if (this.#asked.has(term)) sum++;
    return sum;
  }
}
