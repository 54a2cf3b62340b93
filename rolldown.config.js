import { defineConfig } from 'rolldown';

/**
 * Small pure packages that every start needs. Node opens one file for all of them instead of some
 * hundred, which is most of what a single command waits for. Everything else stays a package.
 */
const bundled = [
  'zod',
  'js-yaml',
  'stemmer',
  'fastest-levenshtein',
  'double-metaphone',
  'string-width',
  'picocolors',
];

// The bundler asks for a default export.
// biome-ignore lint/style/noDefaultExport: required by rolldown
export default defineConfig({
  // The second one runs in a thread of its own; `src/ingest/drafter.ts` finds it by its name.
  input: { main: 'src/main.ts', 'draft-thread': 'src/ingest/draft-thread.ts' },
  platform: 'node',
  external: (id) =>
    /^[@a-z]/i.test(id) && !bundled.some((it) => id === it || id.startsWith(`${it}/`)),
  output: { dir: 'dist/app', format: 'esm', chunkFileNames: '[name]-[hash].js', cleanDir: true },
});
