import { expect, it } from "vitest";
import { lending } from "../../src/browser/lending.ts";

const told = () => {
  const words: string[] = [];
  const lent = Promise.withResolvers<void>();
  const lend = () => {
    words.push("lent");
    lent.resolve();
    return () => void words.push("taken back");
  };
  return { words, lent: lent.promise, lend };
};

it("lends nothing while the answer comes soon", async () => {
  const { words, lend } = told();
  expect(await lending(Promise.resolve("page"), 60_000, lend)).toBe("page");
  expect(words).toEqual([]);
});

it("lends our place when the answer is long in coming, and takes it back when it has come", async () => {
  const { words, lent, lend } = told();
  expect(
    await lending(
      lent.then(() => "page"),
      1,
      lend,
    ),
  ).toBe("page");
  expect(words).toEqual(["lent", "taken back"]);
});

it("takes it back when no answer comes", async () => {
  const { words, lent, lend } = told();
  const never = lent.then(() => Promise.reject(new Error("timeout")));
  await expect(lending(never, 1, lend)).rejects.toThrow("timeout");
  expect(words).toEqual(["lent", "taken back"]);
});
