import { describe, expect, it } from 'vitest';
import { replyJson } from '../../../src/core/reply-json.ts';
import { guardWarnings } from '../../../src/corpus/guards.ts';
import { fictionalCorpus } from '../../fakes/fictional.ts';
import { botOver, textOf } from '../../fakes/shipped.ts';

const site = 'https://gazette.example/news';
const cited = async (headline: string | null, url: string | null = null, tags: string[] = []) => {
  const corpus = await fictionalCorpus({ article: { headline, url, tags } });
  const article = corpus.article('f-2');
  return { headline: article?.headline, url: article?.url, tags: article?.tags, corpus };
};

describe('the headline of an article whose case withholds somebody', () => {
  it.each([
    'PC Invented-Waldo named as officer with written warning',
    'Invented-Waldo: the constable who rowed to the hearing',
    'Written warning for constable Waldo Invented',
    'Officer in a canoe is Waldo from Cumbria',
    'PC Kent given written warning', // a place elsewhere, a name behind a rank
    'Jo Derby given written warning', // and behind a given name
    'WALDO INVENTED GIVEN WRITTEN WARNING',
  ])('is left out where it may name one: %s', async (headline) => {
    expect((await cited(headline)).headline).toBeNull();
  });

  it.each([
    'Constable given written warning',
    'Cumbria Constabulary: Officer X receives written warning',
    'Written warning after canoe ride to hearing',
    'Kent hearing: a canoe and a duck pond',
  ])('is kept where it names nobody: %s', async (headline) => {
    expect((await cited(headline)).headline).toBe(headline);
  });

  it('is kept where nobody is withheld', async () => {
    const { corpus } = await cited(null);
    const named = corpus.article('f-1');
    expect(named?.url).toBe('https://gazette.example/hearing');
    expect(named?.names_withheld).toBeUndefined();
  });
});

describe('the address of such an article', () => {
  const headline = 'PC Waldo Invented named as officer';

  it.each([
    [headline, `${site}/123-pc-invented-named-as-officer`],
    [headline, `${site}/read?title=Waldo+Invented`],
    [headline, `${site}/w%61ldo_invented`],
    [null, `${site}/19.constable-clive-invented-warned/`],
  ])('is left out where it may have the name: %s %s', async (title, url) => {
    expect((await cited(title, url)).url).toBeNull();
  });

  it.each([
    [headline, `${site}/2015/06/01/12345`],
    [headline, `${site}/cumbria-constable-written-warning`],
    [null, `${site}/%zz`],
  ])('is kept where it has none: %s %s', async (title, url) => {
    expect((await cited(title, url)).url).toBe(url);
  });

  it('goes with its tags', async () => {
    expect((await cited(headline, null, ['waldo invented', 'canoes'])).tags).toEqual(['canoes']);
  });
});

describe('a quote from such an article', () => {
  it('has publisher and date, says what is left out, and is not found by the name', async () => {
    const { corpus } = await cited('PC Waldo Invented named as officer', `${site}/waldo-invented`);
    const bot = await botOver(corpus);
    const reply = await bot.say('quote drove a blue canoe to the hearing');
    const all = JSON.stringify(replyJson(reply, textOf(reply), 0));
    expect(all).toContain('The Example Gazette');
    expect(all).toContain('1 June 2015');
    expect(all).toContain('The headline or the link is left out');
    expect(all).not.toMatch(/waldo|invented/i);
    expect((await bot.say('ask "Waldo Invented"')).quotes).toEqual([]);
  });

  it('is pointed out to editors', async () => {
    const { corpus } = await cited('PC Waldo Invented named as officer');
    const messages = guardWarnings(corpus).map((it) => `${it.file} ${it.message}`);
    expect(messages.join()).toMatch(/articles\/f-2\.md the headline or url may name somebody/);
    expect(guardWarnings((await cited(null)).corpus).map((it) => it.field)).not.toContain(
      'headline',
    );
  });
});
