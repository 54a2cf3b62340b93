import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../../../src/ingest/clean/page/block.ts';
import { cleanPage } from '../../../../src/ingest/clean/page/clean-page.ts';
import { parsePage } from '../../../../src/ingest/clean/page/parse-page.ts';
import { repliesIn } from '../../../../src/ingest/clean/page/replies.ts';
import { siblingsIn } from '../../../../src/ingest/clean/page/siblings.ts';

const options = { headline: null, url: null, keep: [] };
const paragraphsOf = (html: string) => cleanPage(html, options).paragraphs;
const reasonsOf = (html: string) =>
  new Set(cleanPage(html, options).dropped.map((it) => it.reason));

const first = 'The ferry at Marrow Bay will not run this winter, its owners have said.';
const second =
  'They blame the cost of oil, which has doubled since the spring, and a broken winch.';
const body = `<div class="k1"><p>${first}</p><p>${second}</p></div>`;
const others = [
  'A baker in Hollowgate has sold ten thousand buns in a week and wants to rest.',
  'The choir of Dunwater sang all night for a wager that nobody can now remember.',
  'Snow fell on the hills above Fennick, and the school sent its pupils home.',
  'A painter found two of her own works in a shop that she had never been to.',
];
const headlines = [
  'Ten thousand buns in a week',
  'Choir sings all night',
  'Snow closes school at Fennick',
  'Painter finds her own works',
];
const page = (...parts: string[]) => `<body>${parts.join('\n')}</body>`;
const row = (item: (text: string, at: number) => string) =>
  `<div class="k2">${others.map(item).join('')}</div>`;

