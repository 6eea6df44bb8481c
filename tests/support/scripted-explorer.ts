import type { Procedure } from "../../src/domain/procedure.ts";
import type { Visit } from "../../src/domain/visit.ts";
import type { ExploreOptions, Explorer } from "../../src/sweep/ports.ts";
import { environment, visitOf } from "./dossiers.ts";

/** An explorer whose visits end when the test says so. */
export type ScriptedExplorer = Explorer & {
  /** Ids in the order in which their visits began. */
  readonly begun: string[];
  /** Ids of the visits in flight. */
  readonly inFlight: () => readonly string[];
  /** Ends a visit, as told by the script, and lets the sweep go on until it waits again. */
  readonly finish: (id: string) => Promise<void>;
  /** Ends every visit as soon as it begins, until nothing begins any more. */
  readonly finishAll: () => Promise<void>;
};

export type Script = (procedure: Procedure, options: ExploreOptions) => Promise<readonly Visit[]> | readonly Visit[];

/** A page that answers well. */
export const seen: Script = (procedure) => [visitOf({ requestedUrl: procedure.url ?? "", finalUrl: procedure.url })];

/** @param script what a visit brings back once it is finished. */
export function scriptedExplorer(script: Script = seen): ScriptedExplorer {
  const begun: string[] = [];
  const gates = new Map<string, () => void>();
  const finish = async (id: string): Promise<void> => {
    const open = gates.get(id);
    if (!open) throw new Error(`no visit of ${id} is in flight`);
    gates.delete(id);
    open();
    await settled();
  };
  return {
    environment,
    begun,
    inFlight: () => [...gates.keys()],
    finish,
    finishAll: async () => {
      await settled();
      for (let [id] = gates.keys(); id !== undefined; [id] = gates.keys()) await finish(id);
    },
    explore: async (procedure, options) => {
      begun.push(procedure.id);
      await new Promise<void>((resolve) => gates.set(procedure.id, resolve));
      return script(procedure, options);
    },
    close: async () => undefined,
  };
}

/** Every promise that can settle by itself has: a turn of the event loop comes after all of them. */
export const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
