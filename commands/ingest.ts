import { z } from 'zod';
import { defineShellCommand } from '../src/command/define.ts';

const input = z.object({
  source: z.array(z.string().min(1)).min(1).meta({
    description:
      'Files (.txt, .md, .html, .jsonl), folders, web addresses or feeds; - reads standard input.',
    rest: true,
  }),
  keep: z.string().optional().meta({
    description: 'Words of a piece that would be left out and is to stay; several parted by |.',
  }),
});

/** `ingest SOURCE…`: raw sources become articles and draft cases. */
export const ingestCommand = defineShellCommand({
  name: 'ingest',
  summary: 'Turn raw sources into articles and draft cases.',
  input,
  examples: ['ingest report.txt', 'ingest pages --keep "Read the rules"'],
  reach: ['shell'],
  async execute(given, shell) {
    const { runIngest } = await import('./run/ingest.ts');
    return runIngest(given, shell);
  },
});
