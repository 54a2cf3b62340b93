import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../src/ingest/clean/page/block.ts';
import { parsePage } from '../../src/ingest/clean/page/parse-page.ts';
import { cleanText } from '../../src/ingest/clean/text/clean-text.ts';
import { readMatter } from '../../src/ingest/front-matter.ts';
import { prepare } from '../../src/ingest/prepare.ts';
import { recordsOf } from '../../src/ingest/source/records.ts';
import { rawSource } from '../fakes/raw-source.ts';

const words = fc.constantFrom(
  'the officer',
  'Sergeant Test Example',
  'was dismissed',
  '“No,” he said.',
  'Cookies',
  'Read more:',
  'By Ann Example',
  'date 2020-09-23',
  '\n',
  '\n\n',
  '\r\n',
  '.',
  ' ',
  '\t',
  'Share',
  '—',
  'Comments',
  '“',
  'é',
  '\u2028',
  '😀',
  '# ',
  '> ',
  '---\n',
  '- ',
);
const text = fc.array(words, { maxLength: 60 }).map((parts) => parts.join(' '));
const markup = fc
  .array(
    fc.oneof(
      words,
      fc.constantFrom(
        '<p>',
        '</p>',
        '<div class="related">',
        '</div>',
        '<br>',
        '<a href="x">',
        '</a>',
        '<article>',
        '&amp;',
        '<h2>',
        '</h2>',
        '<script>',
        '</script>',
        '<ul><li>',
        '<!--',
      ),
    ),
    { maxLength: 80 },
  )
  .map((parts) => parts.join(' '));

describe('whatever the source', () => {
  it('kept pieces of a text are slices of it, in order, and nothing is both kept and lost', () => {
    fc.assert(
      fc.property(text, fc.boolean(), (source, markdown) => {
        const { kept, dropped } = cleanText(source, { markdown, headline: null, keep: [] });
        let from = 0;
        for (const piece of kept) {
          expect(source.slice(piece.start, piece.end)).toBe(piece.text);
          expect(piece.start).toBeGreaterThanOrEqual(from);
          from = piece.end;
        }
        const visible = (it: string) => it.replace(/\s/g, '').length;
        const told = [...kept, ...dropped].reduce((sum, it) => sum + visible(it.text), 0);
        if (!markdown) expect(told).toBe(visible(source));
      }),
    );
  });

  it('kept paragraphs of a page are blocks of the page as shown', () => {
    fc.assert(
      fc.property(markup, (html) => {
        const result = prepare(rawSource(html, 'html'), []);
        if (!result.ok) return;
        const root = parsePage(html).documentElement;
        const shown = root === null ? [] : blocksOf(root, () => false).map((it) => it.text);
        for (const paragraph of result.value.body.split('\n\n')) expect(shown).toContain(paragraph);
      }),
    );
  });

  it('any bytes give an article or a reason', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc.string({ maxLength: 300 }).map((it) => Buffer.from(it)),
    );
    fc.assert(
      fc.property(bytes, fc.constantFrom('text', 'markdown', 'html'), (content, kind) => {
        const result = prepare(rawSource(content, kind), []);
        if (result.ok) expect(result.value.body.trim()).not.toBe('');
        else expect(result.problems[0]?.message).toMatch(/\.$/);
      }),
    );
  });

  it('any lines give records or reasons, as many as there are lines that are not blank', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(fc.json(), fc.string()), { maxLength: 8 }),
        async (lines) => {
          const flat = lines.map((line) => line.replace(/[\n\r]/g, ' ').replaceAll('\0', ' '));
          async function* stream() {
            yield Buffer.from(flat.join('\n'));
          }
          let count = 0;
          for await (const it of recordsOf(stream(), 'r')) {
            count += 1;
            if (!it.ok) expect(it.problems.length).toBeGreaterThan(0);
          }
          expect(count).toBe(flat.filter((line) => [...line].some((it) => it > ' ')).length);
        },
      ),
    );
  });

  it('front matter of any kind is read or passed over', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (inner) => {
        const { bodyStart } = readMatter(`---\n${inner}\n---\nThe text.`);
        expect(bodyStart).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
