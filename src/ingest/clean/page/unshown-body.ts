import type { PageDocument } from './dom.ts';
import { statedBody } from './linked-data.ts';
import { isAmong, runsIn } from './runs.ts';

/** The shown text of a page that a script has yet to fill is shorter than this share of the article. */
const least = 0.5;

/**
 * The body that a page states as data (JSON-LD) and shows nothing of, as markup: a script would show
 * it. Null where the page shows a part of it, or has about as much text of its own.
 */
export function unshownBody(document: PageDocument, shown: readonly string[]): string | null {
  const body = statedBody(document);
  if (body === null) return null;
  const runs = runsIn(body);
  const size = shown.reduce((sum, text) => sum + text.length, 0);
  const isShown = shown.some((text) => isAmong(runsIn(text), runs) === true);
  if (isShown || size >= body.length * least) return null;
  return `<html><head></head><body><article>${asMarkup(body)}</article></body></html>`;
}

const tags = /<(?:p|br|div)\b/i;

/** Some pages state markup, some escape it, others state text whose lines are paragraphs. */
function asMarkup(body: string): string {
  const plain = body.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"');
  if (tags.test(plain)) return plain;
  return body
    .replaceAll('<', '&lt;')
    .split(/\n+/)
    .map((line) => `<p>${line}</p>`)
    .join('');
}
