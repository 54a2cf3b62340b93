import { writeFile } from 'node:fs/promises';
import { commands } from '../commands/index.ts';
import { manifestText } from '../src/chat/slack/register.ts';

await writeFile('manifest.yaml', manifestText(commands));
