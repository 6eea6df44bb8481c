import { describe, expect, it } from "vitest";
import { type, worldOf, yamlOf } from "../support/cli.ts";

const files = { "/dossier/good.yaml": yamlOf({ a: "https://a.fr/" }), "/dossier/bad.yaml": yamlOf({ a: "a.fr" }) };

describe("vigie validate", () => {
  it("tells figures, in English", async () => {
    expect((await type("validate good.yaml --lang en", worldOf({ files }))).out).toBe(
      "good.yaml: 1 procedure, 0 of them without an address (1 distinct address).\n",
    );
  });

  it("gives scripts the figures, or the problems", async () => {
    const good = await type("validate good.yaml --json", worldOf({ files }));
    expect([good.code, good.err, JSON.parse(good.out)]).toEqual([
      0,
      "",
      { valid: true, file: "good.yaml", count: 1, none: 0, pages: 1, problems: [] },
    ]);
    const bad = await type("validate bad.yaml --json --lang en", worldOf({ files }));
    expect([bad.code, bad.err, JSON.parse(bad.out)]).toEqual([
      2,
      "",
      {
        valid: false,
        file: "bad.yaml",
        problems: [
          { file: "bad.yaml", line: 2, column: 78, path: "procedures[0].url", message: '"a.fr" is not an absolute URL', fix: "write https://a.fr" },
        ],
      },
    ]);
  });
});
