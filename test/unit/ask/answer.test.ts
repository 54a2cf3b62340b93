import { beforeAll, describe, expect, it } from 'vitest';
import { fictionalCorpus } from '../../fakes/fictional.ts';
import { type Bot, botOver, shippedBot, textOf } from '../../fakes/shipped.ts';

let shipped: Bot;
let invented: Bot;
beforeAll(async () => {
  shipped = await shippedBot();
  invented = await botOver(await fictionalCorpus());
});

describe('a question about the facts of a case', () => {
  it.each([
    ['who chaired the Example hearing?', 'Bob Specimen'],
    ['who presented the case against Testina Example?', 'Ann Sample'],
    ['what did Testina Example deny?', 'Answer: denied'],
    ['what rank was Testina Example?', 'sergeant'],
    ['why was Testina Example dismissed?', 'taken biscuits from the station kitchen'],
    ['did Testina Example win her appeal?', 'A tribunal allowed the appeal'],
    ['what did Bob Specimen say?', 'Bob Specimen'],
    ['Who is Ann Sample?', 'presenting side'],
    ['Testinna Exampel', 'Testina Example'],
  ])('%s', async (question, words) => {
    expect(textOf(await invented.say(question))).toContain(words);
  });

  it.each([
    ['did Stephens have a previous warning', 'a-000'],
    ['how many years did stephens serve', 'a-000'],
    ['did the IOPC investigate Stephens', 'a-000'],
  ])('about a person is never told from a report that does not name them: %s', async (line, id) => {
    const { quotes } = await shipped.say(line);
    expect(quotes.every((it) => it.quote.article === id)).toBe(true);
  });

  it.each([
    ["what did Stephens' wife say", 'nothing'],
    ['what did the police federation say about Stephens', 'nothing'],
    ['what did the officer representative say about Stephens', 'found'],
    ['who is the police and crime commissioner for Gwent', 'nothing'],
  ])('keeps silent for a speaker or an office that no report has: %s', async (line, kind) => {
    expect((await shipped.say(line)).kind).toBe(kind);
  });

  it('takes a name that nearly fits for what it is, and says so', async () => {
    expect(textOf(await shipped.say('what did stevens admit?'))).toContain(
      'Closest name: Lee Stephens',
    );
  });

  it.each([
    ['how long was the Lee Stephens hearing?', 'two days'],
    ['who represented the force against Lee Stephens?', 'Barnabas Branston'],
  ])('%s', async (question, words) => {
    expect(textOf(await shipped.say(question))).toContain(words);
  });

  it.each(['Was Norbert Unheardof dismissed?', 'why was Jones Unheardof sacked?'])(
    'has no facts of another case for a name that stands nowhere: %s',
    async (question) => expect((await shipped.say(question)).kind).not.toBe('found'),
  );

  it.each(['what happened to the DJ in Swansea?', 'was anyone sacked in Cardiff?'])(
    'offers no case of another force for a place that stands nowhere: %s',
    async (question) => expect((await shipped.say(question)).kind).toBe('nothing'),
  );

  it('answers for a place that lies in the area of the force', async () => {
    expect(textOf(await shipped.say('was anyone sacked in Andover?'))).toContain('dismissed');
  });

  it('shows no nearest passage to a text that asks nothing', async () => {
    expect((await shipped.say('ask ???')).quotes).toEqual([]);
  });

  it('does not take David Jones for Peter Jones', async () => {
    expect((await shipped.say('Who is David Jones?')).kind).toBe('nothing');
  });
});

describe('a question that fits several cases', () => {
  it('is put to the choice, each with the line that answers it', async () => {
    const reply = await shipped.say('who chaired the Gwent hearing?');
    expect(reply.kind).toBe('choose');
    const commands = reply.blocks.flatMap((it) =>
      it.type === 'list' ? it.items.map((item) => item.choice?.command) : [],
    );
    expect(commands).toHaveLength(2);
    for (const command of commands) {
      expect((await shipped.say(command ?? '')).kind).toBe('found');
    }
  });
});

describe('an answer from a passage', () => {
  it('is given in a few of its words only where these surely answer', async () => {
    const sure = await shipped.say('how long did the IOPC investigate the Hampshire officer?');
    expect(textOf(sure)).toContain('In the words of the source: “10 months”.');
    const unsure = await shipped.say('how long was the Hampshire hearing?');
    expect(textOf(unsure)).not.toContain('In the words of the source');
  });
});

