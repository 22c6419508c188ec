import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Only ends what hangs: a busy machine may take many times as long as an idle one. */
const PATIENCE = {
  testTimeout: 600_000,
  hookTimeout: 600_000,
  expect: { poll: { timeout: 120_000 } },
};

/** The tests that need no browser; mutants are run against them as well. */
export const UNIT = {
  name: 'unit',
  environment: 'node' as const,
  include: ['tests/**/*.test.{ts,tsx,mjs}'],
  exclude: ['tests/e2e/**'],
  ...PATIENCE,
};

export default defineConfig({
  test: {
    projects: [
      // Left to itself the runner keeps a core back: of two, half.
      { test: { ...UNIT, maxWorkers: availableParallelism() } },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.e2e.test.ts'],
          globalSetup: ['tests/e2e/global-setup.ts'],
          // One browser at a time: software drawing already fills the machine.
          fileParallelism: false,
          ...PATIENCE,
        },
      },
    ],
  },
});