describe('what the arrangement of a page tells from its article', () => {
  it('is all that stands in one link with a heading', () => {
    const cards = row((text, at) => `<a href="/n"><h3>${headlines[at]}</h3><p>${text}</p></a>`);
    expect(paragraphsOf(page(body, cards))).toEqual([first, second]);
  });

  it('is a row of linked headlines with a line each, however much longer than the article', () => {
    const cards = row(
      (text, at) =>
        `<div class="k3"><h4><a href="/n">${headlines[at]}</a></h4><p>${text}</p></div>`,
    );
    expect(paragraphsOf(page(body, cards))).toEqual([first, second]);
  });

  it('is a linked heading alone in its box, unless it is the title or a short name', () => {
    const inBox = (tag: string, text: string) =>
      `<div class="k9"><a href="/n"><${tag}>${text}</${tag}></a></div>`;
    const promo = page(
      `<div><p>${first}</p>${inBox('h4', 'Ten thousand buns in a week')}<p>${second}</p></div>`,
    );
    expect(paragraphsOf(promo)).toEqual([first, second]);
    const named = page(`<div><p>${first}</p>${inBox('h4', 'The Old Ferry')}<p>${second}</p></div>`);
    expect(paragraphsOf(named)).toEqual([first, 'The Old Ferry', second]);
    const title = 'The ferry stays in harbour';
    const html = `<html><head><title>${title}</title></head>${page(`<div>${inBox('h2', title)}<p>${first}</p><p>${second}</p></div>`)}</html>`;
    expect(reasonsOf(html)).toEqual(new Set(['headline']));
  });

  it('is a plea for support under a heading that says so', () => {
    const plea = `<div class="k6"><h2>Since you're here...</h2><p>More people than ever before read what is written on these pages every day.</p></div>`;
    const article = `<div>${others.map((it) => `<p>${it} That was in the month of May.</p>`).join('')}${plea}</div>`;
    expect(paragraphsOf(page(article))).toHaveLength(4);
  });

  it('is a box that asks for an address, as far as it speaks to the reader', () => {
    const box = (text: string) =>
      `<div class="k6"><h3>The morning letter</h3><p>${text}</p><form><input type="email"><p>By going on you agree to the terms.</p></form></div>`;
    const article = (text: string) =>
      page(`<div class="k1"><p>${first}</p>${box(text)}<p>${second}</p></div>`);
    const offer = 'All that you need to know of ferries and winches before breakfast on a Monday.';
    expect(paragraphsOf(article(offer))).toEqual([first, second]);
    expect(reasonsOf(article(offer))).toEqual(new Set(['newsletter']));
    expect(paragraphsOf(article(others[0] ?? ''))).toEqual([
      first,
      'The morning letter',
      others[0],
      second,
    ]);
  });

  it('is no list of things whose headings are not links, nor one of long entries', () => {
    const plain = row(
      (text, at) => `<div class="k3"><h4>${headlines[at]}</h4><p>${text}</p></div>`,
    );
    expect(paragraphsOf(page(body, plain))).toHaveLength(10);
    const long = row(
      (_, at) =>
        `<div class="k3"><h4><a href="/n">${headlines[at]}</a></h4>${others.map((it) => `<p>${it} So they said, at least, in the year ${1900 + at}.</p>`).join('')}</div>`,
    );
    expect(paragraphsOf(page(body, long)).length).toBeGreaterThan(16);
  });

  it('is a row of texts that can be answered, or that stand under a count of comments', () => {
    const reply = row(
      (text, at) =>
        `<div class="k4"><span>reader${at}</span><p>${text}</p><a href="/r">Reply</a></div>`,
    );
    expect(paragraphsOf(page(body, reply))).toEqual([first, second]);
    const counted = row((text, at) => `<div class="k4"><b>reader${at}</b><p>${text}</p></div>`);
    const html = page(body, `<div class="k5"><div>4 comments</div>${counted}</div>`);
    expect(paragraphsOf(html)).toEqual([first, second]);
    expect(reasonsOf(html)).toContain('comments');
  });

  it('is a row of texts that say how long ago they were written, unless the article is told in them', () => {
    const said = others
      .map(
        (it, at) =>
          `<div class="k4"><div>reader${at} ${at + 2} hours ago</div><blockquote>${it}</blockquote></div>`,
      )
      .join('');
    const root = parsePage(page(`<main><p>${first}</p>${said}</main>`)).documentElement;
    const blocks = root === null ? [] : blocksOf(root, () => false);
    const repliesWhere = (isReadable: boolean) =>
      repliesIn(blocks, siblingsIn(blocks), () => isReadable).size;
    expect(repliesWhere(false)).toBe(2 * others.length);
    expect(repliesWhere(true)).toBe(0);
  });

  it('is a line with a credit beside an image', () => {
    const box = `<div class="k7"><img src="f.jpg"><p>The ferry at its winter mooring, seen from the hill.</p><div>(Credit: Ann Example)</div></div>`;
    const html = page(`<div class="k1"><p>${first}</p>${box}<p>${second}</p></div>`);
    expect(paragraphsOf(html)).toEqual([first, second]);
  });

  it('is the caption of an image in a box of its own beside that, and what the image says of itself', () => {
    const beside = `<div class="k7"><div><img src="f.jpg"></div><div>Example Agency / Getty Images</div><div>The ferry at its mooring.</div></div>`;
    const html = (box: string) =>
      page(
        `<div class="k1"><p>${first}</p>${box}<p>${second}</p>${others.map((it) => `<p>${it} ${it}</p>`).join('')}</div>`,
      );
    expect(paragraphsOf(html(beside))).toHaveLength(6);
    const described = `<ul><li><img src="f.jpg" alt="${others.join(' ')}"><p>Ann Example, File - ${others.join(' ')}</p></li></ul>`;
    expect(paragraphsOf(html(described))).toHaveLength(6);
    expect(paragraphsOf(html(described.replace('alt=', 'title=')))).toHaveLength(7);
  });

  it('is a row that is named for comments, however much of the page it is', () => {
    const named = others.map((it, at) => `<li class="comment"><b>reader${at}</b><p>${it}</p></li>`);
    expect(paragraphsOf(page(body, `<ol>${named.join('')}</ol>`))).toEqual([first, second]);
    const around = row((text, at) => `<div class="k4"><b>reader${at}</b><p>${text}</p></div>`);
    expect(paragraphsOf(page(body, `<div id="comments">${around}</div>`))).toEqual([first, second]);
  });

  it('is what microdata calls a comment', () => {
    const said = others.map((it) => `<div itemprop="comment"><b>A reader</b><p>${it}</p></div>`);
    const article = `<div class="k1"><p>${first}</p>${headlines.map((it) => `<p>${it}, and so it was told to all who would hear it on the day.</p>`).join('')}</div>`;
    expect(paragraphsOf(page(article, said.join('')))).toHaveLength(5);
  });

  it('is a pointer with a link, even one that ends like a sentence', () => {
    const pointer = '<p><b>Lire aussi</b> <a href="/n">Que faire du vieux bac ?</a></p>';
    expect(paragraphsOf(page(`<div><p>${first}</p>${pointer}<p>${second}</p></div>`))).toEqual([
      first,
      second,
    ]);
  });

  it('is an offer of many words that begins with an order', () => {
    const offer =
      'Subscribe to Echo Plus to get access to all our stories, share them with five friends, hear the news read out, and download the whole paper from four in the morning on every day of the week.';
    expect(paragraphsOf(page(`<div><p>${first}</p><p>${second}</p><p>${offer}</p></div>`))).toEqual(
      [first, second],
    );
  });

  it('is no part of an article that is named for taking comments', () => {
    const parts = others.map((it) => `<div class="k8"><h3>A part of it</h3><p>${it}</p></div>`);
    const article = `<div class="comments-open"><p>${first}</p>${parts.join('')}</div>`;
    expect(paragraphsOf(page(article))).toHaveLength(9);
  });

  it('is not all of a page: what is left of a page of cards is read as before', () => {
    const cards = row(
      (text, at) =>
        `<div class="k3"><h4><a href="/n">${headlines[at]}</a></h4><p>${text}</p></div>`,
    );
    expect(paragraphsOf(page(cards))).toEqual(expect.arrayContaining(others));
  });

  it('is a row right under a heading of links', () => {
    const cards = row((text, at) => `<div class="k3"><b>${headlines[at]}</b><p>${text}</p></div>`);
    const article = `<div class="k1"><p>${first}</p>${others.map((it) => `<p>${it} ${it}</p>`).join('')}</div>`;
    expect(paragraphsOf(page(article, '<h3>Most read</h3>', cards))).toHaveLength(5);
  });

  it('is a box that a heading of links or offers opens', () => {
    const article = `<div class="k1"><p>${first}</p><div class="k6"><div>Editors' picks</div><div>${others[0]}</div></div><p>${second}</p>${others.map((it) => `<p>${it} That was in May.</p>`).join('')}</div>`;
    expect(paragraphsOf(page(article))).not.toContain(others[0]);
    expect(paragraphsOf(page(article))).toHaveLength(6);
  });

  it('is a longer box under such a heading where the article has been told', () => {
    const next = `<div class="k6"><h2>Up next: ${headlines[1]}</h2><p>${others[1]}</p></div>`;
    const told = others.map((it) => `<p>${it} That was in May.</p>`).join('');
    const article = `<div class="k1"><p>${first}</p><p>${second}</p>${told}</div>`;
    expect(paragraphsOf(page(article, next))).toHaveLength(6);
  });

  it('is not an article that begins with such a heading', () => {
    const article = `<div class="k1"><h4>See also</h4><p>${first}</p><p>${second}</p></div>`;
    expect(paragraphsOf(page(article))).toEqual([first, second]);
  });

  it('is a line alone with an image where no paragraph stands in such an element', () => {
    const caption = 'The ferry at its winter mooring, seen from the hill.';
    const box = `<div class="k7"><img src="f.jpg"><span>${caption}</span></div>`;
    const html = page(`<div class="k1"><p>${first}</p>${box}<p>${second}</p></div>`);
    expect(paragraphsOf(html)).toEqual([first, second]);
    expect(reasonsOf(html)).toEqual(new Set(['credit']));
    const steps = others
      .map((it) => `<div class="k7"><img src="s.jpg"><p>${it}</p></div>`)
      .join('');
    expect(paragraphsOf(page(`<div class="k1"><p>${first}</p>${steps}</div>`))).toHaveLength(5);
  });
});

