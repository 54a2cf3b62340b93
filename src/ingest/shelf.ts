import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { dump } from 'js-yaml';
import { type Article, type FrontMatter, frontMatter } from '../core/article.ts';
import { bodyStartOf, readMatter } from './front-matter.ts';
import { replaceFile } from './write-journal.ts';

/** The articles of a corpus folder as files, valid or not: what ingestion must not write over. */
export class ArticleShelf {
  readonly #folder: string;

  constructor(corpusFolder: string) {
    this.#folder = join(corpusFolder, 'articles');
  }

  /** The ids of all articles, which are the names of their files. */
  async ids(): Promise<string[]> {
    const names = await readdir(this.#folder).catch(() => []);
    return names
      .filter((it) => it.endsWith('.md') && !it.startsWith('.'))
      .map((it) => it.slice(0, -3))
      .sort();
  }

  /** The body of an article, or null when there is no such file. */
  body(id: string): string | null {
    const text = textOf(this.#path(id));
    return text === null ? null : bodyIn(text);
  }

  /** The front matter of an article, or null when there is none that can be read. */
  matter(id: string): FrontMatter | null {
    const text = textOf(this.#path(id));
    const read = text === null ? null : frontMatter.safeParse(readMatter(text).fields);
    return read?.success ? read.data : null;
  }

  /** Notes that the article also stands at another address. False when it was known already. */
  async addAddress(id: string, address: string): Promise<boolean> {
    const matter = this.matter(id);
    const body = this.body(id);
    if (matter === null || body === null) return false;
    if (matter.url === address || matter.also_at.includes(address)) return false;
    const article =
      matter.url === null
        ? { ...matter, url: address, body }
        : { ...matter, also_at: [...matter.also_at, address], body };
    await replaceFile(this.#path(id), printArticle(article));
    return true;
  }

  #path(id: string): string {
    return join(this.#folder, `${id}.md`);
  }
}

/** A run begins by reading thousands of files, for which the plain call is several times quicker. */
function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

function bodyIn(text: string): string {
  return text.slice(bodyStartOf(text)).trim();
}

const defaults: Partial<FrontMatter> = {
  author: null,
  published_elsewhere: null,
  status: 'live',
  note: null,
};

/** An article as the text of its file: front matter, a blank line, the body. Fields at their default are left out. */
export function printArticle(article: Article): string {
  const { body, ...matter } = article;
  const fields = Object.entries(matter).filter(([key, value]) => {
    if (Array.isArray(value)) return value.length > 0;
    return !(key in defaults) || value !== defaults[key as keyof FrontMatter];
  });
  return `---\n${dump(Object.fromEntries(fields), { lineWidth: -1 })}---\n\n${body}\n`;
}
