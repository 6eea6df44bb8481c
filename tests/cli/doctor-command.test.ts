import { describe, expect, it } from "vitest";
import { type } from "../support/cli.ts";

describe("vigie doctor", () => {
  it("prints the diagnosis of this machine", async () => {
    expect(await type("doctor")).toEqual({ code: 0, out: "fr /dossier/reports\n", err: "" });
  });
  it("ends with 2 when the machine is not ready", async () => {
    expect(await type("doctor --lang en --out /bad")).toEqual({ code: 2, out: "en /bad\n", err: "" });
  });
  it("gives scripts JSON", async () => {
    expect(await type("doctor --json")).toEqual({ code: 0, out: '{\n  "ready": true\n}\n', err: "" });
  });
});
