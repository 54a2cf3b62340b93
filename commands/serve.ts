import { z } from 'zod';
import { defineShellCommand } from '../src/command/define.ts';

/** Connects to the chat platforms. */
export const serveCommand = defineShellCommand({
  name: 'serve',
  summary: 'Connect to the chat platforms whose tokens are set, and answer there.',
  input: z.object({}),
  examples: ['serve'],
  reach: ['shell'],
  execute: (_, shell) => shell.serve(),
});
