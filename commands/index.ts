import type { AnyCommand } from '../src/command/define.ts';
import { askCommand } from './ask.ts';
import { backgroundCommand } from './background.ts';
import { caseCommand } from './case.ts';
import { chatCommand } from './chat.ts';
import { checkCommand } from './check.ts';
import { compareCommand } from './compare.ts';
import { contextCommand } from './context.ts';
import { corpusCommand } from './corpus.ts';
import { evalCommand } from './eval.ts';
import { gapsCommand } from './gaps.ts';
import { helpCommand } from './help.ts';
import { ingestCommand } from './ingest.ts';
import { quoteCommand } from './quote.ts';
import { reportCommand } from './report.ts';
import { reviewCommand } from './review.ts';
import { serveCommand } from './serve.ts';

/** Every command there is, in the order in which help lists them. The only list of them. */
export const commands: readonly AnyCommand[] = [
  askCommand,
  caseCommand,
  quoteCommand,
  contextCommand,
  gapsCommand,
  compareCommand,
  backgroundCommand,
  corpusCommand,
  reportCommand,
  helpCommand,
  chatCommand,
  serveCommand,
  ingestCommand,
  reviewCommand,
  checkCommand,
  evalCommand,
];
