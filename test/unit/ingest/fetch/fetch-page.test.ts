import { gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { PageFetcher } from '../../../../src/ingest/fetch/fetch-page.ts';
import { type FetchPolicy, publicOnly } from '../../../../src/ingest/fetch/policy.ts';
import { startSite } from '../../../fakes/web-server.ts';

/** The program's own policy, but for the one address that the test's site has. */
const testing: FetchPolicy = {
  ...publicOnly,
  mayConnect: (ip) => ip === '127.0.0.1',
  timeoutMs: 2000,
  bytes: 100_000,
  longestPauseMs: 0,
};

function fetcherWith(policy: Partial<FetchPolicy> = {}): PageFetcher {
  const fetcher = new PageFetcher({ ...testing, ...policy });
  onTestFinished(() => fetcher.close());
  return fetcher;
}

const messageOf = async (fetcher: PageFetcher, address: string) => {
  const fetched = await fetcher.fetch(address);
  return fetched.ok ? 'fetched' : fetched.message;
};

describe('fetching a page', () => {
  it('gives its bytes, type, encoding and the address it ended at', async () => {
    const site = await startSite((request, response) => {
      if (request.url === '/old')
        return response.writeHead(301, { location: '/new?utm_source=x' }).end();
      if (request.url === '/robots.txt') return response.writeHead(404).end();
      return response
        .writeHead(200, { 'content-type': 'text/html; charset=iso-8859-1' })
        .end('<p>caf\u00e9</p>');
    });
    const fetched = await fetcherWith().fetch(`${site}/old`);
    expect(fetched).toMatchObject({
      ok: true,
      page: { address: `${site}/new`, contentType: 'text/html', charset: 'iso-8859-1' },
    });
  });

  it('says who it is, plainly', async () => {
    const agents: (string | undefined)[] = [];
    const site = await startSite((request, response) => {
      agents.push(request.headers['user-agent']);
      response.end('ok');
    });
    await fetcherWith().fetch(site);
    expect(new Set(agents)).toEqual(new Set([publicOnly.userAgent]));
  });

  it.each([
    ['ftp://a.example/x', 'Only http and https'],
    ['file:///etc/passwd', 'Only http and https'],
    ['nonsense', 'Only http and https'],
    ['http://user:secret@a.example/', 'user name or password'],
    ['http://127.0.0.1:1/', 'private, local or reserved'],
    ['http://[::1]/', 'private, local or reserved'],
    ['http://[::ffff:127.0.0.1]/', 'private, local or reserved'],
    ['http://169.254.169.254/latest/meta-data', 'private, local or reserved'],
    ['http://2130706433/', 'private, local or reserved'],
    ['http://0x7f.1/', 'private, local or reserved'],
    ['http://0/', 'private, local or reserved'],
    ['http://localhost/', 'private, local or reserved'],
  ])('refuses %s', async (address, message) => {
    expect(await messageOf(fetcherWith({ mayConnect: publicOnly.mayConnect }), address)).toContain(
      message,
    );
  });

  it('refuses a page that leads to an address that is not allowed', async () => {
    const site = await startSite((_, response) =>
      response.writeHead(302, { location: 'http://10.0.0.1/secret' }).end(),
    );
    expect(await messageOf(fetcherWith(), `${site}/x`)).toContain('private, local or reserved');
  });

  it('checks the very address that it connects to, so that a name that changes gains nothing', async () => {
    const asked: string[] = [];
    const fetcher = fetcherWith({
      mayConnect: (ip) => {
        asked.push(ip);
        return false;
      },
    });
    expect(await messageOf(fetcher, 'http://localhost:8089/')).toContain(
      'private, local or reserved',
    );
    expect(asked.length).toBeGreaterThan(0);
  });

  it.each([
    [
      'leads on for ever',
      'more than 5 times',
      (response: Answer) => response.writeHead(302, { location: '/again' }).end(),
    ],
    [
      'leads out of the web',
      'not http or https',
      (response: Answer) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
    ],
    ['is too large', 'larger than', (response: Answer) => response.end('x'.repeat(200_000))],
    [
      'swells when unpacked',
      'larger than',
      (response: Answer) =>
        response
          .writeHead(200, { 'content-encoding': 'gzip' })
          .end(gzipSync(Buffer.alloc(5_000_000))),
    ],
    ['is not there', 'status 404', (response: Answer) => response.writeHead(404).end()],
    ['never ends', 'within', (response: Answer) => void response.write('x')],
  ])('gives up on a page that %s', async (_, message, answer) => {
    const site = await startSite((request, response) => {
      if (request.url === '/robots.txt') response.writeHead(404).end();
      else answer(response);
    });
    expect(await messageOf(fetcherWith({ timeoutMs: 500 }), `${site}/x`)).toContain(message);
  });

  it.each([
    ['forbids the page', 200, 'User-agent: *\nDisallow: /x', 'robots.txt does not allow'],
    ['forbids us by name', 200, 'User-agent: verbatim\nDisallow: /', 'robots.txt does not allow'],
    ['forbids others', 200, 'User-agent: other\nDisallow: /', 'fetched'],
    ['is not there', 404, '', 'fetched'],
    ['cannot be had', 503, '', 'robots.txt does not allow'],
  ])('heeds a robots.txt that %s', async (_, status, text, outcome) => {
    const site = await startSite((request, response) => {
      if (request.url === '/robots.txt') response.writeHead(status).end(text);
      else response.end('a page');
    });
    expect(await messageOf(fetcherWith(), `${site}/x`)).toContain(outcome);
  });
});

type Answer = Parameters<Parameters<typeof startSite>[0]>[1];
