import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { publicOnly } from '../../../../src/ingest/fetch/policy.ts';
import { gather } from '../../../../src/ingest/source/gather.ts';
import { startSite } from '../../../fakes/web-server.ts';

const fetching = {
  ...publicOnly,
  mayConnect: (ip: string) => ip === '127.0.0.1',
  longestPauseMs: 0,
};

async function folderWith(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sources-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(folder, name, '..'), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return folder;
}

async function* streamOf(...chunks: readonly string[]) {
  for (const chunk of chunks) yield Buffer.from(chunk);
}

/** Names and kinds of what was gathered, and the messages of what was not. */
async function gathered(sources: readonly string[], input: AsyncIterable<Uint8Array> = streamOf()) {
  const found: string[] = [];
  for await (const it of gather(sources, { input, fetching })) {
    found.push(
      it.ok
        ? `${it.value.kind} ${it.value.name.split('/').at(-1)}`
        : it.problems.map((p) => p.message).join(),
    );
  }
  return found;
}

describe('sources', () => {
  it('are the files of a folder in the order of their names, those of its folders included', async () => {
    const folder = await folderWith({
      'b.txt': 'x',
      'a.md': 'x',
      'c/d.html': 'x',
      'e.png': 'x',
      '.hidden.txt': 'x',
    });
    expect(await gathered([folder])).toEqual(['markdown a.md', 'text b.txt', 'html d.html']);
  });

  it('are the lines of a .jsonl file; a broken one stops none of the others', async () => {
    const folder = await folderWith({
      'r.jsonl':
        '{"text":"a"}\n\n{broken\n{"id":3,"html":"b"}\n[]\n{"headline":"x"}\n{"text":"last"}',
    });
    expect(await gathered([join(folder, 'r.jsonl')])).toEqual([
      'text r.jsonl:1',
      'The line is not valid JSON.',
      'html r.jsonl:4',
      expect.stringContaining('A line is an object'),
      'The line has neither text nor html.',
      'text r.jsonl:7',
    ]);
  });

  it.each([
    [
      'JSON lines',
      ['{"text"', ':"a"}\n{"text":"b"}\n'],
      ['text standard input:1', 'text standard input:2'],
    ],
    ['a page', ['  <!doctype html><p>x'], ['html standard input']],
    ['a text', ['An officer ', 'left his post.'], ['text standard input']],
    ['nothing', [], ['There was nothing on standard input.']],
  ])('on standard input: %s', async (_, chunks, found) => {
    expect(await gathered(['-'], streamOf(...chunks))).toEqual(found);
  });

  it('that cannot be taken are named with the reason', async () => {
    const folder = await folderWith({ 'e.png': 'x', 'empty/x.png': 'x' });
    expect(
      await gathered([join(folder, 'none.txt'), join(folder, 'e.png'), join(folder, 'empty')]),
    ).toEqual([
      'There is no such file or folder.',
      expect.stringContaining('A source is'),
      expect.stringContaining('The folder holds no'),
    ]);
  });

  it('are not followed out of their folder by a link', async () => {
    const outside = await folderWith({ 'secret.txt': 'x' });
    const folder = await folderWith({ 'a.txt': 'x' });
    await symlink(join(outside, 'secret.txt'), join(folder, 'b.txt'));
    expect(await gathered([folder])).toEqual([
      'text a.txt',
      expect.stringContaining('leads out of the folder'),
    ]);
  });

  it('are the articles of a feed: their text where the feed has it, else their pages', async () => {
    const whole = `<p>${'An officer left the station. '.repeat(60)}</p>`;
    const site = await startSite((request, response) => {
      if (request.url === '/robots.txt') return response.writeHead(404).end();
      if (request.url === '/two')
        return response.setHeader('content-type', 'text/html').end('<p>two</p>');
      return response.setHeader('content-type', 'application/rss+xml').end(
        `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Echo</title>
        <item><title>One</title><link>${site}/one?utm_source=rss</link><pubDate>Mon, 03 Feb 2020 10:00:00 GMT</pubDate><content:encoded><![CDATA[${whole}]]></content:encoded></item>
        <item><title>Two</title><link>${site}/two</link><description>Teaser</description></item></channel></rss>`,
      );
    });
    const found = [];
    for await (const it of gather([`${site}/feed`], { input: streamOf(), fetching }))
      found.push(it.ok ? it.value : it);
    expect(found).toMatchObject([
      {
        kind: 'html',
        given: { headline: 'One', publisher: 'Echo', published: '2020-02-03', url: `${site}/one` },
      },
      { kind: 'html', given: { headline: 'Two', url: `${site}/two` } },
    ]);
  });

  it('are refused where an address gives no text', async () => {
    const site = await startSite((_, response) =>
      response.setHeader('content-type', 'image/png').end('x'),
    );
    expect(await gathered([`${site}/x`])).toEqual([
      'The address gives image/png, which is not a page of text.',
    ]);
  });
});
