import type { PageDocument } from './dom.ts';

type Node = Readonly<Record<string, unknown>>;

const articleTypes =
  /^(?:\w*Article|NewsArticle|ReportageNewsArticle|BlogPosting|Report|WebPage|LiveBlogPosting|PressRelease)$/;
/** Longest script and deepest nesting that is read. */
const longest = 2_000_000;
const deepest = 6;

/** The node in which a page describes its article (JSON-LD), or null. */
export function linkedArticle(document: PageDocument): Node | null {
  const nodes = [...document.querySelectorAll('script[type*="ld+json"]')].flatMap((script) =>
    nodesIn(parse(script.textContent ?? ''), deepest),
  );
  const articles = nodes.filter((node) => typesOf(node).some((type) => articleTypes.test(type)));
  const rank = (node: Node) =>
    (typeof node.articleBody === 'string' ? 2 : 0) + (typesOf(node).includes('WebPage') ? 0 : 1);
  return articles.sort((a, b) => rank(b) - rank(a))[0] ?? null;
}

/** Shorter stated bodies are teasers. */
const shortestBody = 400;

/** The article's text as the page states it as data; null where there is none or a teaser only. */
export function statedBody(document: PageDocument): string | null {
  const body = linkedArticle(document)?.articleBody;
  return typeof body === 'string' && body.length >= shortestBody ? body : null;
}

function parse(text: string): unknown {
  if (text.length > longest) return null;
  const bare = text
    .trim()
    .replace(/^<!--|-->$|^\/\*.*?\*\/|^\/\/<!\[CDATA\[|\/\/\]\]>$/g, '')
    .trim();
  try {
    return JSON.parse(bare) as unknown;
  } catch {
    return parseLenient(bare);
  }
}

/** Many pages break lines inside strings, which JSON forbids. */
function parseLenient(text: string): unknown {
  try {
    return JSON.parse(text.replace(/[\r\n\t]+/g, ' ')) as unknown;
  } catch {
    return null;
  }
}

function nodesIn(value: unknown, depth: number): Node[] {
  if (depth === 0 || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.slice(0, 100).flatMap((it) => nodesIn(it, depth - 1));
  const node = value as Node;
  const inner = ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart'].flatMap((key) =>
    nodesIn(node[key], depth - 1),
  );
  return [node, ...inner];
}

function typesOf(node: Node): string[] {
  const type = node['@type'];
  return (Array.isArray(type) ? type : [type]).filter((it): it is string => typeof it === 'string');
}

/** The name in a field that holds a text, an object with a name, or a list of either. */
export function nameIn(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) {
    const names = value
      .slice(0, 5)
      .map(nameIn)
      .filter((it) => it !== null);
    return names.length > 0 ? names.join(', ') : null;
  }
  if (typeof value !== 'object' || value === null) return null;
  const { name } = value as Node;
  return typeof name === 'string' ? name : null;
}
