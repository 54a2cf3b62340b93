import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../../src/ingest/clean/text/clean-text.ts';

const before = [
  'A panel has heard that an officer left his post on four nights in May last year.',
  'He said: “I was not well and I told my sergeant so.”',
];
const after = [
  'The hearing in Kelderby continues, and the panel is expected to retire on Friday.',
  'Sergeant Ola Example, of Northmoor Police, denies all four of the allegations.',
];
const clean = (lines: readonly string[]) =>
  cleanText(lines.join('\n\n'), { markdown: false, headline: null, keep: [] });
const keptIn = (lines: readonly string[]) => clean(lines).kept.map((it) => it.text);

describe('a paragraph of a report stays', () => {
  it.each([
    ['By Friday, four officers had resigned.'],
    ['By the time help arrived, the man had left the station.'],
    ['Comments made by the constable on Facebook were described as racist.'],
    ['His comments are unacceptable, the panel said.'],
    ['The officer posted a comment in Spanish on the page of the force, the panel heard.'],
    ['Have a tip? Call Crimestoppers on 0800 000000, the force says on its page.'],
    ['He told them to download the app and to read the messages that were in it.'],
    ['More on the second allegation will be heard on Thursday, the chair said.'],
    ['Video from a body-worn camera was shown to the panel.'],
    ['He sent her a sexual picture – and then another.'],
    ['He was accused of stealing a packet of cookies from the canteen.'],
    ['We work closely with our partners to protect victims of abuse.'],
    ['We have signed up to the new code of ethics.'],
    ['Anyone affected can contact Victim Support on 0800 000000.'],
    ['If you have any information, please call 101 and quote log 55 of 3 May.'],
    ['You can report concerns about an officer through our website or on Facebook.'],
    ['We would encourage anyone with concerns to get in touch with us.'],
    ['Related allegations against two colleagues were not proven.'],
    ['Hefyd, dywedodd y panel fod y swyddog wedi ymddiheuro.'],
    ['The panel will share its findings with the College of Policing.'],
    ['She used her work email to subscribe to a dating newsletter, the panel heard.'],
    ['The messages were posted in a WhatsApp group by the officers on Twitter and Facebook.'],
    ['If you subscribe to the view that rules are rules, this finding will not surprise you.'],
    [
      'You can read the full judgment in the reading room of the court, which is open to all on weekdays.',
    ],
    ['“Sign up to our newsletter,” he told the woman.'],
    ['The privacy policy of the force was breached by the officer.'],
    ['The officer was told: "Please try again later."'],
    ['Published in 2019, the code sets out ten standards.'],
    ['Tags on the clothing had been cut off.'],
    ['Advertisement for the post drew 40 applicants.'],
    ['Copyright was not in issue at the hearing.'],
    ['Terms and conditions of employment had been explained to him.'],
    ['News of the arrest reached the station at 9pm.'],
    ['Get out of the car, he told her.'],
    ['Ola Example is a detective who joined the force in 2009.'],
    ['On 3 May 2021 Sergeant Ola Example was dismissed without notice.'],
    ['The officer was seen by a reporter for the agency at noon (Kelderby, 3 May).'],
  ])('%s', (paragraph) => {
    expect(keptIn([...before, paragraph, ...after])).toContain(paragraph);
    expect(keptIn([...before, paragraph])).toContain(paragraph);
    expect(keptIn([paragraph, ...before])).toContain(paragraph);
  });

  it('stays in a list that a colon announces, however short its items', () => {
    const list = [
      'The sanctions were:',
      'a written warning',
      'management advice',
      'no further action',
    ];
    expect(keptIn([...before, ...list])).toEqual([...before, ...list]);
  });

  it('stays when the same outcome is printed for several officers', () => {
    const table = [
      'PC A',
      'Misconduct proven',
      'Sergeant B of the neighbourhood team',
      'PC C',
      'Misconduct proven',
    ];
    expect(keptIn([...before, ...table, ...after])).toEqual([...before, ...table, ...after]);
  });

  it('stays as a subheading and as a dated entry of a timeline', () => {
    const lines = [
      ...before,
      'What the panel must decide',
      after[0] ?? '',
      '5 February 2017',
      after[1] ?? '',
    ];
    expect(keptIn(lines)).toEqual(lines);
  });
});

