import { expect, it } from "vitest";
import { digestOf } from "../../src/history/digest.ts";
import { readDigest } from "../../src/input/digest.ts";
import { sampleReport } from "../support/sample-report.ts";

const digest = digestOf(sampleReport());

it("reads back what Vigie wrote", () => {
  expect(readDigest(JSON.stringify(digest))).toEqual(digest);
});

it("takes an indicator that did not exist then as one to confirm", () => {
  const older = { ...digest, procedures: digest.procedures.map((one) => ({ ...one, levels: { auth: one.levels.auth } })) };
  const [first] = readDigest(JSON.stringify(older))?.procedures ?? [];
  expect([first?.levels.auth, first?.levels.jdma]).toEqual([
    digest.procedures[0]?.levels.auth,
    { level: "À vérifier", rank: "grey", provenance: "to-confirm" },
  ]);
});

it.each(["", "{", "null", "{}", JSON.stringify({ ...digest, schemaVersion: 2 }), JSON.stringify({ ...digest, procedures: [{ id: 1 }] })])(
  "says nothing of %.30s",
  (text) => {
    expect(readDigest(text)).toBeNull();
  },
);
