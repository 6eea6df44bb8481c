import { describe, expect, it } from "vitest";
import { findDates } from "../../src/lib/french-dates.ts";
import { plain } from "../../src/lib/plain.ts";

describe("findDates", () => {
  it.each([
    ["établie le 12 juin 2021.", ["2021-06-12"]],
    ["le 1er mars 2024", ["2024-03-01"]],
    ["le 1ᵉʳ août 2023", ["2023-08-01"]],
    ["le 1 er février 2024", ["2024-02-01"]],
    ["le 9\u00a0AVRIL\u00a02026", ["2026-04-09"]],
    ["12/06/2021 et 3/7/2022", ["2021-06-12", "2022-07-03"]],
    ["12.06.2021, 12-06-2021", ["2021-06-12", "2021-06-12"]],
    ["le 07/03/24", ["2024-03-07"]],
    ["le 7/1/26", ["2026-01-07"]],
    ["1/2/3 et 3/100/26", []],
    ["2021-06-12T10:00", ["2021-06-12"]],
    ["en mars 2024", ["2024-03-01"]],
    ["25 sept. 2024, 3 janv. 2022, 14 déc. 2022", ["2024-09-25", "2022-01-03", "2022-12-14"]],
    ["10 juil. 2024, 10 févr. 2024", ["2024-07-10", "2024-02-10"]],
    ["le premier mars 2024, 01.07.2023, 2023-07-01", ["2024-03-01", "2023-07-01", "2023-07-01"]],
    ["March 3, 2026, May 12th 2025 and 3rd of June 2024", ["2026-03-03", "2025-05-12", "2024-06-03"]],
    ["le 3 mai 1999, 3/5/1999", ["1999-05-03", "1999-05-03"]],
    ["January 5, 2024, January 2023", ["2024-01-05", "2023-01-01"]],
    ["September 2024 and 4 May 2023", ["2024-09-01", "2023-05-04"]],
    ["du 35 mai 2024, du 31/02/2023, 2023-13-01", []],
    ["schéma 2023-2025, loi 2005-102, RGAA 4.1.2", []],
  ])("%s", (text, dates) => {
    expect(findDates(plain(text)).map((date) => date.iso)).toEqual(dates);
  });

  it("says where a date stands and whether its day was written", () => {
    expect(findDates("en mars 2024, le 2 mai 2024")).toEqual([
      { iso: "2024-03-01", start: 3, end: 12, exact: false },
      { iso: "2024-05-02", start: 17, end: 27, exact: true },
    ]);
  });
});
