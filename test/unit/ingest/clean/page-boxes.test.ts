import { describe, expect, it } from 'vitest';
import { cleanPage } from '../../../../src/ingest/clean/page/clean-page.ts';

const options = { headline: null, url: null, keep: [] };
const paragraphsOf = (html: string) => cleanPage(html, options).paragraphs;

const title = 'The ferry of Marrow Bay stays in harbour';
const first = 'The ferry at Marrow Bay will not run this winter, its owners have said.';
const second =
  'They blame the cost of oil, which has doubled since the spring, and a broken winch.';
const third = 'The council of Hollowgate will meet on Friday to hear what can be done about it.';
const head = `<head><title>${title}</title></head>`;
const body = [first, second, third].map((text) => `<p>${text}</p>`);
const all = [first, second, third];

describe('an article is told from the boxes around it', () => {
  it('in a table of columns with a list of links and lines beside it', () => {
    const lines = [
      [
        'Ten thousand buns in a week at Hollowgate bakery',
        'The baker wants to rest now, she says, and her oven does too.',
      ],
      [
        'Choir of Dunwater sings for a whole night long',
        'Nobody in the hall could remember what the wager had been about.',
      ],
      [
        'Snow closes the school above Fennick for days',
        'Its pupils were sent home at noon and have not been seen since.',
      ],
    ].map(([link, line]) => `<a href="/n">${link}</a><br>${line}<br><br>`);
    const told = [
      ...all,
      'The island school has eleven pupils, and nine of them live on the wrong side of the water.',
      'Last winter the water froze for a week, and the children walked to their lessons over the ice.',
      'A fisherman has offered to row them across on calm days, and the parents are thinking about it.',
    ];
    const column = told.map((text) => `<p>${text}</p>`).join('');
    const page = `<html>${head}<body><table><tr><td><b>${title}</b>${column}</td>
      <td><b>OTHER STORIES</b><br><br>${lines.join('')}</td></tr></table></body></html>`;
    expect(paragraphsOf(page)).toEqual(told);
  });

  it('by the heading of a box that holds cards alone', () => {
    const cards = `<div><h2>The river towns</h2><div>
      <a href="/a"><h3>Ten thousand buns</h3><p>A baker wants to rest.</p></a>
      <a href="/b"><h3>Choir sings all night</h3><p>It was a wager.</p></a></div></div>`;
    const page = `<html>${head}<body><article>${body[0]}${body[1]}${cards}${body[2]}</article></body></html>`;
    expect(paragraphsOf(page)).toEqual(all);
  });

  it('by a list that dates the page, and not by one that defines', () => {
    const page = (list: string) =>
      `<html>${head}<body><main><h1>${title}</h1>${body[0]}${list}${body[1]}${body[2]}</main></body></html>`;
    const dates =
      '<dl><dt>Published</dt><dd>7 November 2019</dd><dt>From:</dt><dd>Office for Ferries</dd></dl>';
    const terms =
      '<dl><dt>Winch</dt><dd>What lets the ramp down</dd><dt>Bow</dt><dd>The front</dd></dl>';
    expect(paragraphsOf(page(dates))).toEqual(all);
    expect(paragraphsOf(page(terms))).toContain('What lets the ramp down');
  });

  it('by a question about the page with buttons, and all that follows in its box', () => {
    const box = `<div><h3>Is this page useful?</h3><button>Yes</button><p>Thank you for your feedback</p>
      <p>Leave out your card number, and what else is nobody's business.</p></div>`;
    const page = `<html>${head}<body><main>${body.join('')}</main>${box}</body></html>`;
    expect(paragraphsOf(page)).toEqual(all);
  });

  it('by a button to sign up under a heading and a line', () => {
    const box =
      '<div class="q1"><h3>Daily headlines</h3><p>Stories from the morning’s paper, plus the weather, at six.</p><button>Sign up</button></div>';
    const page = `<html>${head}<body><article><div>${body[0]}</div>${box}<div>${body[1]}</div><div>${body[2]}</div></article></body></html>`;
    expect(paragraphsOf(page)).toEqual(all);
  });

  it('by its title, with a kicker, and by what else stands in its header', () => {
    const header = `<header><h2>Cold winter: ${title}</h2><div>November 11, 2019 Issue</div></header>`;
    const page = `<html>${head}<body><article>${header}${body.join('')}</article></body></html>`;
    expect(paragraphsOf(page)).toEqual(all);
  });

  it('by what is said in place of a film from elsewhere', () => {
    const notice =
      '<p>An dieser Stelle finden Sie einen externen Inhalt, der den Artikel ergänzt.</p>';
    const page = `<html>${head}<body><article>${body[0]}${notice}${body[1]}${body[2]}</article></body></html>`;
    expect(paragraphsOf(page)).toEqual(all);
  });

  it.each([
    'Von Jutta Beispiel, Oberstadt',
    'Par Aurèle Exemple et Luc Modèle',
    'Publié le 7 novembre 2019 à 10h14 - Mis à jour le 8 novembre 2019 à 9h02',
    '07.11.2019, 10.14 Uhr',
    'Güncelleme Tarihi: Kasım 07, 2019 12:00',
    'Quelle: Seeblatt',
  ])('by %s', (line) => {
    const page = `<html>${head}<body><article>${body[0]}<p>${line}</p>${body[1]}${body[2]}</article></body></html>`;
    expect(paragraphsOf(page)).toEqual(all);
  });

  it.each(['Von Freiburg nach Basel', '7 novembre 2019', '["2019-10-03", "04:12", "5.1"]'])(
    'but not by %s',
    (line) => {
      const page = `<html>${head}<body><article>${body[0]}<p>${line}</p>${body[1]}${body[2]}</article></body></html>`;
      expect(paragraphsOf(page)).toContain(line);
    },
  );

  it('by the name of its author alone, where the page states it as data', () => {
    const page = (name: string) =>
      `<html><head><title>${title}</title><meta name="author" content="Ann Example"></head><body><article>${body[0]}<div>${name}</div>${body[1]}${body[2]}</article></body></html>`;
    expect(paragraphsOf(page('Ann Example'))).toEqual(all);
    expect(paragraphsOf(page('Ola Example'))).toContain('Ola Example');
  });

  it('by what Readability takes, where it is told in a few words a line', () => {
    const lines = [
      'Nov 7 (Wire) - Marrow Ferries:',
      '* REVENUE $41 MLN VS $36 MLN YEAR AGO',
      '* SEES NO PROFIT BEFORE 2021',
      '* CHAIRMAN TO LEAVE AT END OF YEAR',
      '* WINCH TO BE MENDED IN MARCH',
      '* SELLS SECOND BOAT FOR $2 MLN',
    ];
    const brief = lines.map((line) => `<p>${line}</p>`).join('');
    const others = ['Ten thousand buns in a week', 'Choir sings all night long'];
    const more = others
      .map((it) => `<div class="it"><a href="/n"><h4>${it}</h4></a><p>${second}</p></div>`)
      .join('');
    const page = `<html>${head}<body><ul>${'<li><a href="/s">Section</a></li>'.repeat(9)}</ul><div class="Article"><h1>${title}</h1><div class="Body">${brief}</div></div><div class="more"><h3>More</h3>${more}</div></body></html>`;
    expect(paragraphsOf(page)).toEqual(lines);
  });

  it('from a row of films, each with its length behind its title', () => {
    const films = [
      'Ten thousand buns in a week',
      'Choir sings all night long',
      'Snow closes the school at Fennick',
    ];
    const row = films
      .map(
        (it) =>
          `<div class="v"><a href="/v">${it}</a> <span>0:41</span><p>${first} ${second}</p></div>`,
      )
      .join('');
    const page = `<html>${head}<body><div class="d">${body[2]}</div><div>${row}</div></body></html>`;
    expect(paragraphsOf(page)).toEqual([third]);
  });

  it('but keeps a table of results after its last paragraph', () => {
    const table =
      '<table><tr><th>Team</th><th>Points</th></tr><tr><td>Rovers</td><td>29</td></tr></table>';
    const page = `<html>${head}<body><article>${body.join('')}${table}</article></body></html>`;
    expect(paragraphsOf(page)).toEqual([...all, 'Team', 'Points', 'Rovers', '29']);
  });

  it('but keeps linked sentences in its own lists, with their sources', () => {
    const items = [
      'The choir of Dunwater sang all night for a wager.',
      'Snow fell on the hills above Fennick on Monday.',
    ];
    const list = items.map((text) => `<li><a href="/x">${text}</a> (Echo)</li>`).join('');
    const page = `<html>${head}<body><article>${body[0]}${body[1]}<ul>${list}</ul>${body[2]}</article></body></html>`;
    expect(paragraphsOf(page)).toEqual([
      first,
      second,
      ...items.map((it) => `${it} (Echo)`),
      third,
    ]);
  });

  it('but keeps the head of a column of dates', () => {
    const table =
      '<table><tr><th>Date</th><th>Venue</th></tr><tr><td>Friday 15 November</td><td>Village hall</td></tr></table>';
    const page = `<html>${head}<body><article>${body[0]}${body[1]}${table}${body[2]}</article></body></html>`;
    expect(paragraphsOf(page)).toContain('Date');
  });
});

