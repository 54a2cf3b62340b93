import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { PartOptions, PartResult } from './parts/part.ts';

/** How a process went. */
export interface Run {
  readonly code: number | null;
  readonly output: string;
  /** From start to end, in milliseconds. */
  readonly took: number;
  /** The most memory it held, in MB; 0 where the system does not tell. */
  readonly memory: number;
}

/** Milliseconds between two looks at a process's memory. */
const interval = 20;

/** Runs Node with the arguments to its end. What it says on standard error is shown when it fails. */
export async function runNode(args: readonly string[]): Promise<Run> {
  const started = performance.now();
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let memory = 0;
  const watch = setInterval(async () => {
    memory = Math.max(memory, await peakOf(child.pid));
  }, interval);
  const pieces: Buffer[] = [];
  const complaints: Buffer[] = [];
  child.stdout.on('data', (piece: Buffer) => pieces.push(piece));
  child.stderr.on('data', (piece: Buffer) => complaints.push(piece));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(watch);
  if (code !== 0) process.stderr.write(Buffer.concat(complaints));
  const output = Buffer.concat(pieces).toString('utf8');
  return { code, output, took: performance.now() - started, memory };
}

/** Runs a part of the benchmark in a process of its own. @throws Error when it fails */
export async function runPart(name: string, options: PartOptions): Promise<PartResult> {
  const script = fileURLToPath(new URL('./run-part.js', import.meta.url));
  const { code, output } = await runNode([script, name, JSON.stringify(options)]);
  if (code !== 0) throw new Error(`the part "${name}" ended with code ${code}`);
  return JSON.parse(output) as PartResult;
}

async function peakOf(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1e3;
}
