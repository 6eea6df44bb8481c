import { describe, expect, it } from "vitest";
import { appendEdit } from "../../../src/input/import/append.ts";
import { listingOf } from "../../../src/input/import/listing.ts";
import { edited } from "../../../src/input/import/patch.ts";

const { procedures } = listingOf("f", [{ place: { line: 1, column: 1, path: "" }, id: "2", name: "B", url: "https://b.fr/" }]);

describe("appendEdit", () => {
  it.each([
    [
      "a list with a comment after its end",
      '# top\nprocedures:\n  - id: "1"\n    name: A # a\n\n# end\n',
      '# top\nprocedures:\n  - id: "1"\n    name: A # a\n\n  - id: "2"\n    name: B\n    url: https://b.fr/\n\n# end\n',
    ],
    [
      "no indentation, no line break at the end",
      'procedures:\n- id: "1"\n  name: A',
      'procedures:\n- id: "1"\n  name: A\n\n- id: "2"\n  name: B\n  url: https://b.fr/',
    ],
    [
      "another key below",
      'procedures:\r\n  - id: "1"\r\n    name: A\r\ndefaults: { max_pages: 2 }\r\n',
      'procedures:\r\n  - id: "1"\r\n    name: A\r\n\r\n  - id: "2"\r\n    name: B\r\n    url: https://b.fr/\r\ndefaults: { max_pages: 2 }\r\n',
    ],
  ])("adds to %s", (_, before, after) => {
    const edit = appendEdit(before, procedures);
    expect(edit && edited(before, [edit])).toBe(after);
  });

  it("does not add to a list between brackets", () => {
    expect(appendEdit('procedures: [{ id: "1", name: A }]', procedures)).toBeNull();
  });
});
