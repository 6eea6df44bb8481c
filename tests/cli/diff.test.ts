import { expect, it } from "vitest";
import { unifiedDiff } from "../../src/cli/diff.ts";

const text = 'a\nid: "7"\nb: 1\nc: 2\nd\ne\n';
const at = (words: string, by: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, text: by });

it("prints replaced, added and neighbouring lines as patch reads them", () => {
  const end = text.indexOf("d\n") + 1;
  expect(unifiedDiff("f", text, [at("1", "10"), at("2", "20"), { start: end, end, text: "\nnew" }])).toBe(
    '--- f\n+++ f\n@@ -3,2 +3,2 @@ id: "7"\n-b: 1\n-c: 2\n+b: 10\n+c: 20\n@@ -5,0 +6,1 @@ id: "7"\n+new\n',
  );
  expect(unifiedDiff("f", text, [])).toBe("");
});
