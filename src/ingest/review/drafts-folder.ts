import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { caseFile } from '../../core/case.ts';
import type { Problem, Result } from '../../core/failure.ts';
import { nearest } from '../../core/vocabulary/nearest.ts';
import { ArticleShelf } from '../shelf.ts';
import { replaceFile } from '../write-journal.ts';
import type { Draft, Reviewed } from './review.ts';

const acceptedKeys = z.array(z.string());

/** The draft cases of a corpus folder, and what earlier sittings accepted in them. */
export class DraftsFolder {
  readonly #cases: string;
  readonly #state: string;
  readonly #shelf: ArticleShelf;

  constructor(corpusFolder: string, stateFolder: string) {
    this.#cases = join(corpusFolder, 'cases');
    this.#state = join(stateFolder, 'review');
    this.#shelf = new ArticleShelf(corpusFolder);
  }

  /** The drafts asked for, or all; a name that is no case is a problem that offers the nearest. */
  async choose(asked: readonly string[]): Promise<Result<string[]>> {
    const ids = await this.#ids();
    if (asked.length === 0) return { ok: true, value: await this.#drafts(ids) };
    const problems: Problem[] = asked
      .filter((it) => !ids.includes(it))
      .map((it) => ({ input: it, message: 'no case has this id', nearest: nearest(it, ids) }));
    return problems.length > 0 ? { ok: false, problems } : { ok: true, value: [...asked] };
  }

  /** A case with its articles; a problem when the file cannot be read as a case. */
  async open(id: string): Promise<Result<Draft>> {
    const text = await readFile(this.#path(id), 'utf8');
    const parsed = caseFile.safeParse(parsedYaml(text));
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      const message = `not a valid case: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`;
      return { ok: false, problems: [{ input: id, message, nearest: [] }] };
    }
    const sources = parsed.data.articles.flatMap((article) => {
      const body = this.#shelf.body(article);
      return body === null ? [] : [{ id: article, body }];
    });
    return {
      ok: true,
      value: { text, content: parsed.data, sources, accepted: await this.#accepted(id) },
    };
  }

  /** Writes what came of a sitting, whole or not at all. */
  async keep(id: string, { text, outcome, accepted }: Reviewed): Promise<void> {
    if (outcome !== 'invalid') await replaceFile(this.#path(id), text);
    const state = join(this.#state, `${id}.json`);
    if (outcome === 'reviewed') {
      await rm(state, { force: true });
      return;
    }
    await mkdir(this.#state, { recursive: true });
    await replaceFile(state, `${JSON.stringify(accepted, null, 1)}\n`);
  }

  async #ids(): Promise<string[]> {
    const names = await readdir(this.#cases).catch(() => []);
    return names
      .filter((it) => it.endsWith('.yaml') && !it.startsWith('.'))
      .map((it) => it.slice(0, -'.yaml'.length))
      .sort();
  }

  async #drafts(ids: readonly string[]): Promise<string[]> {
    const drafts: string[] = [];
    for (const id of ids) {
      const text = await readFile(this.#path(id), 'utf8');
      if (/^status: ['"]?draft['"]?\s*(?:#.*)?$/m.test(text)) drafts.push(id);
    }
    return drafts;
  }

  async #accepted(id: string): Promise<readonly string[]> {
    const text = await readFile(join(this.#state, `${id}.json`), 'utf8').catch(() => '[]');
    try {
      return acceptedKeys.parse(JSON.parse(text));
    } catch {
      return [];
    }
  }

  #path(id: string): string {
    return join(this.#cases, `${id}.yaml`);
  }
}

function parsedYaml(text: string): unknown {
  try {
    return parse(text, { maxAliasCount: 0 });
  } catch {
    return null;
  }
}
