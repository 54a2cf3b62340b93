import { beforeAll, describe, expect, it } from 'vitest';
import { type Bot, botOver, shippedBot, textOf } from '../../../fakes/shipped.ts';
import { uncheckedCorpus } from '../../../fakes/unchecked.ts';

let shipped: Bot;
let unchecked: Bot;
beforeAll(async () => {
  shipped = await shippedBot();
  unchecked = await botOver(await uncheckedCorpus());
});

describe('a question about the misconduct of somebody who is accused of none', () => {
  it.each([
    ['what was Pam Kelly accused of', 'Pam Kelly'],
    ['why was Pam Kelly investigated', 'Pam Kelly'],
    ['what did amanda blakeman do wrong', 'Amanda Blakeman'],
    ['what was Christopher McKay accused of', 'Christopher McKay'],
    ['did Peter Jones leave his post', 'Peter Jones'],
    ['was Jonathan Walter accused of anything', 'Jonathan Walter'],
    ['has Graham Beesley been disciplined', 'Graham Beesley'],
    ['did Graham Beesley pursue vulnerable women', 'Graham Beesley'],
    ['allegations against Barnabas Branston', 'Barnabas Branston'],
    ['did the IOPC director Graham Beesley resign', 'Graham Beesley'],
  ])('is not answered with the matter of others: %s', async (question, name) => {
    const reply = await shipped.say(question);
    expect(reply.kind).toBe('nothing');
    expect(textOf(reply)).toContain(`no misconduct proceedings against ${name} (`);
  });

  it('is met so by the report alone where no editor has checked the case', async () => {
    for (const line of ['why was Ruth Specimen dismissed', 'was ruth specimen sacked drafts:yes']) {
      const reply = await unchecked.say(line);
      expect(reply.kind).toBe('nothing');
      expect(textOf(reply)).toContain('no misconduct proceedings against Ruth Specimen.');
    }
    expect((await unchecked.say('why was Ruth Specimen dismissed')).cases).toEqual([]);
  });

  it.each([
    'was bloggs sacked',
    'was PC Bloggs dismissed',
    'why was joe hill dismissed',
    'what did joe bloggs do wrong',
    'was officer dibble sacked',
  ])('is not answered for a name that no source has: %s', async (question) => {
    const reply = await shipped.say(question);
    expect(reply.kind).toBe('nothing');
    expect(reply.quotes).toEqual([]);
    expect(textOf(reply)).toContain('The sources name nobody called');
  });

  it.each([
    'why did Peter Jones dismiss the sergeant',
    'did Amanda Blakeman meet the women',
    'what did Peter Jones say about integrity',
    'was anyone sacked in Andover?',
    'is it true the officer was eventually found guilty?',
    'why did the force pack up on Sunday?',
  ])('is not what %s asks', async (question) => {
    expect(textOf(await shipped.say(question))).not.toMatch(
      /no misconduct proceedings|name nobody/,
    );
  });
});

describe('a name with another rank than its own', () => {
  it.each(['was PC Stephens dismissed', 'was PC Lee Stephens dismissed', 'was DI Stephens fired'])(
    'is the officer of that name, with the rank that the source gives: %s',
    async (question) => {
      const reply = await shipped.say(question);
      expect(reply.cases.map((it) => it.id)).toEqual(['c-000-1']);
      expect(textOf(reply)).toContain('Lee Stephens: sergeant in the source.');
    },
  );

  it('is said nothing of where the rank is that of the source', async () => {
    expect(textOf(await shipped.say('was Sergeant Stephens dismissed'))).not.toContain(
      'sergeant in the source',
    );
  });

  it.each(['was Constable Evans dismissed', 'was sergeant Branston sacked'])(
    'is no officer where the sources name none of the name: %s',
    async (question) => {
      const reply = await shipped.say(question);
      expect(reply.kind).toBe('nothing');
      expect(textOf(reply)).toContain('The sources name no such officer.');
    },
  );
});
