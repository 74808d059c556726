import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['*.test.ts'],
    // One of them runs all other tests, on whatever machine.
    testTimeout: 2_700_000,
    hookTimeout: 600_000,
  },
});