describe('a caption in the table of an old page', () => {
  it('stands alone with its image in a table that text flows around', () => {
    const caption = 'The ferry at its winter mooring';
    const html = page(`<table><tr><td><p>${first}</p>
      <table align="right"><tr><td><img src="f.gif"><br>${caption}</td></tr></table>
      ${others.map((it) => `${it}<br><br>`).join('')}</td></tr></table>`);
    expect(paragraphsOf(html)).toEqual([first, ...others]);
  });
});

describe('a page that goes on to further articles', () => {
  const item = (tag: string, title: string) =>
    `<div class="k8"><${tag}>${title}</${tag}>${others.map((it) => `<p>${it} Of ${title} no more was heard.</p>`).join('')}</div>`;
  const head = '<head><title>The ferry stays in harbour</title></head>';

  it('gives the one that has its title, where the others stand in elements like it', () => {
    const html = `<html>${head}${page(item('h1', 'The ferry stays in harbour'), item('h1', headlines[0] ?? ''), item('h1', headlines[1] ?? ''))}</html>`;
    expect(paragraphsOf(html)).toHaveLength(others.length);
  });

  it('gives all parts of one article, whose headings are lower than its title', () => {
    const html = `<html>${head}${page(item('h1', 'The ferry stays in harbour'), item('h2', headlines[0] ?? ''), item('h2', headlines[1] ?? ''))}</html>`;
    expect(paragraphsOf(html)).toHaveLength(3 * others.length + 2);
  });
});

