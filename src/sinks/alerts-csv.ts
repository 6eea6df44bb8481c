import type { Alert } from "../domain/comparison.ts";
import type { Lang } from "../domain/text.ts";
import { alertSentence } from "./comparison-words.ts";
import { type CsvOptions, toCsv } from "./csv.ts";

/** What somebody should act on in one procedure. */
export type ProcedureAlerts = { readonly id: string; readonly name: string; readonly url: string | null; readonly alerts: readonly Alert[] };

/** One row per alert: the procedure, the kind of alert (`level-lost`, `declaration-expired`…), and the sentence. */
export const alertsCsv = (procedures: readonly ProcedureAlerts[], lang: Lang, options: CsvOptions = {}): string =>
  toCsv(
    [
      ["procedure", "procedure_name", "url", "alert", "detail"],
      ...procedures.flatMap(({ id, name, url, alerts }) => alerts.map((alert) => [id, name, url, alert.kind, alertSentence(alert, lang)])),
    ],
    options,
  );
