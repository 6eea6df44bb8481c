import { describe, expect, it } from "vitest";
import { readUrl } from "../../src/input/url.ts";

const ref = (name: string): string => `$\{${name}}`;
const env = { HOST: "https://recette.exemple.fr", TOKEN: "s3cret", BLANK: "a b", FTP: "ftp://s3cret.fr", USER: "u:s3cret" };
const spoken = (written: string): string => {
  const read = readUrl(written, env);
  return read.ok ? `ok ${read.url}` : `${read.message.en}; ${read.fix.en}`;
};

describe("readUrl", () => {
  it.each([
    ["https://www.impots.gouv.fr", "https://www.impots.gouv.fr"],
    ["  https://x.fr/a \n", "https://x.fr/a"],
    ["HTTP://X.fr/É?a=1&b=2#/route", "HTTP://X.fr/É?a=1&b=2#/route"],
    ["http://127.0.0.1:8080/a", "http://127.0.0.1:8080/a"],
    ["http://[::1]:80/", "http://[::1]:80/"],
    ["https://x.fr/@user", "https://x.fr/@user"],
    [`${ref("HOST")}/a?token=${ref("TOKEN")}`, "https://recette.exemple.fr/a?token=s3cret"],
  ])("accepts %j", (written, url) => {
    expect(spoken(written)).toBe(`ok ${url}`);
  });

  it.each([
    ["impots.gouv.fr", '"impots.gouv.fr" is not an absolute URL; write https://impots.gouv.fr'],
    ["www.x.fr:8080/a", '"www.x.fr:8080/a" is not an absolute URL; write https://www.x.fr:8080/a'],
    ["//x.fr/p", '"//x.fr/p" is not an absolute URL; write https://x.fr/p'],
    ["/p", '"/p" is not an absolute URL; write https://…'],
    ["Démarche", '"Démarche" is not an absolute URL; write https://…'],
    ["http:/x.fr", '"http:/x.fr" is not an absolute URL; write https://x.fr'],
    ["https//x.fr", '"https//x.fr" is not an absolute URL; write https://x.fr'],
    ["htps://x.fr", '"htps://x.fr" is not an http(s) URL; write https://x.fr'],
    ["ftp://x.fr", '"ftp://x.fr" is not an http(s) URL; write https://x.fr'],
    ["mailto:contact@x.fr", '"***@x.fr" is not an http(s) URL; write https://…'],
    ["javascript:alert(1)", '"javascript:alert(1)" is not an http(s) URL; write https://…'],
    ["file:///etc/passwd", '"file:///etc/passwd" is not an http(s) URL; write https://…'],
    ["https://", '"https://" is not an http(s) URL; write https://…'],
    ["https://x.fr:99999", '"https://x.fr:99999" is not a correct URL (host name or port); write https://www.exemple.gouv.fr/demarche'],
    ["https://x..fr", '"https://x..fr" is not a correct URL (host name or port); write https://www.exemple.gouv.fr/demarche'],
    ["https://x.fr/a b", '"https://x.fr/a b" contains a blank or a line break; write https://x.fr/a%20b'],
    ["https://x.fr/a\n  /b", '"https://x.fr/a /b" contains a blank or a line break; write https://x.fr/a/b'],
    ["x.fr/a\u00A0b", '"x.fr/a b" contains a blank or a line break; write https://x.fr/a%20b'],
    ["  ", "the URL is empty; remove the line (no URL) or write the whole address, https://…"],
  ])("refuses %j", (written, expected) => {
    expect(spoken(written)).toBe(expected);
  });

  it.each([
    "https://user:s3cret@x.fr/a",
    "https://user:s3cret/more@x.fr/a",
    "https://s3cret@x.fr",
    "https://user:s3cret @x.fr",
    "user:s3cret@x.fr",
    "https:\\\\user:s3cret@x.fr",
    "https://x.fr/a b?token=s3cret",
    "https://user:s3cret?@x.fr",
    `https://${ref("USER")}@x.fr`,
    `${ref("FTP")}/a`,
    `${ref("TOKEN")}/a`,
    `https://x.fr/${ref("BLANK")}?password=s3cret`,
  ])("never says the secret of %s", (written) => {
    const read = readUrl(written, env);
    expect(read.ok).toBe(false);
    expect(JSON.stringify(read)).not.toContain("s3cret");
  });

  it("advises the environment in place of credentials", () => {
    expect(readUrl("https://user:s3cret@x.fr/a", {})).toEqual({
      ok: false,
      message: {
        fr: `l'URL contient des identifiants ; ils finiraient dans les rapports. Un secret se lit dans l'environnement, par exemple ?token=${ref("VIGIE_TOKEN")}`,
        en: `the URL contains credentials; they would end up in the reports. A secret is read from the environment, for example ?token=${ref("VIGIE_TOKEN")}`,
      },
      fix: { fr: "écrivez https://x.fr/a", en: "write https://x.fr/a" },
    });
  });

  it("says which variable is missing, and how a variable is written", () => {
    expect(spoken(`https://x.fr/${ref("NOPE")}`)).toBe(
      "environment variable missing or empty: NOPE; run the command after export NOPE=… or write the address in full",
    );
    expect(spoken(`https://x.fr/${ref("a-b")}`)).toBe(
      `"https://x.fr/${ref("a-b")}" contains a badly written variable; write ${ref("NAME")} (letters, digits, _)`,
    );
  });

  it("tells which values of the environment went in", () => {
    expect(readUrl(`https://x.fr/?t=${ref("TOKEN")}`, env)).toEqual({ ok: true, url: "https://x.fr/?t=s3cret", secrets: ["s3cret"] });
  });
});
