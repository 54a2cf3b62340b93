import { beforeAll, describe, expect, it } from 'vitest';
import { type Bot, shippedBot, textOf } from '../../../fakes/shipped.ts';

let bot: Bot;
beforeAll(async () => {
  bot = await shippedBot();
});
const plain = async (line: string) => textOf(await bot.say(line)).replace(/\s+/g, ' ');

describe('the field of a case that is told otherwise', () => {
  it.each([
    ['who chaired the domestic abuse hearing', 'Chair:'],
    ['who chaired the fraud hearing', 'The source says this'],
    ['who chaired the drink driving hearing', 'Chair:'],
    ["who chaired the racist sergeant's hearing", 'Chair:'],
    ['who defended Mr A?', 'representative:'],
    ['who defended the fourth officer', 'representative:'],
    ['when did the fourth officer get sacked', '27 April'],
    ['was the super-complaint upheld', 'proven'],
    ['did the women win compensation', 'The officer: dismissed'],
  ])('is no answer: %s', async (line, words) => {
    expect(await plain(line)).not.toContain(words);
  });

  it('is one where all that is said of the case is told of it', async () => {
    expect(await plain('who chaired the gwent sergeant hearing')).toContain('Chair: Peter Jones.');
  });
});

describe('several roles asked for at once', () => {
  it('are told apart', async () => {
    const text = await plain('who chaired and who defended Stephens?');
    expect(text).toContain('Chair: Peter Jones.');
    expect(text).toContain("Officer's representative: Tim Evans.");
  });
});

describe('somebody who only has a part in a case', () => {
  it.each([
    'what did Christopher McKay admit',
    'what did peter jones deny',
    'which allegations were proven against Pam Kelly',
    'what allegations did amanda blakeman face',
    'was Peter Jones found to be dishonest',
  ])('is not taken for the accused: %s', async (line) => {
    expect(await plain(line)).toMatch(/^The sources report no misconduct proceedings against/);
  });

  it('has no rank of the accused', async () => {
    expect(await plain('what rank is Peter Jones')).toContain('no rank of Peter Jones');
  });
});

describe('words that somebody is asked to have said', () => {
  it.each([
    [
      'Did the panel say Stephens "epically failed"?',
      'not reported from the panel. They are those of Barnabas',
    ],
    [
      'Did Peter Jones say it was completely careless?',
      'not reported from Peter Jones. They are those of Barnabas',
    ],
    [
      'Did Mr A say Ms B was a willing participant?',
      'not reported from Mr A. They are those of Christopher',
    ],
    ['Did the chair say she was a willing participant', 'are reported from Christopher McKay'],
    ['Did Pam Kelly say the officers were racist?', 'No such words of Pam Kelly are reported.'],
    [
      "who said he pulled the wool over everyone's eyes",
      'These are the words of Barnabas Branston',
    ],
  ])('%s', async (line, words) => {
    expect(await plain(line)).toContain(words);
  });

  it('about a matter are none where no word of it is theirs', async () => {
    expect((await bot.say('What did Blakeman say about the vetting')).kind).toBe('nothing');
  });
});

describe('the force of somebody', () => {
  it.each(['which force was Lee Stephens with', 'what force did Stephens work for'])(
    'is told as a fact: %s',
    async (line) => expect(await plain(line)).toMatch(/^Gwent Police\. /),
  );

  it('is not the officer who leads it', async () => {
    const reply = await bot.say('who is the chief constable of Gwent');
    expect(['found', 'choose']).toContain(reply.kind);
    expect(textOf(reply)).not.toContain('No case from');
  });
});

describe('an allegation against another officer of the case', () => {
  it('is none against the one asked about', async () => {
    const text = await plain('was the picture allegation proven against Mr A');
    expect(text).not.toContain('Mr A: two allegations proven');
  });

  it('was denied by whoever denied one', async () => {
    expect(await plain('which officers denied the allegations')).not.toContain('Stephens: facts');
  });

  it('is answered by the members of the group that is meant', async () => {
    expect(await plain('what did the two serving officers admit')).not.toContain('Mr A: admitted');
  });
});
