import { beforeAll, describe, expect, it } from 'vitest';
import { type Bot, shippedBot, textOf } from '../../fakes/shipped.ts';

let bot: Bot;
beforeAll(async () => {
  bot = await shippedBot();
});

const casesOf = async (line: string) => (await bot.say(line)).cases.map((it) => it.id);

describe('a question that counts the collection', () => {
  it.each([
    ['how many cases has gwent got', 'Five cases fit.', 'Counted in this collection: five cases.'],
    [
      'how many officers has Gwent sacked',
      'One case fits; two related.',
      'one case with one such officer',
    ],
    [
      'how many officers got a written warning',
      'given written warnings',
      'one case with three such officers',
    ],
    [
      'how many were sacked in gwent',
      'One case fits; two related.',
      'one case with one such officer',
    ],
    ['how many met cases are there', 'No case from Metropolitan Police', 'no cases'],
    ['what is the number of hampshire hearings', '', 'one case.'],
  ])('%s', async (line, told, counted) => {
    const text = textOf(await bot.say(line)).replace(/\s+/g, ' ');
    expect(text).toContain(told);
    expect(text).toContain(counted);
    expect(text).toContain('no statistic of any force');
  });

  it.each(['how many cases are there', 'how many articles have you got'])(
    'is told what the collection holds: %s',
    async (line) => expect(textOf(await bot.say(line))).toContain('5 articles, 6 reviewed cases'),
  );

  it('does not count what only an article tells', async () => {
    const text = textOf(await bot.say('how many shifts did Stephens skip'));
    expect(text).not.toContain('Counted');
    expect(text).toContain('12 out of 15 shifts');
  });
});

describe('words that name nothing', () => {
  it.each(['why', 'and?', 'what about it', 'are they barred for life', 'did he get his job back'])(
    'are asked about: %s',
    async (line) => {
      expect(textOf(await bot.say(line))).toContain('It is not clear what is meant');
    },
  );

  it('lean on the talk where there is one', async () => {
    await bot.say('what happened to lee stephens', 'leaning');
    expect((await bot.say('why', 'leaning')).kind).toBe('found');
  });
});

describe('a question for the cases of a year', () => {
  it('reads this year as seen from today, and says so', async () => {
    const text = textOf(await bot.say('any cases this year')).replace(/\s+/g, ' ');
    expect(text).toContain('Read “this year” as “2026”');
    expect(text).toContain('No case in the collection fits');
  });
});

describe('a question for the cases of a month', () => {
  it.each([
    ['who was sacked in October 2018', 'Narrowed to the year 2018, not to the month.'],
    ['who was sacked in October', 'a month narrows nothing without its year'],
  ])('is told how far that narrowed: %s', async (line, words) => {
    expect(textOf(await bot.say(line)).replace(/\s+/g, ' ')).toContain(words);
  });
});

describe('a question for cases that have something not', () => {
  it('lists those of whom another outcome is reported', async () => {
    const cases = await casesOf('who was not sacked');
    expect(cases).toEqual(['c-004-1', 'c-001-1']);
    expect(await casesOf('which gwent officers were not dismissed')).toEqual(cases);
  });

  it('leaves out the force that it excludes', async () => {
    expect(await casesOf('cases not from gwent')).toEqual(['c-002-1']);
    expect(await casesOf('who was dismissed by forces other than gwent')).toEqual(['c-002-1']);
  });

  it('says how that was read', async () => {
    expect(textOf(await bot.say('who was not sacked'))).toContain('Whoever has none reported');
  });
});

describe('a question about forces', () => {
  it('sets the cases of two side by side without comparing them', async () => {
    const text = textOf(await bot.say('ask compare gwent and hampshire'));
    expect(text).toContain('Six cases fit.');
    expect(text).toContain('no comparison of the forces');
    expect(text).not.toContain('nothing from');
  });

  it('says which of two has no case', async () => {
    const text = textOf(await bot.say('ask gwent versus kent'));
    expect(text).toContain('No case in the collection is from Kent Police.');
  });

  it.each([
    'has the Met sacked anyone',
    'has any Kent officer been dismissed',
    'what happened in Kent',
  ])('is not answered from the case of another: %s', async (line) => {
    const reply = await bot.say(line);
    expect(reply.kind).toBe('nothing');
    expect(reply.quotes).toEqual([]);
  });

  it('does not take an officer’s admission for one of the force', async () => {
    expect(textOf(await bot.say('did gwent admit liability'))).not.toContain('admitted as gross');
  });

  it('has no outcome for a question that asks for a sum', async () => {
    expect((await bot.say('how much compensation did the women get')).kind).toBe('nothing');
  });
});

describe('a question whether there is any such case', () => {
  it('lists all that fit', async () => {
    expect(await casesOf('was nobody dismissed')).toEqual(await casesOf('who was dismissed'));
    expect(await casesOf('was anyone cleared')).toEqual(['c-004-1']);
    expect(await casesOf('was anyone convicted')).toEqual([]);
  });

  it('is answered by the sources where no case has it as its outcome', async () => {
    const text = textOf(await bot.say('did anyone resign'));
    expect(text).not.toContain('No case in the collection fits');
  });
});

describe('a question for the latest or oldest', () => {
  it.each([
    ['latest case', 'c-004-1', 'newest first'],
    ['which is the newest gwent case', 'c-004-1', 'newest first'],
    ['the oldest case', 'c-001-1', 'oldest first'],
  ])('%s', async (line, id, order) => {
    const reply = await bot.say(line);
    expect(reply.cases[0]?.id).toBe(id);
    expect(textOf(reply)).toContain(order);
  });
});
