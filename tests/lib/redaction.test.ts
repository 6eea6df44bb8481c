import { describe, expect, it } from "vitest";
import { redact, redacted } from "../../src/lib/redaction.ts";

describe("redact", () => {
  it.each([
    ["https://a.fr/?token=abc&page=2", "https://a.fr/?token=…&page=2"],
    ["https://a.fr/x;jsessionid=1F2?lang=fr", "https://a.fr/x;jsessionid=…?lang=fr"],
    ["https://a.fr/cb?code=1&state=2#id_token=3", "https://a.fr/cb?code=…&state=…#id_token=…"],
    ["https://a.fr/?a=1&amp;sid=2&amp;b=3", "https://a.fr/?a=1&amp;sid=…&amp;b=3"],
    ["https://moi:secret@a.fr/", "https://…@a.fr/"],
    ['<a href="https://a.fr/?password=p">x</a>', '<a href="https://a.fr/?password=…">x</a>'],
  ])("%s", (text, expected) => expect(redact(text)).toBe(expected));

  it.each([
    "https://a.fr/?postcode=29200&monkey=1",
    "https://a.fr/code/state",
    "a@b.fr, c@d.fr",
    "https://a.fr/@mairie",
    "Quel est l'état ? code=12",
  ])("leaves %s", (text) => expect(redact(text)).toBe(text));

  it("goes through a whole value and changes its texts only", () => {
    expect(redacted({ a: ["?key=1", 2, null, true], b: { c: "&jwt=x" } })).toEqual({ a: ["?key=…", 2, null, true], b: { c: "&jwt=…" } });
  });
});
