import { describe, expect, it } from 'vitest';
import { cleanPage } from '../../../../src/ingest/clean/page/clean-page.ts';

const options = { headline: null, url: null, keep: [] };
const first = 'A panel has heard that an officer left his post on four nights in May last year.';
const second =
  'He told the hearing in Kelderby that he had not been well and had said so to his sergeant.';
const third =
  'The panel, which sat for two days, found that the allegation was not proven against him.';
const paragraphsOf = (html: string) => cleanPage(html, options).paragraphs;

describe('the text of a page', () => {
  it('is read as it is shown: white space collapsed, blocks and double line breaks apart', () => {
    const html = `<article><p>A panel has\n   heard that an <b>officer</b> left his post on four nights in May last year.</p>
      <div>${second}<br><br>${third}</div></article>`;
    expect(paragraphsOf(html)).toEqual([first, second, third]);
  });

  it('joins a sentence that a single line break cuts in two', () => {
    const [head, tail] = [
      'A panel has heard that an officer left',
      'his post on four nights in May last year.',
    ];
    expect(paragraphsOf(`<article><p>${head}<br>${tail}</p><p>${second}</p></article>`)).toEqual([
      first,
      second,
    ]);
  });

  it('leaves out what is hidden, scripted, or said by the page around the article', () => {
    const html = `<body><nav><a href="/">Home</a></nav><main><p>${first}</p><p style="display:none">${third}</p>
      <script>document.write("x")</script><p>${second}</p></main><footer><p>All rights reserved.</p></footer></body>`;
    expect(paragraphsOf(html)).toEqual([first, second]);
  });

  it('keeps a paragraph that is one long link, and leaves out a short one', () => {
    const html = `<article><p>${first}</p><p><a href="/x">${second}</a></p><p><a href="/y">More on the hearing</a></p><p>${third}</p></article>`;
    expect(paragraphsOf(html)).toEqual([first, second, third]);
  });

  it('trusts the body that a page states as data over the names of its elements', () => {
    const stated = JSON.stringify({
      '@type': 'NewsArticle',
      headline: 'A hearing',
      articleBody: [first, second, third, first, second].join(' '),
    });
    const html = `<body><script type="application/ld+json">${stated}</script><div class="widget"><div class="x1"><span>${first}</span></div>
      <div class="x2"><span>${second}</span></div><div class="x3"><span>${third}</span></div></div></body>`;
    expect(paragraphsOf(html)).toEqual([first, second, third]);
  });

  it('reports every block that it leaves out', () => {
    const { dropped } = cleanPage(
      `<body><h1>A headline</h1><article><p>${first}</p><p>${second}</p></article><aside>Most read</aside></body>`,
      options,
    );
    expect(dropped.map((it) => it.text)).toEqual(['A headline', 'Most read']);
  });

  it('gives nothing for a page without an article', () => {
    expect(
      paragraphsOf(
        '<body><ul><li><a href="/a">One</a></li><li><a href="/b">Two</a></li></ul></body>',
      ),
    ).toEqual([]);
  });

  it.each([
    ['nested without end', '<div>'.repeat(60_000), 'nested too deeply'],
    ['nested in elements of its own making', '<x-y>'.repeat(60_000), 'nested too deeply'],
    ['made of entities', '&amp;'.repeat(300_000), 'tags and entities'],
    ['made of opening marks', '<'.repeat(300_000), 'tags and entities'],
  ])('refuses a page %s', (_, html, message) => {
    expect(cleanPage(html, options).warnings.join()).toContain(message);
  });
});
