import type { History } from "../../src/domain/history.ts";
import { overviewOf } from "../../src/domain/overview.ts";
import type { Report } from "../../src/domain/report.ts";
import type { ProcedureAlerts } from "../../src/sinks/alerts-csv.ts";
import { indexPage } from "../../src/sinks/html/index-page.ts";
import { type HtmlFile, procedureFile } from "../../src/sinks/html/procedure-page.ts";

/** All the pages of a report, as they are written: `procedures/<id>.html` for each procedure, then `index.html`. */
export function htmlReport(report: Report, history: History | null = null, alerts: readonly ProcedureAlerts[] = []): readonly HtmlFile[] {
  const past = new Map(history?.procedures.map((own) => [own.id, own]));
  const pages = report.procedures.map((procedure, place, all) => {
    const own = past.get(procedure.id);
    return procedureFile(report, procedure, {
      previous: all[place - 1],
      next: all[place + 1],
      past: history && own ? { editions: history.editions, own } : null,
    });
  });
  return [...pages, { path: "index.html", content: indexPage(overviewOf(report), history, alerts) }];
}
