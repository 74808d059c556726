import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Installs from the registry, and itself runs the other tests: `npm run test:readme`.
    // LibreOffice is not everywhere, and slow: `npm run test:oracle`.
    exclude: ['tests/readme/**', 'tests/oracle/**', '**/node_modules/**'],
    // Left alone, a machine of two cores runs one file at a time.
    maxWorkers: '100%',
    // Some tests read all of fixtures/; a busy machine may take its time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
