import { join } from "node:path";
import type { Gate } from "../domain/gate.ts";
import type { Report } from "../domain/report.ts";
import { keyOf } from "../history/matching.ts";
import { annotations } from "../sinks/annotations.ts";
import { gateMarkdown } from "../sinks/gate-markdown.ts";
import { gateText } from "../sinks/gate-text.ts";
import { junitXml } from "../sinks/junit.ts";
import { sarif } from "../sinks/sarif.ts";
import type { EditionStore } from "../sweep/ports.ts";
import type { Command } from "./command.ts";
import { shownPath } from "./files.ts";
import { words } from "./words.ts";

/** What a pipeline may ask for: three files beside the report, and GitHub's annotations on stdout. */
export const gateFormats = ["junit", "sarif", "md", "github"] as const;
export type GateFormat = (typeof gateFormats)[number];

/** All that is told of a gate. */
export type GateOutput = {
  readonly report: Report;
  readonly gate: Gate;
  readonly store: EditionStore;
  /** Values that came from the environment: never printed (the store masks the files). */
  readonly secrets: readonly string[];
  readonly formats: readonly GateFormat[];
};

const place = { fr: "Rapport : {page}\n", en: "Report: {page}\n" };

/** Writes the files asked for, then prints the verdict with its reasons; annotations go to stderr when stdout is to be JSON. */
export async function report(command: Command, { report: whole, gate, store, secrets, formats }: GateOutput): Promise<void> {
  const { io, lang, json, colour } = command;
  const hide = hiding(secrets);
  if (formats.includes("junit")) await store.writeReport("junit.xml", junitXml(gate, lang));
  if (formats.includes("sarif")) await store.writeReport("results.sarif", sarif(whole, gate, { keyOf }));
  if (formats.includes("md")) await store.writeReport("summary.md", gateMarkdown(gate, lang));
  if (formats.includes("github")) (json ? io.err : io.out)(hide(annotations(gate, lang)));
  if (json) return io.out(hide(`${JSON.stringify({ folder: store.folder, ...gate }, null, 2)}\n`));
  const page = shownPath(io, join(store.folder, "index.html"));
  io.out(hide(`${gateText(gate, lang, { colour })}${words(place, lang, { page })}`));
}

/** Shorter values would mask ordinary words. */
const shortestSecret = 4;

const hiding =
  (secrets: readonly string[]) =>
  (text: string): string =>
    secrets
      .filter(({ length }) => length >= shortestSecret)
      .flatMap((secret) => [secret, encodeURIComponent(secret)])
      .reduce((kept, secret) => kept.replaceAll(secret, "***"), text);
