import { describe, expect, it } from 'vitest';
import { articleOf, caseOf, corpusOf, fact, officerOf } from '../../fakes/corpus-of.ts';
import { botOver, textOf } from '../../fakes/shipped.ts';
import { shippedVocabulary } from '../../fakes/shipped-vocabulary.ts';

const bodies = [
  'A constable of Northmoor was accused of domestic abuse.\n\nHe took a blue canoe.',
  'A constable was accused of abuse of authority over the biscuit tin.\n\nThe domestic arrangements of the kitchen were heard.',
  'Inspector Testina Example sent a message about the biscuits.',
];
const articles = bodies.map((body, at) => articleOf({ id: `w-${at}`, body }));
const dismissed = { ...fact('dismissed'), also_matches: [] };
const would = { ...fact('would-have-been-dismissed'), also_matches: [] };
const cases = articles.map(({ id }, at) =>
  caseOf({
    id: `c-w-${at}`,
    articles: [id],
    title: 'A constable and a matter of domestic abuse',
    officers: [officerOf({ id: 'o1', outcome: at === 0 ? dismissed : would })],
  }),
);
const bot = await botOver(corpusOf(shippedVocabulary, articles, cases));
const found = async (line: string) => (await bot.say(line)).cases.map((it) => it.id);

describe('the free words of a look-up', () => {
  it.each([
    ['case domestic abuse', ['c-w-0']], // not "abuse" alone, nor both words apart, nor an editor's title
    ['case domestic violence', ['c-w-0']], // by another name
    ['case canoe domestic abuse', ['c-w-0']], // each may stand in a passage of its own
    ['case sacked domestic abuse', ['c-w-0']], // among those related too
    ['case exampl biscuits', ['c-w-2']], // a name that is nearly so
    ['case theft of a canoe', []], // to take is not always to steal
    ['case biscuit', ['c-w-1', 'c-w-2']],
  ])('stand in the articles of every case that is listed: %s', async (line, ids) => {
    expect((await found(line)).sort()).toEqual(ids);
  });

  it.each(['case speeding ticket', 'case canoe biscuits', 'case Waldo Nobody'])(
    'leave nothing where no case has all of them, and are not repeated: %s',
    async (line) => {
      const reply = await bot.say(line);
      expect(reply).toMatchObject({ kind: 'nothing', cases: [] });
      const text = textOf(reply).replace(/\s+/g, ' ');
      expect(text).toContain('None that fits the rest has these words');
      expect(text).not.toContain('Waldo');
    },
  );

  it('are not spoken of where there are none', async () => {
    const text = textOf(await bot.say('case force:kent'));
    expect(text).toContain('No case from Kent');
    expect(text).not.toContain('these words');
  });
});