describe('furniture is left out, with its reason', () => {
  it.each([
    ['skip', 'Skip to main content'],
    ['skip', 'Neidio i’r prif gynnwys'],
    ['skip', 'Quickly exit this site by pressing the Escape key Leave this site'],
    ['consent', 'We use cookies to improve your experience on this website.'],
    ['consent', 'Rydym yn defnyddio cwcis hanfodol er mwyn i’n gwefan weithio.'],
    ['consent', 'Accept all cookies'],
    ['notice', 'Sorry, there was a technical problem. Please try again.'],
    ['notice', 'Was this page useful?'],
    ['breadcrumb', 'Home > News > Crime'],
    ['byline', 'By Ann Example, Crime Reporter'],
    ['byline', 'Gan Elin Ffug'],
    ['byline', 'Published: 14:00, 4 May 2021 | Updated: 16:22, 5 May 2021'],
    ['byline', '3 min read'],
    ['byline', 'PUBLISHED: 09:29 GMT, 5 June 2021 | UPDATED: 19:08 GMT, 5 June 2021'],
    ['byline', 'Ann Example is our crime correspondent. Follow her on Twitter @annexample.'],
    ['credit', 'The County Rooms on the first day of the hearing. (Ann Example/AFP/Getty Images)'],
    ['markup', '{"modules": [{"name": "video"}], "asset": "2558"}'],
    ['share', 'Read or share this story: http://story.example/1x3'],
    ['related', 'À lire aussi :'],
    ['related', 'Lesen Sie auch'],
    ['advert', 'Publicité'],
    ['credit', 'The hearing was held at the County Rooms (Image: Northmoor Echo)'],
    ['credit', 'Image source, Getty Images'],
    ['credit', 'Ann Example / Getty Images'],
    ['credit', 'Northmoor Echo/Reuters'],
    ['credit', 'Ffynhonnell y llun, Heddlu Bryn Afon'],
    ['comments', '12 comments'],
    ['comments', 'Comments are closed on this article'],
    ['comments', 'Please report any comments that break our rules.'],
    ['newsletter', 'Sign up for our free daily newsletter'],
    ['newsletter', 'Get the latest top stories straight to your inbox'],
    ['newsletter', 'Cofrestrwch ar gyfer ein cylchlythyr'],
    ['share', 'Share on Facebook'],
    ['share', 'Follow us on Twitter and Instagram.'],
    ['contact', 'Got a story? Get in touch with our newsdesk.'],
    ['advert', 'Hide Ad'],
    ['advert', 'Hysbyseb'],
    ['related', 'READ MORE: Bus lane cameras switched on in town centre'],
    ['related', 'Darllenwch hefyd'],
    ['source', 'Read the full article at Northmoor Echo'],
    ['source', 'A version of this article appears in print on 5 May, section A, page 12.'],
    [
      'source',
      'For the latest news from Northmoor and all around it, visit the Echo. Get all the headlines, pictures and opinion that matter to you.',
    ],
    ['newsletter', 'Subscribe to our channel'],
    ['newsletter', 'Suscríbete a nuestra newsletter'],
    ['share', '1.2K shares'],
    ['related', 'You may also be interested in:'],
    ['related', 'FEATURED STORIES'],
    ['advert', 'Story Continued Below'],
    ['comments', 'By submitting a comment, you accept that we may print it.'],
    ['comments', 'Dejar un comentario'],
    ['comments', 'Kommentar schreiben'],
    ['comments', 'Please note that the Echo does not endorse the opinions expressed in comments.'],
    ['share', 'Get Northmoor Echo news on Facebook and Twitter'],
    ['related', 'Echo Video: Bus lane cameras switched on in town centre'],
    ['related', 'READ | Bus lane cameras switched on in town centre'],
    ['related', 'Must read: Bus lane cameras switched on in town centre'],
    ['related', 'More on cameras: Bus lane cameras switched on in town centre'],
    ['related', 'View this post on Instagram'],
    ['source', 'The post Officer left his post appeared first on Northmoor Echo.'],
    ['source', 'For all the latest crime news, download the Northmoor Echo app.'],
    ['source', 'Watch the full hearing above.'],
    [
      'newsletter',
      'If you liked this story, sign up for the letter called “What Northmoor Is Reading”.',
    ],
    ['newsletter', 'Download the Northmoor Echo app here.'],
    ['newsletter', 'Already a subscriber? Log in'],
    ['contact', 'Got a tip? Send it to tips@echo.example.'],
    ['contact', 'To contact the reporter on this story: Ann Example at ann@echo.example'],
    ['share', 'You can follow Ann Example on Twitter.'],
    ['share', 'Partager cet article'],
    ['share', 'Like this story? Share it with a friend.'],
    ['comments', 'This article has 12 comments'],
    ['notice', 'Media playback is unsupported on your device'],
    ['navigation', 'Load more'],
    ['navigation', 'Image 3 of 8'],
    ['navigation', '1 2 of 2 Next page'],
    ['navigation', 'Text size'],
    ['notice', 'Loading...'],
    ['navigation', 'Suggest a correction'],
    ['markup', 'ENDS'],
    ['legal', 'Ann Example has no position in any of the stocks mentioned.'],
    ['credit', 'The County Rooms, where the hearing took place. (Echo/Ann Example)'],
    ['credit', 'Source: Echo and agencies'],
    ['byline', '5 May 2021 · 7 min read'],
    ['notice', 'This is a modal window.'],
    ['tags', 'Tags: police, misconduct, Northmoor'],
    ['legal', 'The broadcaster is not responsible for the content of external sites.'],
    ['markup', '* * *'],
  ])('%s: %s', (reason, line) => {
    const { kept, dropped } = clean([...before, line, ...after]);
    expect(dropped).toEqual([{ text: line, reason }]);
    expect(kept.map((it) => it.text)).toEqual([...before, ...after]);
  });

  it('leaves the day of a hearing among the particulars of a notice', () => {
    const day = 'Date: Monday 3 May 2021, with four days set aside';
    expect(keptIn([...before, day, ...after])).toContain(day);
  });

  it('takes out an address after the last paragraph, and leaves one among paragraphs', () => {
    const address = 'Ann Example, ann@echo.example';
    expect(keptIn([...before, ...after, address])).toEqual([...before, ...after]);
    expect(keptIn([...before, address, ...after])).toContain(address);
  });

  it('takes out a list of links under its heading, and goes on with the report after it', () => {
    const links = [
      'READ MORE',
      'Bus lane cameras switched on in town centre',
      'Man fined for feeding gulls on promenade',
    ];
    expect(keptIn([...before, ...links, ...after])).toEqual([...before, ...after]);
  });

  it('takes out a caption that is printed twice, and a paragraph only the second time', () => {
    const caption = 'Officers stood outside the building in the rain';
    const [first = '', second = ''] = before;
    expect(keptIn([first, caption, caption, second, first, ...after])).toEqual([
      first,
      second,
      ...after,
    ]);
  });

  it('gives a piece back that an editor asks for by some of its words', () => {
    const lines = [...before, 'Read the full article at Northmoor Echo'];
    const { kept } = cleanText(lines.join('\n'), {
      markdown: false,
      headline: null,
      keep: ['full article'],
    });
    expect(kept.map((it) => it.text)).toEqual(lines);
  });
});

describe('what was fused when a page was copied is cut apart', () => {
  it.each([
    [
      ' date 2020-09-23 TWO officers have been barred from their force after a hearing.',
      'date 2020-09-23',
    ],
    ['2020-09-23 Two officers have been barred from their force after a hearing.', '2020-09-23'],
    [
      'Published 5 May 2021A panel has dismissed two officers after a hearing in town.',
      'Published 5 May 2021',
    ],
    [
      'A panel has dismissed two officers after a long hearing.Comments are closed on this article',
      'Comments are closed on this article',
    ],
  ])('%s', (line, furniture) => {
    const { kept, dropped } = clean([line, ...after]);
    expect(dropped.map((it) => it.text)).toEqual([furniture]);
    expect(line).toContain(kept[0]?.text);
  });

  it('leaves alone a sentence that begins with its date, and a missing space between sentences', () => {
    const lines = [
      'On 5 May 2021 the panel met in Kelderby for the first time.',
      'He left.She stayed until the end of the shift.',
    ];
    expect(keptIn(lines)).toEqual(lines);
  });
});
