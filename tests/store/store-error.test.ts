import { expect, it } from "vitest";
import { inWords, StoreError } from "../../src/store/store-error.ts";

const coded = (code: string): Error => Object.assign(new Error("syscall"), { code });
const words = (code: string): unknown => {
  const error = inWords(coded(code), "reports/2026-T4/edition.json");
  return error instanceof StoreError ? error.text : error;
};

it.each([
  ["EACCES", "access denied"],
  ["EPERM", "access denied"],
  ["EROFS", "this disk is read-only"],
  ["ENOSPC", "the disk is full"],
  ["EDQUOT", "the disk is full"],
  ["ENOTDIR", "a file stands where a folder is expected"],
  ["ENAMETOOLONG", "this name is too long"],
  ["EMFILE", "too many files are open"],
  ["EIO", "EIO. Check this folder."],
])("%s is said in words", (code, en) => {
  expect(words(code)).toEqual({
    fr: expect.stringMatching(/^reports\/2026-T4\/edition\.json : .+\.$/),
    en: expect.stringContaining(`reports/2026-T4/edition.json: ${en}`),
  });
});

it("keeps the cause", () => {
  expect(inWords(coded("EIO"), "x")).toMatchObject({ name: "StoreError", cause: { code: "EIO" } });
});

it("lets pass what is no error of the file system, and what is in words already", () => {
  const bug = new TypeError("x is not a function");
  const said = new StoreError({ fr: "déjà", en: "already" });
  expect([inWords(bug, "x"), inWords(said, "x"), inWords("text", "x")]).toEqual([bug, said, "text"]);
});
