import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Switches that keep headless Chromium off the network and out of sandboxes that containers lack. */
const switches = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--hide-scrollbars',
  '--force-device-scale-factor=1.5',
] as const;

/** What a picture shows; it is as high as its page, which writes its height into `body[data-height]`. */
export interface Picture {
  readonly html: string;
  /** Where the PNG goes. */
  readonly file: string;
  /** CSS pixels. */
  readonly width: number;
}

/** Draws a page in Chromium as a PNG. */
export async function shoot({ html, file, width }: Picture): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-picture-'));
  try {
    const page = join(folder, 'page.html');
    await writeFile(page, html);
    const open = (height: number, ...more: string[]) =>
      run('chromium', [
        ...switches,
        `--user-data-dir=${join(folder, 'profile')}`,
        `--window-size=${width},${height}`,
        ...more,
        `file://${page}`,
      ]);
    const { stdout } = await open(100, '--dump-dom');
    const height = Number(/data-height="(\d+)"/.exec(stdout)?.[1] ?? 800);
    await open(height, `--screenshot=${resolve(file)}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Text as HTML shows it. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
