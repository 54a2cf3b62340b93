import { dump } from 'js-yaml';
import { type Article, articleId, frontMatter } from '../core/article.ts';
import type { CaseFile } from '../core/case.ts';
import { TextPrint, TextRegister } from './duplicate.ts';
import { checkAskedId, neutralId, sha256 } from './identity.ts';
import { type Begun, settled } from './in-order.ts';
import type { Drafted, IngestOutcome, IngestWorld } from './ingested.ts';
import { type Prepared, prepare } from './prepare.ts';
import { SequelRegister } from './sequel.ts';
import { ArticleShelf, printArticle } from './shelf.ts';
import type { RawSource } from './source/raw-source.ts';
import { type PlannedFile, WriteJournal } from './write-journal.ts';

/** One run of ingestion over a corpus folder: what is there already, and the pen. */
export class IngestRun {
  readonly #world: IngestWorld;
  readonly #journal: WriteJournal;
  readonly #shelf: ArticleShelf;
  readonly #register: TextRegister;
  readonly #ids: Set<string>;
  readonly #sequels: SequelRegister;
  /** The bodies of articles that were taken in and are not on the shelf yet, by id. */
  readonly #unwritten = new Map<string, string>();

  private constructor(
    world: IngestWorld,
    journal: WriteJournal,
    shelf: ArticleShelf,
    ids: Set<string>,
    sequels: SequelRegister,
  ) {
    this.#world = world;
    this.#journal = journal;
    this.#shelf = shelf;
    this.#ids = ids;
    this.#sequels = sequels;
    this.#register = new TextRegister((id) => this.#unwritten.get(id) ?? shelf.body(id));
  }

  /** Opens the corpus folder, finishing what a killed run left behind. */
  static async open(world: IngestWorld): Promise<IngestRun> {
    const journal = await WriteJournal.open(world.corpusFolder);
    const shelf = new ArticleShelf(world.corpusFolder);
    const ids = await shelf.ids();
    const sequels = await SequelRegister.open(world.corpusFolder);
    const run = new IngestRun(world, journal, shelf, new Set(ids), sequels);
    for (const id of ids) {
      const body = shelf.body(id);
      if (body !== null) run.#register.add(id, new TextPrint(body));
    }
    return run;
  }

  async close(): Promise<void> {
    await this.#journal.close();
  }

  /**
   * Takes one document in: its id and whether it is new are settled now, in the order of the
   * documents; all of it or nothing is written when the work is finished.
   */
  take(source: RawSource): Begun<IngestOutcome> {
    const prepared = prepare(source, this.#world.keep);
    if (!prepared.ok) return settled(prepared);
    const { value } = prepared;
    const print = new TextPrint(value.body);
    const duplicate = this.#register.find(print);
    if (duplicate?.how === 'repeats') {
      const { of } = duplicate;
      return { ready: Promise.resolve(), finish: () => this.#merge(source, value, of) };
    }
    const like = duplicate?.of ?? null;
    const note = `The text is much like that of article ${like}; look whether it is a later version of it.`;
    const noted = like === null ? value : { ...value, warnings: [...value.warnings, note] };
    return this.#begin(source, noted, print);
  }

  /** The same text again: the article gains an address, and nothing else changes. */
  async #merge(source: RawSource, prepared: Prepared, id: string): Promise<IngestOutcome> {
    const { url } = prepared.metadata;
    const added = url === null ? false : await this.#shelf.addAddress(id, url);
    const matter = this.#shelf.matter(id);
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

  #begin(source: RawSource, prepared: Prepared, print: TextPrint): Begun<IngestOutcome> {
    const { id, warning } = this.#chooseId(source, prepared);
    const warnings = [...prepared.warnings, ...(warning ? [warning] : [])];
    const article = this.#articleOf(id, source, prepared);
    const drafted = Promise.resolve(this.#world.draft(article));
    this.#ids.add(id);
    this.#register.add(id, print);
    this.#unwritten.set(id, prepared.body);
    return {
      ready: drafted.catch(() => {}),
      finish: async () => this.#add(source, article, { ...prepared, warnings }, await drafted),
    };
  }

  #add(source: RawSource, article: Article, prepared: Prepared, drafted: Drafted): IngestOutcome {
    const { id } = article;
    const files: PlannedFile[] = [
      { path: `originals/${id}.${source.extension}`, content: source.original },
      { path: `articles/${id}.md`, content: printArticle(article) },
    ];
    const warnings = [...prepared.warnings, ...drafted.warnings];
    const cases: string[] = [];
    for (const draft of drafted.cases) {
      const notes = this.#planCase(draft, files, cases);
      warnings.push(...notes);
    }
    this.#journal.write(id, files);
    this.#unwritten.delete(id);
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

  /**
   * Plans the file of a draft case. One that stands already may have been reviewed, and is never
   * written over. @returns what an editor should know
   */
  #planCase(draft: CaseFile, files: PlannedFile[], cases: string[]): string[] {
    if (this.#sequels.has(draft.id)) {
      return [`The case ${draft.id} is there already and was left alone.`];
    }
    const path = `cases/${articleId.parse(draft.id)}.yaml`;
    files.push({ path, content: dump(draft, { lineWidth: -1, noRefs: true }) });
    cases.push(draft.id);
    const earlier = this.#sequels.propose(draft);
    this.#sequels.add(draft);
    return earlier.map(
      (id) =>
        `The case ${draft.id} may be a second report of ${id}: it names the same officer of the same force. They were not joined.`,
    );
  }
}
