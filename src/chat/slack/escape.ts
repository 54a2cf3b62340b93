import type { PlainTextElement } from '@slack/types';

/** What is special in the top-level text of a message, and how it is written so that it is not. */
const markup: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** What Slack writes for the special characters in text that people typed. */
const typed: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

/** Length of a character in the longer of its two written forms: escaped, or as JSON. */
const written: Readonly<Record<string, number>> = {
  '&': 5,
  '<': 4,
  '>': 4,
  '"': 2,
  '\\': 2,
  '\n': 2,
  '\t': 2,
};

/**
 * Text for the `text` of a message: no mention, link, date or channel can be made in it, since all
 * of them begin with `<` (https://docs.slack.dev/messaging/formatting-message-text).
 */
export function escapeText(text: string): string {
  return clean(text).replace(/[&<>]/g, (it) => markup[it] ?? it);
}

/** A text object in which nothing is formatted: no mention, no link, no emoji shorthand. */
export function plainText(text: string): PlainTextElement {
  return { type: 'plain_text', text: clean(text), emoji: false };
}

/** Without control characters and halves of surrogate pairs, which JSON and Slack do not carry. */
export function clean(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, ' ')
      .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
  );
}

/** Whether a text shows nothing, which no text object may. */
export function isBlank(text: string): boolean {
  return clean(text).trim() === '';
}

/** Characters that the text takes in whichever of its written forms is longer. */
export function writtenLength(text: string): number {
  let length = 0;
  for (let at = 0; at < text.length; at += 1) length += written[text.charAt(at)] ?? 1;
  return length;
}

/**
 * What somebody typed, read back from Slack's notation: links and channels by their visible words,
 * mentions of people left out, special characters as themselves.
 */
export function unescapeText(text: string): string {
  return text
    .replace(/<[@!#][^<>|]*\|([^<>]*)>/g, '$1')
    .replace(/<[@!#][^<>]*>/g, ' ')
    .replace(/<[^<>|]*\|([^<>]*)>/g, '$1')
    .replace(/<([a-z][a-z0-9+.-]*:[^<>|]*)>/gi, '$1')
    .replace(/&(?:amp|lt|gt);/g, (it) => typed[it] ?? it);
}
