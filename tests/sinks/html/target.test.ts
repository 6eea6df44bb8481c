import { describe, expect, it } from "vitest";
import { address, picturePath, webLink } from "../../../src/sinks/html/target.ts";

describe("links", () => {
  it("follow absolute http(s) addresses", () => {
    expect(webLink("https://a.fr/?x=1&y=2#/z", "ici").markup).toBe('<a href="https://a.fr/?x=1&amp;y=2#/z" rel="noreferrer">ici</a>');
    expect(address("HTTP://a.fr").markup).toBe('<bdi class="url"><a href="HTTP://a.fr" rel="noreferrer">HTTP://a.fr</a></bdi>');
  });

  it.each([
    "javascript:alert(1)",
    " javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java\nscript:alert(1)",
    "data:text/html,<script>",
    "file:///etc/passwd",
    "//evil.test",
    "/relatif",
    "https:evil.test",
    "https://",
    "https:\\\\evil.test",
    "",
  ])("give the words alone for %j", (url) => {
    expect(webLink(url, "ici").markup).toBe("ici");
  });

  it("give the words alone without an address", () => {
    expect(webLink(null, "ici").markup).toBe("ici");
  });
});

describe("pictures", () => {
  it("stay inside the edition folder", () => {
    expect(picturePath("evidence/a b/é.png", "../")).toBe("../evidence/a%20b/%C3%A9.png");
  });

  it.each([
    "../../etc/passwd",
    "evidence/../../x.png",
    "/etc/passwd",
    "https://evil.test/x.png",
    "javascript:alert(1)",
    "a\\b.png",
    "a.png?x",
    "a.png#x",
    "",
  ])("refuse %j", (path) => {
    expect(picturePath(path, "../")).toBeNull();
  });
});