describe('pictures beside an article', () => {
  const told = [
    ...all,
    'The island school has eleven pupils, and nine of them live on the wrong side of the water.',
    'Last winter the water froze for a week, and the children walked to their lessons over the ice.',
    'A fisherman has offered to row them across on calm days, and the parents are thinking about it.',
    'The ferry was built in 1931 and has been repaired more often than anybody has cared to count.',
    'A second boat was sold last year to pay for the first, and now lies on a beach as a tea room.',
  ];
  const half = told.slice(0, 4).map((text) => `<p>${text}</p>`);
  const rest = told.slice(4).map((text) => `<p>${text}</p>`);

  it('are a gallery, with its heading, where their captions are counted', () => {
    const slide = (text: string, at: number) =>
      `<div class="s"><p>${at + 1}/3</p><h3>Harbour</h3><p>${text} It was taken from the pier at dawn, in the rain.</p></div>`;
    const slides = ['The first boat.', 'The tea room.', 'The winch.'].map(slide).join('');
    const gallery = `<div><h2>The boats of Marrow Bay</h2><div>${slides}</div></div>`;
    const page = `<html>${head}<body><article>${half.join('')}${gallery}${rest.join('')}</article></body></html>`;
    expect(paragraphsOf(page)).toEqual(told);
  });

  it('have their captions in italics in the same paragraph', () => {
    const picture = '<p><img src="a.jpg"><br><em>The ferry, seen from the pier in May.</em></p>';
    const page = `<html>${head}<body><article>${half.join('')}${picture}${rest.join('')}</article></body></html>`;
    expect(paragraphsOf(page)).toEqual(told);
  });

  it('are the article where little else is told', () => {
    const slide = (text: string, at: number) =>
      `<div class="s"><p>${at + 1}/3</p><p>${text}</p></div>`;
    const page = `<html>${head}<body><article>${all.map(slide).join('')}</article></body></html>`;
    expect(paragraphsOf(page)).toEqual(expect.arrayContaining(all));
  });
});
