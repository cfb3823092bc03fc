import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          testTimeout: 30_000,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**'],
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          // `npm test` says so where no WordPress can run.
          exclude: process.env['HATCHECK_WORDPRESS'] === 'none' ? ['tests/e2e/wordpress*.test.ts'] : [],
          testTimeout: 30_000,
          hookTimeout: 60_000,
          // Two browsers side by side: they wait for each other's pages more than they compute.
          fileParallelism: true,
          maxWorkers: 2,
        },
      },
    ],
  },
});
