import { describe, expect, it } from "vitest";
import { commandLine, invocationOf, resumeLine } from "../../src/cli/invocation.ts";

describe("invocationOf", () => {
  const root = "/home/a b/vigie";
  it.each([
    [{ root, checkout: true, cwd: root, env: {} }, "npm run vigie --"],
    [{ root, checkout: true, cwd: "/home/a b", env: {} }, "node vigie/bin/vigie.js"],
    [{ root, checkout: true, cwd: "/home", env: {} }, "node 'a b/vigie/bin/vigie.js'"],
    [{ root: "/x/node_modules/vigie", checkout: false, cwd: "/x", env: { npm_command: "exec" } }, "npx vigie"],
    [{ root: "/x/node_modules/vigie", checkout: false, cwd: "/x", env: {} }, "vigie"],
  ])("%j → %s", (start, expected) => {
    expect(invocationOf(start)).toBe(expected);
  });
});

it("quotes what a shell would read otherwise", () => {
  expect(commandLine("vigie", ["audit", "https://x.fr/?a=1&b=2", "l'eau", "a,b=c"])).toBe("vigie audit 'https://x.fr/?a=1&b=2' 'l'\\''eau' a,b=c");
});

describe("resumeLine", () => {
  it("names the edition and does not begin again", () => {
    expect(resumeLine("vigie", ["sweep", "--fresh", "l.yaml"], "2026-T4")).toBe("vigie sweep l.yaml --edition 2026-T4");
  });
  it.each([[["sweep", "--edition", "a"]], [["sweep", "--edition=a"]]])("keeps the edition of %j", (typed) => {
    expect(resumeLine("vigie", typed, "a")).toBe(`vigie ${typed.join(" ")}`);
  });
});
