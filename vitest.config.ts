import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    globalSetup: ["tests/support/global-setup.ts"],
    // Two cores: more workers than that only makes browsers wait for each other.
    maxWorkers: 2,
    // Files share their worker's modules (no test replaces one): loading them again for each of 327 files took a tenth of the suite.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    coverage: { provider: "v8", include: ["src/**"], exclude: ["src/browser/**", "src/demo/**"], reporter: ["text-summary", "json-summary"] },
  },
});
