import { readFileSync } from "node:fs";
import { calibrate } from "../../src/calibration/calibration.ts";
import { demoProcedures } from "../../src/demo/procedures.ts";
import { serveTown } from "../../src/demo/town.ts";
import type { Calibration, Truth } from "../../src/domain/calibration.ts";
import { readLabels } from "../../src/input/labels.ts";
import { corpusLabels, corpusLabelsFile, serveCorpus } from "../support/corpus.ts";
import { procedureOf } from "../support/dossiers.ts";
import { type Figures, figuresOf } from "./figures.ts";
import { meansOf } from "./means.ts";
import { sweepLoopback } from "./sweep.ts";
import { townTruth } from "./town.ts";

/** One set of pages, measured; `count`: pages or procedures. */
export type Measured = { readonly count: number; readonly figures: Figures; readonly calibration: Calibration };

/** The labelled pages, each as a procedure of its own: every page stands alone, as its labels do. */
export async function measureCorpus(): Promise<Measured> {
  const labels = corpusLabels();
  const server = await serveCorpus();
  try {
    const report = await sweepLoopback(
      labels.map(({ file }) => procedureOf({ id: file.replace(/\.html$/, ""), name: file, url: `${server.base}${file}`, maxPages: 1 })),
    );
    const calibration = calibrate(report, corpusTruth(), "labels.json");
    return { count: labels.length, figures: figuresOf(calibration, meansOf(report, labels)), calibration };
  } finally {
    await server.close();
  }
}

/** The demo town, walked through as `npm start` does. */
export async function measureTown(): Promise<Measured> {
  const today = new Date();
  const town = await serveTown({ today });
  try {
    const procedures = demoProcedures(town.origin);
    const calibration = calibrate(await sweepLoopback(procedures), townTruth(today), "tests/e2e/demo-expected.ts");
    return { count: procedures.length, figures: figuresOf(calibration, null), calibration };
  } finally {
    await town.close();
  }
}

/** Pairs that a person has to look at when a figure fell: what Vigie says otherwise than the truth, or not at all. */
export const missesOf = ({ agreements }: Calibration): readonly string[] =>
  agreements.flatMap(({ trait, pairs }) =>
    pairs
      .filter(({ result }) => result === "disagrees" || (result === "to-confirm" && trait !== "auth"))
      .map(({ id, truth, read, result }) => `${trait} of ${id}: ${truth} expected, ${result === "to-confirm" ? "left to a person" : read}`),
  );

function corpusTruth(): Truth {
  const read = readLabels(readFileSync(corpusLabelsFile, "utf8"), "labels.json");
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message.en).join("\n"));
  return read.truth;
}
