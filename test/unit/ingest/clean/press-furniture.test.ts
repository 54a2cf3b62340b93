import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../../src/ingest/clean/text/clean-text.ts';

const before = [
  'The ferry at Marrow Bay will not run this winter, its owners have said.',
  'They blame the cost of oil, which has doubled since the spring, and a broken winch.',
];
const after = ['The council of Hollowgate will meet on Friday to hear what can be done about it.'];
const clean = (lines: readonly string[]) =>
  cleanText(lines.join('\n\n'), { markdown: false, headline: null, keep: [] });

describe('what papers print around their reports is left out, with its reason', () => {
  it.each([
    ['advert', 'The Echo may receive a commission for purchases made through links in this post.'],
    ['advert', 'This post contains affiliate links.'],
    ['advert', 'Paid Post'],
    ['advert', 'Buy at the Corner Shop $49'],
    ['advert', 'If you would like to advertise with us, please call 01632 960111.'],
    ['advert', 'ΔΙΑΦΗΜΙΣΗ'],
    ['newsletter', 'To stay up to date on the latest news, download the Echo app. It is green.'],
    ['newsletter', 'Want to be featured in posts like this? Follow our readers’ page on Facebook!'],
    ['newsletter', 'Listen to the whole talk on Apple Podcasts or wherever you get your podcasts.'],
    ['newsletter', 'Thanks for signing up!'],
    ['newsletter', 'Enjoying this story?'],
    ['newsletter', 'This content is for subscribers only.'],
    ['newsletter', 'You’ve read 3 of 5 free articles this month.'],
    ['contact', 'Contact Ann Example at 555-0133 or ann@echo.example. Follow her on Twitter @ann.'],
    ['contact', 'Reach the reporter at ann@echo.example.'],
    ['contact', 'Send your letters to letters@echo.example. We may make them shorter.'],
    [
      'source',
      'Published in the print edition of the 11 November issue, with the headline “No ferry.”',
    ],
    ['related', 'For more ferry news, click here.'],
    ['related', 'A post shared by Ann Example (@ann) on Nov 7, 2019 at 7:01am PST'],
    ['related', 'RELATED VIDEO: Ferry runs aground'],
    ['related', 'Around the web'],
    ['related', 'Διαβάστε επίσης: Νέα δρομολόγια πλοίων'],
    ['related', 'Смотрите также'],
    ['related', '関連記事'],
    ['comments', 'Let us know what you think in the comments section.'],
    ['comments', 'Sign in or register to comment'],
    ['share', 'Stay connected'],
    ['share', 'Ακολουθήστε τα Νέα στο Google News και μάθετε πρώτοι όλες τις ειδήσεις'],
    ['related', 'Read AlsoFerry runs aground in the harbour'],
    ['byline', '2h ago15:41'],
    ['byline', 'Last edited by admin_jo on Fri Nov 08, 2019 7:00 am, edited 2 times in total.'],
    ['byline', 'Artikel zum Hören • 4 Min'],
    ['navigation', 'Now Playing'],
    ['navigation', '0:00 / 3:48'],
    ['navigation', 'Scroll down for video'],
    ['legal', 'Our Standards: the principles of the Echo.'],
  ])('%s: %s', (reason, line) => {
    const { kept, dropped } = clean([...before, line, ...after]);
    expect(dropped).toEqual([{ text: line, reason }]);
    expect(kept.map((it) => it.text)).toEqual([...before, ...after]);
  });
});

describe('what sounds like it and reports stays', () => {
  it.each([
    ['The agents earn a commission of a tenth on every boat that they sell.'],
    ['Passengers were told to download the app of the ferry for the latest times.'],
    ['Contact Friends of the Ferry on 01632 960000 before the end of the month.'],
    ['The last issue appeared in the spring, and its editor has since retired to the coast.'],
    ['The wall is for subscribers only, said the owner, and it has kept the paper alive.'],
    ['How to have your say'],
    ['Buy now, pay later'],
    ['Comments can be made in any of these ways:'],
  ])('%s', (line) => {
    const { kept } = clean([...before, line, ...after]);
    expect(kept.map((it) => it.text)).toContain(line);
  });

  it('greets its readers above the first paragraph', () => {
    const { kept } = clean(['Dear passengers,', ...before, ...after]);
    expect(kept[0]?.text).toBe('Dear passengers,');
  });
});
