import type { BrowserHealth, NetworkHealth } from "../domain/health.ts";
import type { Lang, Text } from "../domain/text.ts";
import { browserLines } from "./doctor-browser.ts";
import { type Line, type LineWords, lineText, lineWords } from "./doctor-line.ts";
import { machineLines } from "./doctor-machine.ts";
import { networkLines } from "./doctor-network.ts";
import { words } from "./words.ts";

/** What the doctor looks at; every probe is total, so that one trouble never hides another. */
export type DoctorDeps = {
  /** What to type for `vigie` here. */
  readonly invocation: string;
  readonly node: { readonly version: string; readonly path: string };
  /** npm dependencies that are not where they should be. */
  readonly missingPackages: () => readonly string[];
  /** Finds, or fetches, and tries the browser. */
  readonly browser: () => Promise<BrowserHealth>;
  /** One HTTPS request to a public service. */
  readonly network: () => Promise<NetworkHealth>;
  /** Folder of the reports, absolute. */
  readonly out: string;
  /** Tries to write there; null when it works, else the system's reason. */
  readonly writeTrouble: () => Promise<string | null>;
  /** Free bytes on the disk of the reports; null when the system does not tell. */
  readonly freeDisk: () => Promise<number | null>;
  /** Memory that this process may use, in bytes. */
  readonly memory: number;
  readonly cores: number;
  readonly env: Readonly<Record<string, string | undefined>>;
};

/** What the doctor says: one screen, and the same for machines. */
export type Diagnosis = {
  readonly text: string;
  /** Is all that a sweep cannot do without there? The network is not: the demo needs none. */
  readonly ready: boolean;
  readonly json: { readonly ready: boolean; readonly lines: readonly LineWords[] };
};

/** Looks at this machine and says what is ready, what is not, and what to do. Never throws. */
export async function runDoctor(deps: DoctorDeps, lang: Lang): Promise<Diagnosis> {
  const [browser, network, writeTrouble, freeDisk] = await Promise.all([deps.browser(), deps.network(), deps.writeTrouble(), deps.freeDisk()]);
  const missing = deps.missingPackages();
  const lines: readonly Line[] = [
    ...machineLines({ ...deps, missing, writeTrouble, freeDisk }),
    ...browserLines(browser),
    ...networkLines(network, deps.env, deps.invocation),
  ];
  const ready = lines.every((line) => line.state !== "bad");
  const verdict = words(ready ? verdicts.ready : verdicts.notReady, lang, { vigie: deps.invocation });
  return {
    text: `${[...lines.map((line) => lineText(line, lang)), "", verdict].join("\n")}\n`,
    ready,
    json: { ready, lines: lines.map((line) => lineWords(line, lang)) },
  };
}

const verdicts = {
  ready: { fr: "Cette machine est prête : {vigie} demo, puis {vigie} sweep.", en: "This machine is ready: {vigie} demo, then {vigie} sweep." },
  notReady: {
    fr: "Cette machine n'est pas prête : corrigez d'abord les lignes marquées ✗.",
    en: "This machine is not ready: first mend the lines marked ✗.",
  },
} as const satisfies Record<string, Text>;
