import type { Article } from '../../core/article.ts';
import { fold } from '../../core/text/fold.ts';
import { type Span, sentencesOf } from '../../core/text/sentences.ts';
import { labelsApart } from '../question/people.ts';

/** A label as a source prints it, with its capital letter, and no initial of a name. */
const printed =
  /\b(?:Mr|Mrs|Ms|Miss|Mx|Officer|Constable|Sergeant|Inspector|PC|Pc|PS|DC|DS|DI|Witness|Woman|Man|Person|Complainant|Victim|Child) [A-Z](?![\p{L}]|\.? \p{Lu}\p{Ll})/gu;
/** Words by which a source says that it gives no more than a label. */
const only =
  /\b(?:(?:named|known|referred to|identified|described|called)(?: \w+){0,2} as|anonym\w+|cannot be (?:named|identified))\b/;

const read = new WeakMap<Article, ReadonlyMap<string, Span>>();

/** The labels that an article prints for people whom it does not name, folded, each with the sentence that says most of it. */
export function printedLabels(article: Article): ReadonlyMap<string, Span> {
  const known = read.get(article);
  if (known) return known;
  const labels = new Map<string, Span>();
  const telling = new Set<string>();
  for (const sentence of sentencesOf(article.body)) {
    const text = article.body.slice(sentence.start, sentence.end);
    const tells = only.test(fold(text));
    for (const [label] of labelsApart(text).matchAll(printed)) {
      const folded = fold(label);
      if (labels.has(folded) && (telling.has(folded) || !tells)) continue;
      labels.set(folded, sentence);
      if (tells) telling.add(folded);
    }
  }
  read.set(article, labels);
  return labels;
}
