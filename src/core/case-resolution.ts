import type { Article } from './article.ts';
import type { Case, CaseFile, Evidence, EvidenceFile } from './case.ts';
import type { Issue } from './case-issue.ts';
import { placeOf } from './evidence.ts';
import { nearestText } from './nearest-text.ts';

/** Finds an article that evidence may point into. */
export type ArticleLookup = (id: string) => Pick<Article, 'id' | 'body'> | undefined;

/** A case with its evidence resolved, to be used only where there is no issue. */
export interface Resolution {
  readonly resolved: Case;
  readonly issues: readonly Issue[];
}

/** Resolves every piece of evidence of a case to its one span, and tells of each that has none or several. */
export function resolveCase(file: CaseFile, articleOf: ArticleLookup): Resolution {
  return new EvidenceWalk(file, articleOf).resolution();
}

class EvidenceWalk {
  readonly #file: CaseFile;
  readonly #articleOf: ArticleLookup;
  readonly #issues: Issue[] = [];
  /** Keys and indices from the top to where the walk is. */
  readonly #path: (string | number)[] = [];

  constructor(file: CaseFile, articleOf: ArticleLookup) {
    this.#file = file;
    this.#articleOf = articleOf;
  }

  resolution(): Resolution {
    for (const [index, id] of this.#file.articles.entries()) {
      if (this.#articleOf(id)) continue;
      this.#issues.push(issue(['articles', index], `no article has the id "${id}"`, id));
    }
    const resolved = this.#copy(this.#file) as Case;
    return { resolved, issues: this.#issues };
  }

  #copy(node: unknown): unknown {
    if (typeof node !== 'object' || node === null) return node;
    if (Array.isArray(node)) return node.map((item, index) => this.#at(index, item));
    const copy: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(node)) copy[key] = this.#at(key, value);
    return copy;
  }

  #at(key: string | number, value: unknown): unknown {
    const isEvidence = typeof key === 'number' && this.#path.at(-1) === 'evidence';
    this.#path.push(key);
    const copy = isEvidence ? this.#resolve(value as EvidenceFile) : this.#copy(value);
    this.#path.pop();
    return copy;
  }

  #resolve(evidence: EvidenceFile): Evidence {
    const article = this.#articleOf(evidence.article);
    const place = article ? placeOf(evidence, article.body) : null;
    if (article && !this.#file.articles.includes(article.id)) {
      const message = `the case does not list the article "${evidence.article}"`;
      this.#report('article', message, evidence.article, this.#file.articles);
    } else if (article && place && place.kind !== 'one') {
      const { message, nearest } = misplaced(evidence, article, place);
      this.#report('quote', message, evidence.quote, nearest);
    } else if (!article && !this.#file.articles.includes(evidence.article)) {
      const message = `no article has the id "${evidence.article}"`;
      this.#report('article', message, evidence.article, this.#file.articles);
    }
    return place?.kind === 'one'
      ? { ...evidence, start: place.start, end: place.end }
      : { ...evidence, start: 0, end: 0 };
  }

  #report(key: string, message: string, input: string, nearest: readonly string[]): void {
    this.#issues.push({ path: [...this.#path, key], message, input, nearest });
  }
}

function misplaced(
  evidence: EvidenceFile,
  article: Pick<Article, 'id' | 'body'>,
  place: Exclude<ReturnType<typeof placeOf>, { kind: 'one' }>,
): Pick<Issue, 'message' | 'nearest'> {
  if (place.kind === 'many') {
    const message = `the words stand ${place.starts.length} times in ${article.id}: add a prefix or suffix`;
    const nearest = place.starts.map((start) =>
      article.body
        .slice(Math.max(0, start - 30), start + evidence.quote.length)
        .replace(/^\S*\s+/, ''),
    );
    return { message, nearest };
  }
  const near = nearestText(evidence.quote, article.body);
  const standsWithout = article.body.includes(evidence.quote);
  const message = standsWithout
    ? `the words stand in ${article.id}, but not with this prefix and suffix`
    : `the words do not stand in ${article.id}`;
  return { message, nearest: near === null ? [] : [near] };
}

function issue(path: Issue['path'], message: string, input: string): Issue {
  return { path, message, input, nearest: [] };
}
