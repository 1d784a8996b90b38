import { defineConfig } from "vitest/config";

const shared = {
  globals: false,
  testTimeout: 60_000,
  hookTimeout: 60_000,
  setupFiles: ["test/support/assert-runtime.ts"],
};

/**
 * Three projects. `npm test` runs `unit` and `e2e`, which need files and loopback only; `integration` starts real
 * servers and browsers and is run by `npm run test:integration`.
 */
export default defineConfig({
  test: {
    pool: "forks",
    maxWorkers: 2,
    projects: [
      { test: { ...shared, name: "unit", include: ["test/unit/**/*.test.ts", "test/properties/**/*.test.ts"] } },
      {
        test: {
          ...shared,
          name: "e2e",
          include: ["test/e2e/**/*.test.ts"],
          globalSetup: ["test/e2e/support/build-any-gate.ts"],
        },
      },
      {
        test: {
          ...shared,
          name: "integration",
          include: ["test/integration/**/*.test.ts"],
          // Python and real servers take many times as long to start where a machine has other work, too.
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
