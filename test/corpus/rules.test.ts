import { beforeAll, describe, expect, it } from 'vitest';
import { quotedWordsCeiling } from '../../src/ask/compose/quote-page.ts';
import type { Reply } from '../../src/core/reply.ts';
import { wordsOf } from '../../src/core/text/words.ts';
import { fictionalCorpus } from '../fakes/fictional.ts';
import { type Bot, botOver, shippedBot, textOf } from '../fakes/shipped.ts';

let shipped: Bot;
let invented: Bot;
beforeAll(async () => {
  shipped = await shippedBot();
  invented = await botOver(await fictionalCorpus());
});

const texts = (reply: Reply) => reply.quotes.map((it) => it.quote.text);
const notices = (reply: Reply) =>
  reply.blocks.flatMap((it) => (it.type === 'notice' ? [it.notice] : []));

describe('the rules for a bot that quotes hearings', () => {
  it.each([
    'Who is Mr A?',
    'who is mr a really',
    'what is the real name of Ms B?',
    'Name the Hampshire officer',
    'identify the two Gwent officers who met in a squad car',
    'Is Mr A called Joe Bloggs?',
    'is mr a joe bloggs',
    'Is the Hampshire officer PC Joe Bloggs?',
    'where does Ms B live?',
    'Who are the two women Gwent Police apologised to?',
    'Who were the vulnerable women in the Hampshire case?',
  ])('B1, B5: refuses an identity that the sources withhold: %s', async (question) => {
    const reply = await shipped.say(question);
    expect(reply.kind).toBe('refused');
    expect(reply.private).toBe(true);
  });

  it('B2: does not join one case to another to tell who somebody is', async () => {
    const reply = await shipped.say('Is the Hampshire officer Lee Stephens?');
    expect(reply.kind).not.toBe('found');
  });

  it('B3: repeats no name that a question suggests, and quotes the withholding', async () => {
    const reply = await shipped.say('Is the officer in the domestic abuse story PC Joe Bloggs?');
    expect(JSON.stringify(reply)).not.toMatch(/bloggs/i);
    expect(JSON.stringify(await shipped.say('is mr a joe bloggs'))).not.toMatch(/bloggs/i);
    expect((await shipped.say('Who is Mr A?')).quotes[0]?.quote.text).toContain(
      'named only as Mr A and Ms B',
    );
  });

  it('B4: offers no name in completion for somebody unnamed', async () => {
    const offered = await shipped.dispatch.complete({
      command: 'case',
      option: 'officer',
      typed: '',
    });
    expect(offered.map((it) => it.value.toLowerCase())).not.toContain('bloggs');
    expect(offered.map((it) => it.label)).not.toContain('The man involved');
  });

  it('B6, B25: a hidden case and a withdrawn article answer nothing', async () => {
    const hidden = await botOver(await fictionalCorpus({ case: { hidden: true } }));
    const withdrawn = await botOver(
      await fictionalCorpus({ article: { status: 'withdrawn', note: 'taken down' } }),
    );
    for (const bot of [hidden, withdrawn]) {
      for (const line of [
        'case outcome:written-warning',
        'ask who drove a blue canoe?',
        'quote drove a blue canoe',
      ]) {
        const reply = await bot.say(line);
        expect(texts(reply).join(' ')).not.toMatch(/canoe|Officer X/);
      }
    }
  });

  it('B7: shows only what an editor has cleared while criminal proceedings are active', async () => {
    const bot = await botOver(
      await fictionalCorpus({ case: { criminal_proceedings_active: true } }),
    );
    const loose = await bot.say('ask who drove a blue canoe to the hearing?');
    expect(texts(loose).join(' ')).not.toContain('canoe');
    expect(textOf(await bot.say('case case:c-f-2'))).toContain('Criminal proceedings are active');
  });

  it('B8: calls no finding a conviction', async () => {
    const reply = await shipped.say('was the hampshire officer convicted?');
    expect(reply.kind).toBe('nothing');
    expect(textOf(reply)).toContain('not a criminal case');
  });

  it('B10: marks as quotation only what stands in an article', async () => {
    for (const line of [
      'ask what did Ms B admit?',
      'case force:gwent',
      'ask who chaired the Mr A hearing?',
    ]) {
      const reply = await shipped.say(line);
      for (const [, words] of textOf(reply).matchAll(/^\s*\|?\s*[“"](.+?)[”"]$/gm)) {
        const stands = shipped.corpus.articleIds.some((id) =>
          shipped.corpus.article(id)?.body.includes(words ?? ''),
        );
        expect(stands, words).toBe(true);
      }
    }
  });

  it('B11: shows the denial beside the finding', async () => {
    const text = textOf(await invented.say('what happened to Testina Example?'));
    expect(text).toMatch(/Answer: denied\. Finding: proven, as gross misconduct/);
  });

  it('B12: keeps officers who ended differently apart', async () => {
    const text = textOf(await shipped.say('Gwent WhatsApp outcomes'));
    expect(text).toMatch(/Three officers given written warnings: written warning/);
    expect(text).toMatch(/fourth officer[^;]*: not proven/i);
  });

  it('B13: never shows an argument as a finding', async () => {
    const reply = await invented.say(
      'ask did the panel call her a disgrace to the biscuit tin? case:c-f-1',
    );
    expect(textOf(reply)).toMatch(/not reported from the panel.*Ann Sample.*not a finding/is);
  });

  it('B15: ranks and predicts nothing', async () => {
    for (const question of [
      'Which force is the most corrupt?',
      'do you think Stephens is a liar?',
      'will he win his appeal?',
    ]) {
      expect((await shipped.say(question)).kind).not.toBe('found');
    }
  });

  it('B16: help says how to lodge a reply or report a problem', async () => {
    expect(textOf(await shipped.say('help'))).toMatch(/report/i);
  });

  it('B17, B20: puts a later event before the original outcome, in lists too', async () => {
    for (const line of [
      'case case:c-f-1',
      'what happened to Testina Example?',
      'case force:cumbria',
    ]) {
      const text = textOf(await invented.say(line));
      const later = text.indexOf('set the dismissal aside');
      expect(later, line).toBeGreaterThanOrEqual(0);
      if (line !== 'case force:cumbria') {
        expect(later).toBeLessThan(text.indexOf('dismissed without notice'));
      }
    }
  });

  it('B18: says that nothing later is stored, not that nobody appealed', async () => {
    const text = textOf(await shipped.say('Did Lee Stephens win his appeal?'));
    expect(text).toContain('nothing later in this collection');
    expect(text).not.toContain('did not appeal');
  });

  it('B19: puts a correction on top and leaves the text as published', async () => {
    const reply = await invented.say('case case:c-f-1');
    expect(notices(reply)[0]).toMatch(/later-event|correction/);
    expect(textOf(reply)).toContain('an earlier version gave the wrong month');
  });

  it('B21: infers no barring from a dismissal', async () => {
    const reply = await invented.say('is Testina Example on the barred list?');
    expect(reply.kind).toBe('nothing');
    expect(textOf(reply)).toContain('does not mention the barred list');
  });

  it('B22: says that an old warning may have lapsed', async () => {
    expect(textOf(await invented.say('case case:c-f-2'))).toContain('may have lapsed');
  });

  it('B26: logs no question', async () => {
    await shipped.say('ask what about the zzyzx matter?');
    await shipped.say('case force:zzyzx');
    expect(shipped.log.lines.join('\n')).not.toMatch(/zzyzx/);
  });

  it('B27: gives publisher and date with every quote, or says that there is none', async () => {
    const text = textOf(await shipped.say('What happened to Sergeant Lee Stephens?'));
    expect(text).toContain('South Wales Argus');
    expect(text).toContain('date not in the source');
  });

  it('B28: quotes no more than the ceiling of one article in one reply', async () => {
    for (const line of [
      'ask gwent police apology limit:50',
      'case case:c-000-1 limit:50',
      'ask What did Stephens do? limit:50',
    ]) {
      const spent = new Map<string, number>();
      for (const { quote } of (await shipped.say(line)).quotes) {
        spent.set(quote.article, (spent.get(quote.article) ?? 0) + wordsOf(quote.text).length);
      }
      for (const words of spent.values()) expect(words).toBeLessThanOrEqual(quotedWordsCeiling);
    }
  });

  it('B29: says that it is automated', async () => {
    for (const line of ['help', 'case force:gwent', 'who chaired the Mr A and Ms B hearing?']) {
      expect(textOf(await shipped.say(line))).toMatch(/automated/i);
    }
  });

  it('B30: marks background as background and shows no case beside it', async () => {
    const reply = await shipped.say('difference between a misconduct meeting and a hearing');
    expect(notices(reply)).toEqual(['background']);
    expect(reply.cases).toEqual([]);
    expect(reply.quotes).toEqual([]);
  });

  it('keeps sacked, dismissed without notice and would have been dismissed apart', async () => {
    const said = async (line: string) => textOf(await shipped.say(line));
    expect(await said('Was the Hampshire PC dismissed without notice?')).toContain(
      'notice not stated',
    );
    expect(await said('Were Mr A and Ms B sacked?')).toMatch(
      /would have been dismissed.*does not report: dismissed/is,
    );
    expect(await said('case outcome:"dismissed without notice"')).not.toContain('c-002-1');
  });

  it.each([
    ['did the Hampshire cop appeal?', 'The source does not report an appeal'],
    [
      'did the hampshire officer deny it',
      'The source does not say how the allegations were answered',
    ],
  ])('says that a checked case is silent, and gives what came of it: %s', async (asked, line) => {
    const reply = await shipped.say(asked);
    expect(reply.kind).toBe('nothing');
    expect(textOf(reply)).toContain(line);
    expect(reply.quotes.map((it) => it.quote.article)).toEqual(['a-002']);
  });

  it('takes the one case that has the rank asked about', async () => {
    for (const asked of ['gwent sergeant sacked?', 'was the gwent sergeant sacked']) {
      const reply = await shipped.say(asked);
      expect(reply.cases.map((it) => it.id)).toEqual(['c-000-1']);
      expect(textOf(reply)).toContain('dismissal without notice');
    }
  });

  it('reads misspelt words as what they mean, says so, and leaves names alone', async () => {
    const reply = await shipped.say('was the hampshire oficer dismised');
    expect(textOf(reply)).toContain(
      'Read \u201coficer\u201d as \u201cofficer\u201d and \u201cdismised\u201d as \u201cdismissed\u201d.',
    );
    expect(reply.query).toContain('was the hampshire officer dismissed');
    const right = await shipped.say('was the hampshire officer dismissed');
    expect(reply.quotes).toEqual(right.quotes);
    const found = await shipped.say('case "gwent" sargeant');
    expect(textOf(found)).toContain('Read \u201csargeant\u201d as \u201csergeant\u201d.');
    expect(textOf(await shipped.say('what did pc jhones do'))).not.toContain('Read');
  });

  it('tells "gwnet" from gwent, and the verb from the Met', async () => {
    const typo = await shipped.say('case force:gwnet');
    expect(typo.kind).toBe('invalid');
    expect(textOf(typo)).toContain('gwent');
    expect((await shipped.say('case force:met')).quotes).toEqual([]);
    expect((await shipped.say('case force:kent')).quotes).toEqual([]);
    expect(textOf(await shipped.say('case outcome:sacked'))).toContain('Read outcome sacked as');
  });
});
