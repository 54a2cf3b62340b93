import { beforeAll, describe, expect, it } from 'vitest';
import type { Corpus } from '../../../../src/core/corpus.ts';
import { corpusFromParts } from '../../../../src/core/corpus-parts.ts';
import { articleOf } from '../../../fakes/corpus-of.ts';
import { shippedVocabulary } from '../../../fakes/fictional.ts';
import { type Bot, botOver, shippedBot, textOf } from '../../../fakes/shipped.ts';
import { uncheckedCorpus } from '../../../fakes/unchecked.ts';

const trial = articleOf({
  id: 'n-1',
  headline: 'Commander at a hearing',
  body: [
    'A Kent Police commander smoked in a greenhouse, a misconduct hearing was told today.',
    'Commander Rupert Madeup-Vane, 54, denies gross misconduct.',
    'Mark Specimen KC, for the force, told the panel that Madeup-Vane had laughed.',
    'Madeup-Vane, who has been suspended on full pay since 2020, admitted that he has a greenhouse.',
    'Pc Liam Featherstonehaugh was sacked after the police hearing for his part in it.',
    'A colleague, Officer A, was dismissed by the police panel for misconduct.',
  ].join('\n\n'),
});
const other = articleOf({
  id: 'n-2',
  headline: 'Two officers at a meeting',
  body: [
    'Two Kent Police constables were given written warnings after a misconduct meeting.',
    'Officer A and Officer B had left the police station unlocked.',
  ].join('\n\n'),
});

async function printedCorpus(): Promise<Corpus> {
  const made = corpusFromParts([trial, other], [], await shippedVocabulary());
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return made.value;
}

let shipped: Bot;
let unchecked: Bot;
let printed: Bot;
beforeAll(async () => {
  shipped = await shippedBot();
  unchecked = await botOver(await uncheckedCorpus());
  printed = await botOver(await printedCorpus());
});

describe('somebody whom no source names', () => {
  it.each([
    ['was john stephens sacked', 'The sources name Lee Stephens, and nobody called John Stephens.'],
    ['was les stephens dismissed', 'and nobody called Les Stephens.'],
    ['why was leslie stephens sacked', 'and nobody called Leslie Stephens.'],
    ['was stephen lee sacked', 'The sources name Lee Stephens, and nobody called Stephen Lee.'],
    ['was lee stevenson sacked', 'The sources name Lee Stephens, and nobody called Lee Stevenson.'],
    ['who is leah stephens', 'and nobody called Leah Stephens.'],
    ['was PC John Stephens sacked', 'and nobody called John Stephens.'],
    [
      'was amanda blakely sacked',
      'The sources name Amanda Blakeman, and nobody called Amanda Blakely.',
    ],
    ['what happened to fred flintstone', 'The sources name nobody called Fred Flintstone.'],
    ['was joe bloggs sacked', 'The sources name nobody called Joe Bloggs.'],
  ])('is not taken for somebody else: %s', async (question, line) => {
    const reply = await shipped.say(question);
    expect(reply.kind).toBe('nothing');
    expect(reply.quotes).toEqual([]);
    expect(textOf(reply)).toContain(line);
  });

  it('may be somebody of nearly the name, who is offered', async () => {
    const reply = await shipped.say('was john stephens sacked');
    const choices = reply.blocks.flatMap((it) => (it.type === 'choices' ? it.choices : []));
    expect(choices[0]?.command).toBe('ask was Lee Stephens sacked');
  });

  it.each([
    'was stephens sacked',
    'was lee stephens sacked',
    'was leigh stephens sacked',
    'was lee stevens sacked',
    'was sergeant stephens sacked',
    'was poor stephens sacked',
    'was stephens allegedly sacked',
  ])('is not whom %s asks about', async (question) => {
    expect(textOf(await shipped.say(question))).toContain('Lee Stephens: dismissal');
  });

  it('may stand in a draft, or in no case', async () => {
    expect(textOf(await unchecked.say('was john sample sacked'))).toContain(
      'The sources name Norbert Sample, and nobody called John Sample.',
    );
    expect(textOf(await printed.say('was robert madeup-vane suspended'))).toContain(
      'The sources name nobody called Robert Madeup-Vane.',
    );
  });

  it('is not repeated beside a force, where the name may be a guess', async () => {
    expect(textOf(await shipped.say('was john stephens of gwent police sacked'))).toContain(
      'nobody of the name given',
    );
  });
});

describe('a name that the source spells otherwise', () => {
  it('is read as the closest, and said to be', async () => {
    const reply = textOf(await printed.say('was featherstonhaugh sacked'));
    expect(reply).toContain('Closest name: Featherstonehaugh');
  });

  it.each(['was madeup-vane suspended', 'was Rupert Madeup-Vane suspended'])(
    'is not silenced by a part that another has beside it: %s',
    async (question) => {
      expect(textOf(await printed.say(question))).toContain('suspended on full pay');
    },
  );
});

describe('a label', () => {
  it.each([
    ['was Mr C sacked', 'The sources name nobody Mr C.'],
    ['was mr b sacked', 'The sources name nobody Mr B.'],
    ['was ms a sacked', 'The sources name nobody Ms A.'],
  ])('is a letter and a title: %s', async (question, line) => {
    expect(textOf(await shipped.say(question))).toContain(line);
  });

  it('is answered by an article that prints it', async () => {
    const reply = await printed.say('was officer b given a warning');
    for (const { quote } of reply.quotes) expect(quote.article).toBe('n-2');
    expect((await printed.say('were officers a and b given a warning')).kind).not.toBe('choose');
  });

  it('is put to the choice where several articles use it', async () => {
    const reply = await printed.say('was officer A dismissed');
    expect(reply.kind).toBe('choose');
    const commands = reply.blocks.flatMap((it) =>
      it.type === 'list' ? it.items.map((item) => item.choice?.command) : [],
    );
    expect(commands).toEqual([
      'ask article:n-1 was officer A dismissed',
      'ask article:n-2 was officer A dismissed',
    ]);
    expect((await printed.say(commands[0] ?? '')).quotes[0]?.quote.article).toBe('n-1');
  });
});

describe('a place before the police that no source has', () => {
  it.each([
    ['gent police officer sacked', 'nothing of gent.', 'ask Gwent police officer sacked'],
    ['was the hampton officer sacked', 'nothing of hampton.', 'ask was the Hampshire'],
  ])('is no other place: %s', async (question, line, command) => {
    const reply = await shipped.say(question);
    expect(reply.kind).toBe('nothing');
    expect(textOf(reply)).toContain(line);
    expect(textOf(reply)).toContain(command);
  });

  it.each([
    'was the dodgy officer sacked',
    'was the hampshire officer sacked',
    'was the cumbrian officer sacked',
  ])('is not meant by %s', async (question) =>
    expect(textOf(await shipped.say(question))).not.toContain('nothing of'),
  );
});