describe('what an article says after its end', () => {
  it.each([
    '<p>Ann Example is a reporter at the Example Courier and lives by the sea.</p>',
    '<p><em>Ann Example teaches history at a school in the middle of Kelderby.</em></p>',
  ])('of its writer is left out: %s', (note) => {
    const html = page(`<article><p>${first}</p><p>${second}</p>${note}</article>`);
    expect(paragraphsOf(html)).toEqual([first, second]);
    expect(reasonsOf(html)).toEqual(new Set(['byline']));
  });

  it('of other people stays, and so does all of a text about a writer', () => {
    const teacher = 'Ann Example teaches history at a school in the middle of Kelderby.';
    expect(paragraphsOf(page(`<article><p>${first}</p><p>${teacher}</p></article>`))).toEqual([
      first,
      teacher,
    ]);
    const writer = 'Ann Example is the author of three books about ferries and their crews.';
    expect(paragraphsOf(page(`<article><p>${writer}</p></article>`))).toEqual([writer]);
  });

  it('in notes with an arrow back to their places stays', () => {
    const notes = others.slice(0, 2).map((it) => `<li>${it} <a href="#r">\u21a9</a></li>`);
    const html = page(
      `<article><p>${first}</p><p>${second}</p><ol>${notes.join('')}</ol></article>`,
    );
    expect(paragraphsOf(html)).toHaveLength(4);
  });

  it('in a list that leads nowhere stays', () => {
    const items = ['A ferry with room for forty people', 'An end to the rules of last year'];
    const list = (some: readonly string[]) =>
      `<ul>${some.map((it) => `<li>${it}</li>`).join('')}</ul>`;
    const html = (some: readonly string[]) =>
      page(
        `<article><p>${first}</p><p>${second}</p>${others.map((it) => `<p>${it}</p>`).join('')}<h3>What people want</h3>${list(some)}</article>`,
      );
    expect(paragraphsOf(html(items)).slice(-3)).toEqual(['What people want', ...items]);
    const links = items.map((it) => `<a href="/n">${it}</a>`);
    expect(paragraphsOf(html(links)).at(-1)).toBe(others[3]);
  });

  it('in a disclaimer is left out', () => {
    const html = page(
      `<article><p>${first}</p><p>${second}</p><p>Disclaimer: what is said here is the view of its writer.</p></article>`,
    );
    expect(paragraphsOf(html)).toEqual([first, second]);
  });
});

describe('a paragraph that is printed twice', () => {
  it('stays once, however long it is', () => {
    const long = others.join(' ');
    const html = page(
      `<article><div><p>${long}</p></div><p>${long}</p><p>${first}</p><p>${second}</p></article>`,
    );
    expect(paragraphsOf(html)).toEqual([long, first, second]);
  });
});
