import { expect, it } from "vitest";
import { exitCodes } from "../../src/cli/io.ts";

it("keeps the exit codes that pipelines rely on", () => {
  expect(exitCodes).toEqual({ done: 0, gateFailed: 1, usage: 2, incomplete: 3, interrupted: 130 });
});
