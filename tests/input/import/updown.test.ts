import { describe, expect, it } from "vitest";
import { readImport } from "../../../src/input/import/file.ts";
import { readUpdownJson } from "../../../src/input/import/updown.ts";
import { bytesOf, figures } from "./support.ts";

const check = (metrics: object, more: object = {}) => ({
  token: "x",
  url: "https://a.fr/",
  alias: "1656; 1657",
  last_check_at: "2026-08-22T04:00:00Z",
  ...more,
  metrics,
});
const read = (...checks: readonly object[]) => figures(readUpdownJson(JSON.stringify(checks), "f"));

describe("readUpdownJson", () => {
  it("reads checks with their metrics: percentages become fractions, an alias may name several procedures", () => {
    expect(read(check({ uptime: 99.594, timings: { response: 210, total: 723 }, requests: { samples: 2491, failures: 16 } }))).toEqual({
      rows: [["1656;1657", "2026-08-22", { uptime: 0.99594, response_ms: 210 }]],
      remarks: [],
      rejected: [],
    });
  });

  it("reads metrics by id of procedure", () => {
    expect(figures(readUpdownJson('{"1656": {"uptime": 100, "timings": {"response": 0}}}', "f")).rows).toEqual([
      ["1656", null, { uptime: 1, response_ms: 0 }],
    ]);
  });

  it("keeps an availability of exactly 0; a server that was never reached has no response time", () => {
    expect(read(check({ uptime: 0, timings: { response: 0 }, requests: { samples: 100, failures: 100 } }))).toEqual({
      rows: [["1656;1657", "2026-08-22", { uptime: 0 }]],
      remarks: [],
      rejected: [],
    });
  });

  it("says when the monitor is probably blocked, and takes the figure over as it is", () => {
    const { rows, remarks } = read(check({ uptime: 0.11, timings: { response: 150 }, requests: { samples: 2000, failures: 1998 } }));
    expect(rows).toEqual([["1656;1657", "2026-08-22", { uptime: 0.0011, response_ms: 150 }]]);
    expect(remarks).toEqual([
      "f:1:2 [0]: disponibilité presque nulle d'un serveur qui répond : le moniteur est sans doute bloqué ; valeur reprise telle quelle ; demandez au service de laisser passer le moniteur",
    ]);
  });

  it("tells checks without a measure, and figures that cannot be", () => {
    expect(read(check({}, { alias: "" }), check({ uptime: 100, requests: { samples: 0 } }), check({ uptime: 101 }))).toEqual({
      rows: [],
      remarks: [expect.stringMatching(/^f:1:\d+ \[2\]: "101" n'est pas un nombre de 0 à 100 : laissé de côté ; /)],
      rejected: [
        expect.stringMatching(/^f:1:\d+ \[0\]: aucune mesure pour "https:\/\/a.fr\/" : rien à reprendre ; /),
        expect.stringMatching(/^f:1:\d+ \[1\]: aucune mesure pour "1656, 1657" : rien à reprendre ; /),
      ],
    });
  });

  it("refuses anything else", () => {
    expect(figures(readUpdownJson("12", "f")).problems).toHaveLength(1);
  });
});

it("reads a table: an empty cell is no measure, 0 is one", async () => {
  const table = "id,url,last_update,uptime,response_mean_ms,samples,failures\n1,https://a.fr/,2026-08-22,0,131,10,9\n2,,2026-07-24,,,,\n";
  expect(figures(await readImport(bytesOf(table), "f"))).toEqual({
    rows: [["1", "2026-08-22", { uptime: 0, response_ms: 131 }]],
    remarks: [expect.stringContaining("le moniteur est sans doute bloqué")],
    rejected: ['f:3:4 uptime: aucune mesure pour "2" : rien à reprendre ; rien n\'est à faire, ou activez la surveillance'],
  });
});
