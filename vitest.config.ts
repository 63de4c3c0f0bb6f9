import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  test: {
    include: ['{app,bench,bin,components,lib}/**/*.test.{ts,tsx}'],
    // Judges search on a log of the reader's own, whose path is in this variable.
    exclude: process.env.DAYBOOK_REAL_LOG ? [] : ['**/real-log.test.ts'],
    setupFiles: ['./bin/fail-on-console.ts', './bin/property-seed.ts'],
    environment: 'node',
    // Tests that open a database or a worker share two cores with whatever else the machine does.
    testTimeout: 20_000,
    maxWorkers: 2,
  },
})
