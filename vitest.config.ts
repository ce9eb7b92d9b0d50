import { defineConfig } from "vitest/config";

const browser = "tests/browser/**/*.test.ts";

export default defineConfig({
  test: {
    // One worker a core: without it one core is left idle, and the machine may have but two.
    maxWorkers: "100%",
    testTimeout: 60_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 15_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: "product",
          include: ["packages/**/*.test.ts", "apps/**/*.test.{ts,tsx}", "tests/**/*.test.ts"],
          exclude: ["**/node_modules/**", browser],
        },
      },
      {
        extends: true,
        test: { name: "browser", include: [browser], globalSetup: "tests/browser/setup.ts" },
      },
    ],
  },
});