describe('a question about several officers', () => {
  it.each(['both Gwent officers', 'the two Gwent officers', 'the Gwent pair'])(
    'means the case that has them: %s',
    async (officers) => {
      const reply = await shipped.say(`who chaired the hearing of ${officers}?`);
      expect(reply.kind).toBe('found');
      expect(reply.cases.map((it) => it.id)).toEqual(['c-001-1']);
    },
  );
});

describe('a conversation', () => {
  it('keeps the case for a follow-up question', async () => {
    await shipped.say('What happened to Sergeant Lee Stephens?', 'talk-1');
    expect(textOf(await shipped.say('and who chaired it?', 'talk-1'))).toContain('Peter Jones');
  });

  it('asks the same of somebody else', async () => {
    await shipped.say('What did Mr A admit?', 'talk-2');
    const reply = await shipped.say('and Ms B?', 'talk-2');
    expect(reply.quotes[0]?.quote.text).toMatch(/^Ms B admitted/);
  });

  it('asks the same of the other officer', async () => {
    await shipped.say('What did Mr A admit?', 'talk-3');
    const reply = await shipped.say('and the other officer?', 'talk-3');
    expect(reply.quotes[0]?.quote.text).toMatch(/^Ms B admitted/);
  });

  it('knows what a bare why is about', async () => {
    await shipped.say('What happened to Sergeant Lee Stephens?', 'talk-4');
    const reply = await shipped.say('why?', 'talk-4');
    expect(reply.cases[0]?.id).toBe('c-000-1');
    expect(reply.quotes.map((it) => it.quote.text).join(' ')).toContain('leaving his post');
  });

  it('prints a follow-up as a query that stands by itself', async () => {
    await shipped.say('What happened to Sergeant Lee Stephens?', 'talk-7');
    const inTalk = await shipped.say('and who chaired it?', 'talk-7');
    const alone = await shipped.say(`ask ${inTalk.query}`);
    expect(alone.quotes).toEqual(inTalk.quotes);
  });

  it('gives the words of whoever was named before', async () => {
    await shipped.say('who chaired the Lee Stephens hearing?', 'talk-8');
    expect(textOf(await shipped.say('what did he say?', 'talk-8'))).toContain(
      'In the words of Peter Jones',
    );
  });

  it('forgets nothing to somebody else', async () => {
    await shipped.say('What happened to Sergeant Lee Stephens?', 'talk-5');
    expect((await shipped.say('and who chaired it?', 'talk-6')).kind).not.toBe('found');
  });
});

describe('a question that the sources do not answer', () => {
  it('is met with what was looked through and the nearest passage, marked as such', async () => {
    const reply = await shipped.say('What colour was the Hampshire helicopter?');
    expect(reply.kind).toBe('nothing');
    expect(textOf(reply)).toMatch(
      /Looked through: 0 of \d+ sentences in 5 articles, newest March 2024, per the publisher's page\./,
    );
  });

  it('names a force that the collection has nothing from', async () => {
    expect(textOf(await shipped.say('who was sacked in Derbyshire?'))).toContain('Derbyshire');
  });
});

describe('a misquote', () => {
  it('sets a wrong first word against the word of the source', async () => {
    const reply = await shipped.say('quote He was not a victim but a willing participant');
    expect(textOf(reply)).toMatch(/source has “She”.*given has “He”/);
  });

  it('warns of a "not" that was put in', async () => {
    const reply = await shipped.say('quote However the officer was not dismissed without notice.');
    expect(textOf(reply)).toContain('turns the sense');
  });
});

describe('what the bot has no opinion on', () => {
  it.each(['rank the officers by how bad', 'which force is worst', 'who was worse, mr a or ms b'])(
    'is ranked by nobody: %s',
    async (question) => {
      const reply = await shipped.say(question);
      expect(reply.kind).toBe('refused');
      expect(textOf(reply)).toContain('no opinions, rankings');
    },
  );

  it('may be ruled on by a panel, which is quoted', async () => {
    const reply = await shipped.say('is stephens a liar');
    expect(reply.kind).toBe('found');
    expect(reply.quotes[0]?.quote.text).toContain('dishonest');
    for (const question of ['is mr a a liar', 'is amanda blakeman a liar']) {
      expect((await shipped.say(question)).kind).toBe('refused');
    }
  });

  it('takes no determiner for a name', async () => {
    expect(textOf(await shipped.say('was either officer cleared'))).not.toMatch(
      /name given|nobody/,
    );
  });
});
