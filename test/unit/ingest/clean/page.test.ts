import { describe, expect, it } from 'vitest';
import { cleanPage } from '../../../../src/ingest/clean/page/clean-page.ts';

const options = { headline: null, url: null, keep: [] };
const first = 'A panel has heard that an officer left his post on four nights in May last year.';
const second =
  'He told the hearing in Kelderby that he had not been well and had said so to his sergeant.';
const third =
  'The panel, which sat for two days, found that the allegation was not proven against him.';
const fourth =
  'Its chair, a retired judge from Port Ashby, said that the records of the station were in no order.';
const fifth =
  'Witnesses from the station told the panel on the second day that the doors had been locked and that nobody had the key.';
const long =
  `The force said that it had read the findings with care, that it would look at how nights
  are recorded at its stations, and that it had already spoken to the officer and to those who work with him.`.replace(
    /\s+/g,
    ' ',
  );
const caption =
  'The station in the middle of Kelderby stands empty on a grey morning in the month of May';
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
    [
      'a comment for old browsers',
      `<!DOCTYPE html><!--[if gt IE 8]> <html> <![endif]--><head></head>`,
    ],
    ['stray text and an element', 'Warning: no session<br><html><head></head>'],
    ['a head without end', '<html><head><title>A hearing</title>'],
    ['a script beside the head', '<html><head></head><script>var a = "<body>";</script>'],
  ])('is read whatever its frame is broken by: %s', (_, frame) => {
    const html = `${frame}<body><div><p>${first}</p><p>${second}</p></div></body></html>`;
    expect(paragraphsOf(html)).toEqual([first, second]);
  });

  it.each(['entry-content-read-more', 'page with-sidebar-right', 'cmp-text-comment', 'promotion'])(
    'is not given up for the name of an element that holds most of it: %s',
    (name) => {
      const html = `<body><nav><a href="/">Home</a></nav>${[first, second, third, fourth]
        .map((text) => `<div class="${name}"><p>${text}</p></div>`)
        .join('')}<footer><a href="/about">About</a></footer></body>`;
      expect(paragraphsOf(html)).toEqual([first, second, third, fourth]);
    },
  );

  it.each([
    '<div class="article-body" id="subscription-content">',
    '<div class="comment" itemprop="articleBody">',
  ])('is read in an element that is named or marked as its text: %s', (element) => {
    const html = `<body>${element}<p>${first}</p><p>${second}</p></div><div class="k1">
      ${[third, fourth, fifth, long, caption].map((text) => `<p>${text}.</p>`).join('')}<a href="/r">Reply</a></div></body>`;
    expect(paragraphsOf(html)).toEqual(expect.arrayContaining([first, second]));
  });

  it('is not looked for among words that tell what they are, however many', () => {
    const rules = [
      'We use cookies and other data of your device to improve your experience on this website.',
      'By submitting a comment, you accept that we may print it and keep it for as long as we like.',
      'You can manage your cookies at any time in the settings at the foot of each page of our site.',
      'Sign up to our free newsletter to get the latest headlines of the day straight to your inbox.',
      'Please report any comments that break our rules by means of the button that stands beside it.',
    ].map((text) => `<p>${text}</p>`);
    const html = `<body><div class="k1"><p>${first}</p><p>${second}</p></div>${'<div><a href="/n">A part of the site</a></div>'.repeat(9)}<div class="k2"><p>Be civil to others, and be as brief as you can be.</p>${rules.join('')}</div></body>`;
    expect(paragraphsOf(html)).toEqual([first, second]);
  });

  it('keeps paragraphs that stand together in a frame with a weak name, and drops a single caption in one', () => {
    const html = `<article><div class="video"><p>${caption}</p></div><p>${first}</p><p>${second}</p>
      <div class="widget"><p>${third}</p><p>${fourth}</p></div><p>${long}</p></article>`;
    expect(paragraphsOf(html)).toEqual([first, second, third, fourth, long]);
  });

  it('reads an opening that stands beside the main column', () => {
    const html = `<body><div class="page"><div class="top"><p>${first}</p><p>${second}</p></div><div class="rest"><div>
      ${[third, fourth, long].map((text) => `<p>${text}</p>`).join('')}</div></div></div></body>`;
    expect(paragraphsOf(html)).toEqual([first, second, third, fourth, long]);
  });

  it('begins with the line that announces a text in one piece, though much else stands around that', () => {
    const lead = 'The chair wrote to them:';
    const html = `<body><div><h1>A letter</h1><div class="box">Northmoor</div><div class="box">Kelderby</div><p>${lead}</p>
      <p>${[first, second, third].join('<br><br>')}</p><div class="box">Port Ashby</div></div></body>`;
    expect(paragraphsOf(html)).toEqual([lead, first, second, third]);
  });

  it('has no heading that is a date, unless what it heads stands right under it', () => {
    const page = (between: string) =>
      `<article><h3>Monday, May 27, 2019</h3>${between}<p>${first}</p><p>${second}</p><p>${third}</p></article>`;
    expect(paragraphsOf(page('<ul><li>Share</li><li>Print</li></ul>'))).toEqual([
      first,
      second,
      third,
    ]);
    expect(paragraphsOf(page(''))[0]).toBe('Monday, May 27, 2019');
  });

  it('is told from its title, however short that or long the name of the site', () => {
    const html = (title: string, heading: string) =>
      `<html><head><title>${title}</title></head><body><div>${heading}<p>${first}</p><p>${second}</p></div></body></html>`;
    for (const it of [
      html('Buns', '<h1>Buns</h1>'),
      html(
        'Officer left post - The Exampleton and Kelderby Courier and Advertiser',
        '<h2>Officer left post</h2>',
      ),
    ])
      expect(paragraphsOf(it)).toEqual([first, second]);
  });

  it('leaves out the captions of a gallery that is longer than the article', () => {
    const captions = Array.from(
      { length: 30 },
      (_, at) => `<div class="caption">${caption} ${at}</div>`,
    );
    const html = `<article>${[first, second, third, fourth, long].map((text) => `<p>${text}</p>`).join('')}
      <div>${captions.join('')}</div></article>`;
    expect(paragraphsOf(html)).toEqual([first, second, third, fourth, long]);
  });

  it('ends where the page goes on to its next article, and reads a live report to its end', () => {
    const posts = [
      [first, second, third, fourth],
      [long, fifth],
    ].map((texts) => texts.map((text) => `<p>${text}</p>`).join(''));
    const page = (heads: readonly string[]) =>
      `<html><head><title>Officer left his post</title></head><body><main>${posts
        .map((post, at) => `<article><h2>${heads[at]}</h2>${post}</article>`)
        .join('')}</main></body></html>`;
    expect(paragraphsOf(page(['Officer left his post', 'Market square to get new bins']))).toEqual([
      first,
      second,
      third,
      fourth,
    ]);
    expect(paragraphsOf(page(['Morning', 'Afternoon']))).toContain(fifth);
  });

  it('prints no pull quote beside the paragraph that it is taken from', () => {
    const quote = 'he had not been well and had said so to his sergeant';
    const html = `<article><p>${first}</p><blockquote>${quote}</blockquote><p>${second}</p><p>${third}</p></article>`;
    expect(paragraphsOf(html)).toEqual([first, second, third]);
  });

  it('leaves out what a script left, by-lines with a date, and who wrote it', () => {
    const html = `<article><p>Ann Example, Kelderby Gazette 7:01 p.m. 18 July 2023</p><p>${first}</p><p>${second}</p><p>${third}</p>
      <p>Ann Example is the crime editor of the Kelderby Gazette. Follow her on Twitter @annexample.</p>
      <div>{ "modules": [{"name": "video"}], "asset": "2558", "kind": "story" }</div></article>`;
    expect(paragraphsOf(html)).toEqual([first, second, third]);
  });

  it('is read in a few seconds however deep its many paragraphs stand', () => {
    const paragraphs = Array.from({ length: 3000 }, (_, at) => `<p>Case ${at}: ${first}</p>`).join(
      '',
    );
    const html = `<html><head></head><body>${'<div>'.repeat(450)}${paragraphs}${'</div>'.repeat(450)}</body></html>`;
    expect(paragraphsOf(html)).toHaveLength(3000);
  }, 10_000);

  it.each([
    ['nested without end', '<div>'.repeat(60_000), 'nested too deeply'],
    ['nested in elements of its own making', '<x-y>'.repeat(60_000), 'nested too deeply'],
    ['made of entities', '&amp;'.repeat(300_000), 'tags and entities'],
    ['made of opening marks', '<'.repeat(300_000), 'tags and entities'],
  ])('refuses a page %s', (_, html, message) => {
    expect(cleanPage(html, options).warnings.join()).toContain(message);
  });
});
