import { describe, expect, it } from "vitest";
import { checks } from "../../src/checks/index.ts";
import { indicators } from "../../src/domain/indicator.ts";
import { type } from "../support/cli.ts";

describe("vigie checks", () => {
  it("has a line for every check, aligned", async () => {
    const { code, out, err } = await type("checks");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const width = Math.max(...checks.map(({ id }) => id.length));
    expect(out).toBe(
      checks
        .map(({ id, indicator, title, references }) => {
          const rules = references.length > 0 ? ` (${references.join(", ")})` : "";
          return `${id.padEnd(width)}  ${indicators[indicator].title.fr} — ${title.fr}${rules}\n`;
        })
        .join(""),
    );
  });

  it("gives scripts the same, in English", async () => {
    expect(JSON.parse((await type("checks --json --lang en")).out)).toEqual(
      checks.map(({ id, indicator, title, references, needs, scope }) => ({ id, indicator, title: title.en, references, needs, scope })),
    );
  });
});
