import { randomUUID } from 'node:crypto';
import { appendFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Fault } from '../core/failure.ts';
import type { Surface } from '../ports/dispatch.ts';
import type { CommandContext } from './define.ts';

/** What somebody says is wrong. */
export interface ProblemReport {
  /** Of the quotes that it is about; at least one. */
  readonly receipts: readonly string[];
  readonly text: string;
  readonly surface: Surface;
}

/** File of all reports below the state folder, one JSON object a line. */
export const reportsFile = 'reports.jsonl';

/**
 * Adds a report to the file of reports before anybody is thanked for it.
 * @returns the id under which an editor finds it
 * @throws Fault `report-not-kept`
 */
export async function keepReport(
  report: ProblemReport,
  { clock, log, stateFolder }: Pick<CommandContext, 'clock' | 'log' | 'stateFolder'>,
): Promise<string> {
  const id = `r-${randomUUID().slice(0, 8)}`;
  const at = new Date(clock.now()).toISOString();
  const line = `${JSON.stringify({ id, at, ...report })}\n`;
  try {
    await mkdir(stateFolder, { recursive: true, mode: 0o700 });
    await appendFile(join(stateFolder, reportsFile), line, { mode: 0o600, flush: true });
  } catch (cause) {
    throw new Fault('report-not-kept', 'disk', 'a problem report could not be kept', { cause });
  }
  log.warn('problem-reported', { id, receipt: report.receipts[0] ?? '' });
  return id;
}
