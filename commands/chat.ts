import { z } from 'zod';
import { defineShellCommand } from '../src/command/define.ts';

/** A conversation in the terminal. */
export const chatCommand = defineShellCommand({
  name: 'chat',
  summary: 'Talk in this terminal; reads lines from a pipe too and ends at its end.',
  input: z.object({}),
  examples: ['chat'],
  reach: ['shell'],
  execute: (_, shell) => shell.converse(),
});
