import { describe, expect, it } from 'vitest';
import { canonicalAddress } from '../../../../src/ingest/metadata/address.ts';
import { dateIn } from '../../../../src/ingest/metadata/date-words.ts';
import { givenMetadata } from '../../../../src/ingest/metadata/given.ts';
import { textMetadata } from '../../../../src/ingest/metadata/text-metadata.ts';

describe('a date', () => {
  it.each([
    ['date 2020-09-23', '2020-09-23'],
    ['Published 5 May 2021', '2021-05-05'],
    ['05/04/2021', '2021-04-05'],
    ['Thu 1 December 2022 12.09 GMT', '2022-12-01'],
    ['May 5th, 2021', '2021-05-05'],
    ['19 Hydref 2023', '2023-10-19'],
    ['Mon, 03 Feb 2020 10:00:00 GMT', '2020-02-03'],
    ['2021-05-06T23:30:00+01:00', '2021-05-06'],
    ['31 February 2021', null],
    ['last Tuesday', null],
    ['May 2021', null],
  ])('%s is %s', (text, day) => {
    expect(dateIn(text)).toBe(day);
  });
});

describe('an address', () => {
  it.each([
    ['https://a.example/n/1?utm_source=x&id=4&ref=rss#top', 'https://a.example/n/1?id=4'],
    ['http://a.example:80/n?fbclid=1', 'http://a.example/n'],
    ['https://user:secret@a.example/n', 'https://a.example/n'],
    ['javascript:alert(1)', null],
    ['file:///etc/passwd', null],
    ['not an address', null],
    ['', null],
  ])('%s', (address, canonical) => {
    expect(canonicalAddress(address)).toBe(canonical);
  });
});

describe('by-lines', () => {
  it.each([
    ['By Ann Example', 'Ann Example', null],
    ['Exclusive by Tess Variable Home affairs correspondent', 'Tess Variable', null],
    ['Gan Elin Ffug', 'Elin Ffug', null],
    ['Posted on 9 May 2024 by Ann Example', 'Ann Example', '2024-05-09'],
    ['Published: 14:00, 4 May 2021 | Updated: 16:22, 5 May 2021', null, '2021-05-04'],
    ['3 min read', null, null],
  ])('%s', (line, author, published) => {
    expect(textMetadata([line])).toEqual({ author, published });
  });
});

describe('the fields of a record', () => {
  it('are taken where they are of the right kind, and unknown where not', () => {
    const fields = {
      headline: ' A\nheadline ',
      publisher: 7,
      published: '2018-12-19',
      url: 'ftp://x',
      tags: "'Custody, detention', 'Kent Police'",
      force: 'x',
    };
    expect(givenMetadata(fields)).toEqual({
      headline: 'A headline',
      publisher: null,
      author: null,
      published: '2018-12-19',
      url: null,
      tags: ['Custody, detention', 'Kent Police'],
    });
  });

  it('are not found on the prototype', () => {
    expect(
      givenMetadata(JSON.parse('{"__proto__": {"headline": "x"}}') as Record<string, unknown>)
        .headline,
    ).toBeNull();
  });
});
