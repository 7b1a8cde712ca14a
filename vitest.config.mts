import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [
            'test/protocol/**',
            'test/translation/**',
            'test/editors/**',
            'test/package/**',
            'test/vscode/**',
            '**/node_modules/**',
          ],
          testTimeout: 60_000,
          // The modules are loaded once and not once for each file: a third of the time. They keep nothing but
          // caches, and no test replaces a module.
          isolate: false,
        },
      },
      {
        test: {
          // The language is chosen once for a process: these have modules of their own.
          name: 'translation',
          include: ['test/translation/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'protocol',
          include: ['test/protocol/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'editors',
          include: ['test/editors/**/*.test.ts'],
          testTimeout: 150_000,
        },
      },
      {
        test: {
          name: 'package',
          include: ['test/package/**/*.test.ts'],
          globalSetup: ['test/package/install.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
