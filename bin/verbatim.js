#!/usr/bin/env node
import { existsSync } from 'node:fs';

const built = new URL('../dist/app/main.js', import.meta.url);
if (existsSync(built)) {
  const { main } = await import(built.href);
  process.exitCode = await main(process.argv.slice(2));
} else {
  process.stderr.write('verbatim is not built yet: run "npm ci" or "npm run build" first\n');
  process.exitCode = 3;
}
