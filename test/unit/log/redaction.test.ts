import { describe, expect, it } from 'vitest';
import { describeCause, redacted } from '../../../src/log/redaction.ts';

const discordLike = `${'A'.repeat(24)}.${'b'.repeat(6)}.${'c'.repeat(27)}`;

describe('a message for the log', () => {
  it.each([
    ['token xoxb-123-abc is bad', 'xoxb-123-abc'],
    ['token xapp-1-A-2-b', 'xapp-1-A-2-b'],
    [`login with ${discordLike} failed`, discordLike],
    ['Authorization: Bot abcdefghijk', 'abcdefghijk'],
    ['GET https://example.org/webhooks/1/secret?q=what', 'secret'],
    ['wss://example.org/link/?ticket=abc', 'ticket'],
  ])('%j holds no secret', (message, secret) => {
    expect(redacted(message)).not.toContain(secret);
  });

  it('holds no value of a secret variable, whatever it looks like', () => {
    expect(redacted('the secret is hunter2hunter2', ['hunter2hunter2'])).toBe(
      'the secret is [token]',
    );
  });

  it('is one line of a bounded length', () => {
    const message = redacted(`a\nb ${'c'.repeat(10_000)}`);
    expect(message).not.toContain('\n');
    expect(message.length).toBeLessThanOrEqual(500);
  });

  it('describes a cause and its causes, and nothing that is no error', () => {
    const cause = new Error('outer xoxb-1-2', { cause: new TypeError('inner') });
    expect(describeCause(cause)).toMatchObject({
      class: 'Error',
      message: 'outer [token]',
      cause: { class: 'TypeError', message: 'inner' },
    });
    expect(describeCause('a question that somebody asked')).toEqual({ class: 'string' });
  });
});
