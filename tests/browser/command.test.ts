import { describe, expect, it } from "vitest";
import { runCommand } from "../../src/browser/command.ts";

const node = (script: string, limitMs = 30_000) => runCommand(process.execPath, ["-e", script], { env: process.env, limitMs });

describe("runCommand", () => {
  it("tells both streams and the success", async () => {
    expect(await node("console.log('out'); console.error('err')")).toEqual({ ok: true, output: "out\n", errors: "err\n" });
  });

  it("tells a failure and keeps what was said", async () => {
    expect(await node("console.error('why'); process.exit(3)")).toEqual({ ok: false, output: "", errors: "why\n" });
  });

  it("stops what takes too long", async () => {
    expect(await node("setInterval(() => {}, 1000)", 300)).toEqual({ ok: false, output: "", errors: `\n${process.execPath}: SIGTERM` });
  });

  it("says what cannot be started", async () => {
    const { ok, errors } = await runCommand("no-such-command", [], { env: {}, limitMs: 1000 });
    expect({ ok, errors }).toEqual({ ok: false, errors: "spawn no-such-command ENOENT" });
  });

  it("finds what lives beside node even with a narrow PATH", async () => {
    expect(await runCommand("node", ["-p", "1"], { env: { PATH: "/nowhere" }, limitMs: 30_000 })).toMatchObject({ ok: true, output: "1\n" });
  });
});
