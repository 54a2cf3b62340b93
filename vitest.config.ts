import { defineConfig } from 'vitest/config';

// The runner's own API asks for a default export.
// biome-ignore lint/style/noDefaultExport: required by vitest
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts', 'commands/**/*.ts'],
      reporter: ['text-summary', 'json-summary'],
    },
  },
});
