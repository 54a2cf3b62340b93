import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decode } from '../../../../src/ingest/source/decode.ts';
import { repairMojibake } from '../../../../src/ingest/source/mojibake.ts';

const text = '“It cost £5 – café”, said Siôn. He had been told so on the night of the hearing.';

describe('bytes are read in the encoding they are in', () => {
  it.each([
    ['utf-8', Buffer.from(text), null],
    ['utf-8', Buffer.from(`\ufeff${text}`), null],
    ['utf-16le', iconv.encode(text, 'utf-16le', { addBOM: true }), null],
    ['utf-16be', iconv.encode(text, 'utf-16be', { addBOM: true }), null],
    ['utf-16le', iconv.encode(text, 'utf-16le'), null],
    ['windows-1252', iconv.encode(text, 'windows-1252'), null],
    ['windows-1252', iconv.encode(text, 'windows-1252'), 'windows-1252'],
    ['windows-1252', iconv.encode(text, 'windows-1252'), 'utf-8'],
  ])('%s', (encoding, bytes, declared) => {
    expect(decode(bytes, declared)).toMatchObject({ text, encoding });
  });

  it('believes what a page says of itself', () => {
    const page = iconv.encode(`<meta charset="iso-8859-2"><p>Łódź</p>`, 'iso-8859-2');
    expect(decode(page, null).text).toContain('Łódź');
  });

  it('says so when it had to guess, and when something could not be read', () => {
    expect(decode(iconv.encode(text, 'windows-1252'), null).warnings.join()).toContain(
      'was not stated',
    );
    expect(decode(Buffer.from('told \ufffd so'), null).warnings.join()).toContain(
      'could not be read',
    );
  });
});

describe('wrongly decoded characters', () => {
  it.each([
    ['he donâ€™t know', 'he don’t know'],
    ['it cost Â£5', 'it cost £5'],
    ['a cafÃ©', 'a café'],
    ['dÅµr', 'dŵr'],
    ['â€œNoâ€\u009d', '“No”'],
    ['a man‚Äö√Ñ√∂‚àö√ë‚àö¬•s welfare', 'a man’s welfare'],
  ])('%s is mended', (broken, whole) => {
    expect(repairMojibake(broken).text).toBe(whole);
    expect(repairMojibake(broken).warnings).toEqual(['Wrongly decoded characters were mended.']);
  });

  it.each([['naïve Ângstrom'], ['à la carte – £5'], ['“quoted” and ‘said’'], ['Llŷn, tŷ, ŵy']])(
    '%s is left alone',
    (whole) => {
      expect(repairMojibake(whole)).toEqual({ text: whole, warnings: [] });
    },
  );

  it('are reported where they cannot be mended for certain', () => {
    expect(repairMojibake('he donâ€ t').warnings.join()).toContain('could not be mended');
  });
});
