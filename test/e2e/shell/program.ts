import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { shippedFolder } from '../../fakes/shipped.ts';

const root = join(shippedFolder, '..');
/** Inside the project, so that packages are found; built again only where a source has changed. */
const built = join(root, 'node_modules', '.cache', 'verbatim-e2e');

/** How a run of the program ended. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** What a run is given besides its arguments. */
export interface Surroundings {
  /** Standard input; it is empty and ended where nothing is given. */
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Builds the program as `npm run build` does, apart from the checkout's own build. */
export async function buildProgram(): Promise<void> {
  await mkdir(join(built, 'bin'), { recursive: true });
  const bundler = join(root, 'node_modules', 'rolldown', 'bin', 'cli.mjs');
  const args = [bundler, '-c', '--dir', join(built, 'dist', 'app'), '--log-level', 'warn'];
  await promisify(execFile)(process.execPath, args, { cwd: root });
  await cp(join(root, 'bin', 'verbatim.js'), join(built, 'bin', 'verbatim.js'));
  await writeFile(join(built, 'package.json'), '{"type":"module"}');
}

/** Starts the program over the shipped corpus, in surroundings of its own. */
export function startProgram(
  args: readonly string[],
  { env = {} }: Surroundings = {},
): ChildProcess {
  return spawn(process.execPath, [join(built, 'bin', 'verbatim.js'), ...args], {
    cwd: built,
    env: {
      PATH: process.env.PATH,
      CORPUS_DIR: shippedFolder,
      STATE_DIR: join(built, 'state'),
      ...env,
    },
    stdio: 'pipe',
  });
}

/** Runs the program to its end. */
export function runProgram(args: readonly string[], surroundings: Surroundings = {}): Promise<Run> {
  const child = startProgram(args, surroundings);
  let [out, err] = ['', ''];
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  child.stdin?.on('error', () => undefined);
  child.stdin?.end(surroundings.input ?? '');
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, out, err }));
  });
}
