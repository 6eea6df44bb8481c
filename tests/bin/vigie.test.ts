import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Running, start } from "../support/processes.ts";

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "vigie bin-"));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

/** A package or a checkout in `folder`, with the real bin/vigie.js. */
const place = (folder: string, files: Record<string, string>): void => {
  const all = { "package.json": '{"type":"module"}', ...files };
  for (const [path, content] of Object.entries(all)) {
    mkdirSync(dirname(join(home, folder, path)), { recursive: true });
    writeFileSync(join(home, folder, path), content);
  }
  cpSync("bin/vigie.js", join(home, folder, "bin/vigie.js"));
};
const run = (folder: string, args: readonly string[] = [], env: Record<string, string> = {}): Running =>
  start(process.execPath, [join(home, folder, "bin/vigie.js"), ...args], { cwd: home, env: { PATH: process.env.PATH ?? "", ...env } });
const speaking = (who: string): string => `export const main = async (argv: readonly string[], io: any): Promise<number> => {
  io.out("${who} " + argv.join("|")); io.err("progress"); return 3; };`;
const built = (source: string): string => source.replaceAll(/: (readonly string\[\]|any|Promise<number>)/g, "");

/** Makes this Node say that it is an old one. */
const old = `--import=data:text/javascript,${encodeURIComponent('Object.defineProperty(process,"versions",{value:{...process.versions,node:"20.1.0"}})')}`;

describe("bin/vigie.js", () => {
  it("runs the sources of a checkout, gives arguments and streams, sets the exit code, says nothing of its own", async () => {
    place("checkout", { "src/main.ts": speaking("source"), "dist/main.js": built(speaking("dist")) });
    expect(await run("checkout", ["audit", "a b"]).end).toEqual({ code: 3, signal: null, out: "source audit|a b", err: "progress" });
  });

  it("runs what was built when installed as a package", async () => {
    place("node_modules/vigie", { "src/main.ts": speaking("source"), "dist/main.js": built(speaking("dist")) });
    expect(await run("node_modules/vigie").end).toMatchObject({ code: 3, out: "dist " });
  });

  it("tells the command of Ctrl-C, and stops telling when asked", async () => {
    const main = `export const main = (argv, io) => new Promise((resolve) => {
      const keep = setInterval(() => {}, 1000);
      const stop = io.onInterrupt(() => { stop(); clearInterval(keep); io.out("stopped"); resolve(130); });
      io.out("ready ");
    });`;
    place("node_modules/vigie", { "dist/main.js": main });
    const running = run("node_modules/vigie");
    await running.says("ready");
    running.child.kill("SIGINT");
    expect(await running.end).toMatchObject({ code: 130, signal: null, out: "ready stopped" });
  });

  it.each(["stdout", "stderr"] as const)("goes on to its own exit code when whoever read %s has seen enough", async (stream) => {
    // Writes only once told to, after the reader has gone.
    const main = `export const main = (argv, io) => new Promise((resolve) => {
      const keep = setInterval(() => {}, 1000);
      process.once("SIGUSR2", () => { clearInterval(keep); io.${stream === "stdout" ? "out" : "err"}("x".repeat(100000)); setTimeout(() => resolve(1), 50); });
      io.err("ready");
    });`;
    place("node_modules/vigie", { "dist/main.js": main });
    const running = run("node_modules/vigie");
    await running.says("ready");
    running.child[stream]?.destroy();
    running.child.kill("SIGUSR2");
    expect(await running.end).toMatchObject({ code: 1, signal: null, err: "ready" });
  });

  it.skipIf(!existsSync("/dev/full"))("does not call results written that a full disk refused", () => {
    place("node_modules/vigie", { "dist/main.js": "export const main = (argv, io) => { io.out('list'); io.out('more'); return Number(argv[0]); };" });
    const ending = (code: string) =>
      spawnSync(process.execPath, [join(home, "node_modules/vigie/bin/vigie.js"), code], { stdio: ["ignore", openSync("/dev/full", "w"), "pipe"] });
    const lines = ending("0").stderr.toString().trimEnd().split("\n");
    expect(lines).toEqual([expect.stringContaining("(ENOSPC) : les résultats"), expect.stringContaining("(ENOSPC): the results")]);
    expect([ending("0").status, ending("1").status]).toEqual([2, 1]);
  });

  it("names the next step in a clone where nothing was installed", async () => {
    place("checkout", { "src/main.ts": 'import "commander"; export const main = () => 0;' });
    const { code, out, err } = await run("checkout").end;
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("npm ci");
    expect(err).not.toContain("    at ");
  });
});

describe("under an old Node", () => {
  it("says in both languages what to do", async () => {
    place("node_modules/vigie", { "dist/main.js": built(speaking("dist")) });
    const { code, out, err } = await run("node_modules/vigie", [], { NODE_OPTIONS: old }).end;
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("Node 20.1.0 est trop ancien, il faut Node 22.19");
    expect(err).toContain("Node 20.1.0 is too old, Node 22.19");
    expect(err).toContain("https://nodejs.org");
  });

  it("names npm start in a checkout", async () => {
    place("checkout", { "src/main.ts": speaking("source"), "bin/setup.js": "" });
    expect(await run("checkout", [], { NODE_OPTIONS: old }).end).toMatchObject({ code: 2, err: expect.stringContaining("Tapez : npm start") });
  });

  const carry = (script: string): void => {
    place("checkout", { "src/main.ts": speaking("source"), "bin/setup.js": "", "node_modules/node/bin/node": `#!/bin/sh\n${script}\n` });
    chmodSync(join(home, "checkout/node_modules/node/bin/node"), 0o755);
  };

  it("starts itself again with the Node that the checkout carries", async () => {
    carry('echo "carried $2"; exit 4');
    expect(await run("checkout", ["doctor"], { NODE_OPTIONS: old }).end).toMatchObject({ code: 4, out: "carried doctor\n", err: "" });
  });

  it("takes that one along when it is killed", async () => {
    carry(`NODE_OPTIONS= exec "${process.execPath}" "$@"`);
    place("checkout", {
      "src/main.ts":
        "export const main = (argv: unknown, io: any): Promise<number> => new Promise(() => { setInterval(() => {}, 1000); io.out('ready'); });",
    });
    const running = run("checkout", [], { NODE_OPTIONS: old });
    await running.says("ready");
    running.child.kill("SIGKILL");
    // Its streams are held by both: they close once both have ended.
    expect(await running.end).toMatchObject({ signal: "SIGKILL", out: "ready" });
  });

  it("does so once only", async () => {
    carry(`exec "${process.execPath}" "$@"`);
    expect(await run("checkout", [], { NODE_OPTIONS: old }).end).toMatchObject({ code: 2, err: expect.stringContaining("trop ancien") });
  });
});
