import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { limits } from './limits.ts';

/** Lines typed before, the newest first; none where they cannot be read. */
export async function readHistory(path: string): Promise<string[]> {
  const text = await readFile(path, 'utf8').catch(() => '');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .slice(0, limits.history);
}

/** Keeps lines for next time, for their owner alone. Not keeping them is no reason to stop. */
export async function writeHistory(path: string, lines: readonly string[]): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await writeFile(path, lines.slice(0, limits.history).join('\n'), { mode: 0o600 });
  } catch {
    // a folder that cannot be written to: the conversation goes on without a history
  }
}
