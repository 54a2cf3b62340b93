import { describe, expect, it } from 'vitest';
import { cleanPage } from '../../../../src/ingest/clean/page/clean-page.ts';

const options = { headline: null, url: null, keep: [] };
const paragraphs = [
  'The ferry at Marrow Bay will not run this winter, its owners said on Tuesday.',
  'They blame the cost of oil, which has doubled since the spring, and a broken winch.',
  'About four hundred people live on the island, and most of them work in Kelderby.',
  'The council said it would pay for a smaller boat on school days, but not at weekends.',
  'Some want to buy the ferry themselves, as the people of Fennick did ten years ago.',
  'Others said that a bridge, first promised in 1964, was the only answer.',
];
const page = (articleBody: string, shown: string) => {
  const data = JSON.stringify({ '@type': 'NewsArticle', headline: 'Ferry stays', articleBody });
  return `<html><head><script type="application/ld+json">${data.replaceAll('<', '\\u003c')}</script></head><body>${shown}</body></html>`;
};
const waiting = '<div id="app"><p>Loading the story of the day</p></div>';

describe('an article that a page states as data and does not show', () => {
  it.each([
    ['lines', paragraphs.join('\n\n')],
    ['markup', paragraphs.map((it) => `<p>${it}</p>`).join('')],
    ['escaped markup', paragraphs.map((it) => `&lt;p&gt;${it}&lt;/p&gt;`).join('')],
  ])('is read from there: %s', (_, body) => {
    const cleaned = cleanPage(page(body, waiting), options);
    expect(cleaned.paragraphs).toEqual(paragraphs);
    expect(cleaned.metadata.headline).toBe('Ferry stays');
    expect(cleaned.warnings.join()).toContain('states as data');
  });

  it('is cleaned as one that is shown', () => {
    const [first = '', ...rest] = paragraphs;
    const body = [first, 'READ MORE: Baker sells ten thousand buns', ...rest].join('\n');
    expect(cleanPage(page(body, waiting), options).paragraphs).toEqual(paragraphs);
  });

  it('is not taken in place of what a page shows, a part of it or an article of its own', () => {
    const opening = `<article><p>${paragraphs[0]}</p></article>`;
    const part = cleanPage(page(paragraphs.join('\n'), opening), options);
    expect(part.paragraphs).toEqual(paragraphs.slice(0, 1));
    expect(part.warnings).toEqual([]);
    const other = paragraphs.map((it) => it.replaceAll(' the ', ' that other '));
    const own = `<article>${other.map((it) => `<p>Elsewhere, ${it}</p>`).join('')}</article>`;
    expect(cleanPage(page(paragraphs.join('\n'), own), options).warnings).toEqual([]);
  });
});

describe('a page whose body waits for a script to show it', () => {
  it('is read as if it were shown', () => {
    const html = `<html><body style="display:none"><article>${paragraphs.map((it) => `<p>${it}</p>`).join('')}</article></body></html>`;
    expect(cleanPage(html, options).paragraphs).toEqual(paragraphs);
  });
});
