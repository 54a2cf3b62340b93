import { join } from 'node:path';
import { stringify } from 'yaml';
import { type Article, frontMatter } from '../core/article.ts';
import { type CaseFile, caseFile } from '../core/case.ts';
import type { Problem } from '../core/failure.ts';
import type { Dropped } from './clean/piece.ts';
import { TextRegister } from './duplicate.ts';
import { checkAskedId, neutralId, sha256 } from './identity.ts';
import { type Prepared, prepare } from './prepare.ts';
import { ArticleShelf, printArticle } from './shelf.ts';
import type { Gathered } from './source/gathered.ts';
import type { RawSource } from './source/raw-source.ts';
import { exists, type PlannedFile, WriteJournal } from './write-journal.ts';

/** Draft cases of an article, with what an editor should know of them. */
export interface Drafted {
  readonly cases: readonly CaseFile[];
  readonly warnings: readonly string[];
}

/** What ingestion needs from outside. */
export interface IngestWorld {
  readonly corpusFolder: string;
  /** Day of retrieval, YYYY-MM-DD. */
  readonly today: string;
  /** Words of dropped pieces that stay in the body. */
  readonly keep: readonly string[];
  draft(article: Article): Drafted;
}

/** What became of one document. */
export interface Ingested {
  readonly source: string;
  readonly article: string;
  readonly cases: readonly string[];
  readonly dropped: readonly Dropped[];
  readonly warnings: readonly string[];
  readonly duplicateOf: string | null;
}

/** A document ingested, or the problems that kept it out. */
export type IngestOutcome =
  | { readonly ok: true; readonly value: Ingested }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Turns sources into articles and draft cases on disk, one at a time and each all or not at all.
 * A bad source stops none of the others. Run again over the same sources it changes nothing.
 * @param onRead is told the size of each document when it is done
 */
export async function* ingest(
  sources: AsyncIterable<Gathered>,
  world: IngestWorld,
  onRead: (bytes: number) => void = () => {},
): AsyncGenerator<IngestOutcome> {
  const run = await IngestRun.open(world);
  try {
    for await (const gathered of sources) {
      yield gathered.ok ? await run.take(gathered.value) : gathered;
      onRead(gathered.ok ? gathered.value.original.length : 0);
    }
  } finally {
    await run.close();
  }
}

class IngestRun {
  readonly #world: IngestWorld;
  readonly #journal: WriteJournal;
  readonly #shelf: ArticleShelf;
  readonly #register: TextRegister;
  readonly #ids: Set<string>;

  private constructor(
    world: IngestWorld,
    journal: WriteJournal,
    shelf: ArticleShelf,
    ids: Set<string>,
  ) {
    this.#world = world;
    this.#journal = journal;
    this.#shelf = shelf;
    this.#ids = ids;
    this.#register = new TextRegister((id) => shelf.body(id));
  }

  static async open(world: IngestWorld): Promise<IngestRun> {
    const journal = await WriteJournal.open(world.corpusFolder);
    const shelf = new ArticleShelf(world.corpusFolder);
    const ids = await shelf.ids();
    const run = new IngestRun(world, journal, shelf, new Set(ids));
    for (const id of ids) {
      const body = await shelf.body(id);
      if (body !== null) run.#register.add(id, body);
    }
    return run;
  }

  async close(): Promise<void> {
    await this.#journal.close();
  }

  async take(source: RawSource): Promise<IngestOutcome> {
    const prepared = prepare(source, this.#world.keep);
    if (!prepared.ok) return prepared;
    const { value } = prepared;
    const duplicate = await this.#register.find(value.body);
    if (duplicate?.how === 'repeats') return this.#merge(source, value, duplicate.of);
    const like = duplicate?.of ?? null;
    const note = `The text is much like that of article ${like}; look whether it is a later version of it.`;
    return this.#add(
      source,
      like === null ? value : { ...value, warnings: [...value.warnings, note] },
    );
  }

  /** The same text again: the article gains an address, and nothing else changes. */
  async #merge(source: RawSource, prepared: Prepared, id: string): Promise<IngestOutcome> {
    const { url } = prepared.metadata;
    const added = url === null ? false : await this.#shelf.addAddress(id, url);
    const matter = await this.#shelf.matter(id);
    const warnings = [...prepared.warnings];
    if (added)
      warnings.push(`The text is that of article ${id}, which now also names this address.`);
    if (matter?.status === 'withdrawn')
      warnings.push(`Article ${id} was withdrawn, so this text stays out of every answer.`);
    const { dropped } = prepared;
    return {
      ok: true,
      value: { source: source.name, article: id, cases: [], dropped, warnings, duplicateOf: id },
    };
  }

  async #add(source: RawSource, prepared: Prepared): Promise<IngestOutcome> {
    const { id, warning } = this.#chooseId(source, prepared);
    const article = this.#articleOf(id, source, prepared);
    const drafted = this.#world.draft(article);
    const files: PlannedFile[] = [
      { path: `originals/${id}.${source.extension}`, content: source.original },
      { path: `articles/${id}.md`, content: printArticle(article) },
    ];
    const warnings = [...prepared.warnings, ...(warning ? [warning] : []), ...drafted.warnings];
    const cases: string[] = [];
    for (const draft of drafted.cases) {
      const planned = await this.#planCase(draft);
      if (planned.file === null) warnings.push(planned.why);
      else {
        files.push(planned.file);
        cases.push(draft.id);
      }
    }
    this.#journal.write(id, files);
    this.#ids.add(id);
    this.#register.add(id, prepared.body);
    const { dropped } = prepared;
    return {
      ok: true,
      value: { source: source.name, article: id, cases, dropped, warnings, duplicateOf: null },
    };
  }

  #chooseId(source: RawSource, prepared: Prepared): { id: string; warning: string | null } {
    const neutral = neutralId(prepared.body);
    if (source.id === null) return { id: neutral, warning: null };
    const asked = checkAskedId(source.id, `${prepared.metadata.headline ?? ''}\n${prepared.body}`);
    if (!asked.ok)
      return { id: neutral, warning: `The id of the source was not kept: ${asked.why}.` };
    if (!this.#ids.has(asked.id)) return { id: asked.id, warning: null };
    return {
      id: neutral,
      warning: `The id ${asked.id} belongs to another text; this one may be a later version of it.`,
    };
  }

  #articleOf(id: string, source: RawSource, prepared: Prepared): Article {
    const { metadata, body } = prepared;
    const matter = frontMatter.parse({
      id,
      headline: metadata.headline,
      publisher: metadata.publisher,
      author: metadata.author,
      url: metadata.url,
      published: metadata.published,
      retrieved: this.#world.today,
      sha256: sha256(source.original),
      tags: metadata.tags,
    });
    return { ...matter, body };
  }

  /** A case file that stands already may have been reviewed; it is never written over. */
  async #planCase(draft: CaseFile): Promise<{ file: PlannedFile | null; why: string }> {
    const path = `cases/${caseFile.shape.id.parse(draft.id)}.yaml`;
    if (await exists(join(this.#world.corpusFolder, path))) {
      return { file: null, why: `The case ${draft.id} is there already and was left alone.` };
    }
    return {
      file: { path, content: stringify(draft, { lineWidth: 0, aliasDuplicateObjects: false }) },
      why: '',
    };
  }
}
