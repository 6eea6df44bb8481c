import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { askHost, freeDisk, machineProbes, memoryLimit, missingPackages, stageOf, writeTrouble } from "../../src/cli/doctor-probes.ts";

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "vigie doctor-"));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

describe("missingPackages", () => {
  it("names the dependencies that no node_modules above has", () => {
    mkdirSync(join(home, "node_modules/there"), { recursive: true });
    writeFileSync(join(home, "node_modules/there/package.json"), "{}");
    writeFileSync(join(home, "package.json"), JSON.stringify({ dependencies: { there: "1", absent: "1" } }));
    expect(missingPackages(pathToFileURL(join(home, "src/cli/doctor-probes.ts")).href)).toEqual(["absent"]);
  });
});

describe("writeTrouble", () => {
  it("writes where the folder is, or will be, and leaves nothing behind", async () => {
    mkdirSync(join(home, "there"));
    expect(await writeTrouble(join(home, "there"))).toBeNull();
    expect(await writeTrouble(join(home, "a/b"))).toBeNull();
    expect(readdirSync(home, { recursive: true })).toEqual(["there"]);
  });

  it("gives the system's code when it cannot", async () => {
    writeFileSync(join(home, "file"), "");
    expect(await writeTrouble(join(home, "file"))).toBe("ENOTDIR");
  });
});

describe("freeDisk", () => {
  it("asks the nearest folder that exists", async () => {
    expect(await freeDisk(join(home, "not/yet"))).toBeGreaterThan(0);
  });
});

describe("memoryLimit", () => {
  it.each([
    [8, 0, 8],
    [8, 2, 2],
    [8, 2 ** 63, 8],
  ])("of %s with a container's %s is %s", (total, constrained, limit) => {
    expect(memoryLimit(total, constrained)).toBe(limit);
  });
});

describe("askHost", () => {
  it("tells what does not speak TLS", async () => {
    const server = createServer((socket) =>
      socket
        .on("error", () => undefined)
        .end("no TLS here")
        .resume(),
    );
    await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
    const { port } = server.address() as { port: number };
    expect(await askHost("127.0.0.1", port, {})).toMatchObject({ ok: false, stage: "connection" });
    await new Promise((closed) => server.close(closed));
    expect(await askHost("127.0.0.1", port, {})).toEqual({ ok: false, stage: "connection", reason: "ECONNREFUSED" });
  });

  it("gives up on what never answers", async () => {
    const server = createServer((socket) => socket.on("error", () => undefined).resume());
    await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
    const { port } = server.address() as { port: number };
    expect(await askHost("127.0.0.1", port, {}, 200)).toEqual({ ok: false, stage: "connection", reason: "timeout" });
    await new Promise((closed) => server.close(closed));
  });

  it.each([
    ["ENOTFOUND", "dns"],
    ["EAI_AGAIN", "dns"],
    ["DEPTH_ZERO_SELF_SIGNED_CERT", "certificate"],
    ["UNABLE_TO_GET_ISSUER_CERT_LOCALLY", "certificate"],
    ["ERR_TLS_CERT_ALTNAME_INVALID", "certificate"],
    ["ECONNRESET", "connection"],
    ["timeout", "connection"],
  ])("takes %s for a trouble of the stage %s", (code, stage) => {
    expect(stageOf(code)).toBe(stage);
  });
});

describe("machineProbes", () => {
  it("knows this machine", () => {
    const probes = machineProbes(home, {});
    expect(probes).toMatchObject({ node: { version: process.versions.node, path: process.execPath }, out: home });
    expect(probes.missingPackages()).toEqual([]);
    expect(probes.cores).toBeGreaterThan(0);
    expect(probes.memory).toBeGreaterThan(0);
  });
});
