import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['*.test.ts'],
    // A line that the run was cut short must reach the screen.
    silent: false,
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
