import { defineConfig } from "vitest/config";
import { LongestFirst } from "./tests/support/longest-first.ts";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    globalSetup: ["tests/support/global-setup.ts"],
    // For two cores: the third takes what the others leave while they wait for pages, kills and limits of time.
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
    // Files share their worker's modules (no test replaces one): loading them again for each of 327 files took a tenth of the suite.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    coverage: { provider: "v8", include: ["src/**"], exclude: ["src/browser/**", "src/demo/**"], reporter: ["text-summary", "json-summary"] },
  },
});
