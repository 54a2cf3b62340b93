import { describe, expect, it } from 'vitest';
import { replyJson } from '../../../src/core/reply-json.ts';
import { shippedBot } from '../../fakes/shipped.ts';

describe('the JSON of a reply', () => {
  it('has the documented fields, and the time rounded', async () => {
    const bot = await shippedBot();
    const reply = await bot.say('ask who chaired the hearing of Lee Stephens?');
    const json = replyJson(reply, 'the text', 1.23456);
    expect(json).toMatchObject({ kind: 'found', text: 'the text', page: 1, took_ms: 1.2 });
    expect(Object.keys(json.cases[0] ?? {}).sort()).toEqual(
      'articles force id outcomes status title'.split(' '),
    );
    const [quote] = json.quotes;
    expect(Object.keys(quote?.citation ?? {})).toEqual(
      'headline publisher published url'.split(' '),
    );
    expect(quote?.text.slice(quote.answer?.start, quote.answer?.end)).toContain('Peter Jones');
  });
});
