import { describe, expect, it } from 'vitest';
import { boltLogger, redact } from '../../../../src/chat/slack/log.ts';
import { refusalOf } from '../../../../src/chat/slack/refusal.ts';
import { createKeptLog } from '../../../fakes/kept-log.ts';

describe('what is kept of a library message', () => {
  it.each([
    ['token xoxb-1-2-aBc.d here', 'token [token] here'],
    ['xapp-1-A0-3-abc', '[token]'],
    ['xoxe.xoxb-1-abc', '[token]'],
    ['open wss://wss-primary.slack.com/link/?ticket=abc now', 'open [socket address] now'],
    ['to https://hooks.slack.com/commands/T1/2/abc failed', 'to [response address] failed'],
    [`v0=${'0'.repeat(64)}`, '[signature]'],
    ['two\nlines', 'two lines'],
  ])('%j is %j', (message, kept) => {
    expect(redact(message)).toBe(kept);
  });

  it('is never what Bolt logs for debugging, which holds what people typed', () => {
    const log = createKeptLog();
    const logger = boltLogger(log);
    logger.debug('a question about zebras');
    logger.setLevel(logger.getLevel());
    logger.setName('bolt');
    expect(log.lines).toEqual([]);
    logger.info('info');
    logger.warn('warning', 7);
    logger.error(new Error('bad xoxb-1-2-abc'));
    expect(log.lines.map((it) => it.split(' ', 1)[0])).toEqual(['debug', 'warn', 'error']);
    expect(log.lines.join()).not.toContain('xoxb-');
  });
});

describe('an error of the libraries', () => {
  it.each([
    [
      {
        code: 'slack_webapi_platform_error',
        data: { error: 'missing_scope', needed: 'chat:write' },
      },
      { code: 'missing_scope', needed: 'chat:write', refused: true },
    ],
    [
      { code: 'slack_webapi_http_error', statusCode: 503 },
      { code: 'http_503', refused: false },
    ],
    [{ code: 'slack_webapi_rate_limited_error' }, { code: 'rate_limited', refused: false }],
    [new TypeError('fetch failed'), { code: 'unreachable', refused: false }],
    [undefined, { code: 'unreachable', refused: false }],
  ])('%o is read as %o', (error, refusal) => {
    expect(refusalOf(error)).toMatchObject(refusal);
  });
});
