import { describe, expect, it } from 'vitest';
import { passageLink } from '../../../src/chat/passage-link.ts';

describe('passageLink', () => {
  it.each([
    [
      'a short quote whole',
      'https://news.example/a',
      'He was dismissed.',
      'https://news.example/a#:~:text=He%20was%20dismissed.',
    ],
    [
      'a long one by its beginning and end',
      'https://news.example/a',
      'one two three four five six seven eight nine ten eleven twelve thirteen',
      'https://news.example/a#:~:text=one%20two%20three%20four%20five%20six,nine%20ten%20eleven%20twelve%20thirteen',
    ],
    [
      'one of two paragraphs by a piece of each, since no match crosses them',
      'https://news.example/a',
      'He sat.\n\nShe stood up.',
      'https://news.example/a#:~:text=He%20sat.,She%20stood%20up.',
    ],
    [
      'beside a fragment that is there',
      'https://news.example/a#top',
      'Yes',
      'https://news.example/a#top:~:text=Yes',
    ],
    [
      'with the marks of the directive encoded',
      'https://news.example/a',
      'a-b, c & (d)',
      'https://news.example/a#:~:text=a%2Db%2C%20c%20%26%20%28d%29',
    ],
    [
      'with nothing in the address that ends a link',
      'https://news.example/a_(b)|c',
      '',
      'https://news.example/a_%28b%29%7Cc',
    ],
    [
      'with half a character replaced',
      'https://news.example/',
      'a\ud83d',
      'https://news.example/#:~:text=a%EF%BF%BD',
    ],
  ])('gives %s', (_, url, quoted, link) => {
    expect(passageLink(url, quoted)).toBe(link);
  });

  it.each([[null], ['not an address'], ['javascript:alert(1)'], ['ftp://news.example/a']])(
    'gives none for %s',
    (url) => {
      expect(passageLink(url, 'words')).toBeNull();
    },
  );
});
