import { type Article, frontMatter } from '../core/article.ts';
import { type Checked, type CorpusProblem, corpusProblem } from './problem.ts';
import { type Located, shapeProblems } from './shape-problem.ts';
import type { SourceFile } from './source-file.ts';
import { readYaml } from './yaml.ts';

const fenced = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/;

/** An article as its file has it, and where in the file each field stands. */
export interface ReadArticle extends Located {
  readonly content: Article;
}

/** Reads `articles/<id>.md`: front matter between two lines of `---`, then the body. */
export function readArticle({ file, text }: SourceFile): Checked<ReadArticle> {
  const match = fenced.exec(text);
  if (!match) {
    const message = 'the file must begin with front matter between two lines of "---"';
    return { ok: false, problems: [corpusProblem({ file, line: 1 }, message)] };
  }
  const yaml = readYaml(match[1] ?? '');
  if (!yaml.ok) {
    const line = yaml.line === null ? null : yaml.line + 1;
    return {
      ok: false,
      problems: [
        corpusProblem({ file, line }, yaml.problem.message, { input: yaml.problem.input }),
      ],
    };
  }
  const checked = frontMatter.safeParse(yaml.value.value);
  const lineOf = (path: readonly (string | number)[]) => yaml.value.lineOf(path) + 1;
  if (!checked.success) {
    return { ok: false, problems: shapeProblems(checked.error, { file, lineOf }, frontMatter) };
  }
  const body = bodyAfter(text, match[0].length);
  const read = { file, lineOf, content: { ...checked.data, body } };
  const problems = contentProblems(read);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: read };
}

/** The text without the blank lines around it. */
function bodyAfter(text: string, matter: number): string {
  return text
    .slice(matter)
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd();
}

function contentProblems({ file, lineOf, content }: ReadArticle): CorpusProblem[] {
  const { body, status, note } = content;
  const problems = body === '' ? [corpusProblem({ file }, 'the article has no text')] : [];
  if (status === 'live' || note !== null) return problems;
  const message = `an article that is ${status} needs a note that says why`;
  return [...problems, corpusProblem({ file, field: 'status', line: lineOf(['status']) }, message)];
}
