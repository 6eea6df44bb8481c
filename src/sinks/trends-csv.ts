import type { History, HistoryPoint } from "../domain/history.ts";
import { indicatorIds, indicators } from "../domain/indicator.ts";
import type { Lang } from "../domain/text.ts";
import { type Cell, type CsvOptions, toCsv } from "./csv.ts";

/** One row per indicator and edition: how many procedures reach the goal, and the share 0–1 of those whose level is known. */
export const indicatorTrendsCsv = ({ editions, indicators: trends }: History, lang: Lang, options: CsvOptions = {}): string =>
  toCsv(
    [
      ["indicator", "indicator_name", "edition", "edition_date", "goal_share", "goal", "middle", "bottom", "not_evaluated", "to_confirm"],
      ...indicatorIds.flatMap((id) =>
        trends[id].map(({ share, goal, middle, bottom, grey, open }, place): readonly Cell[] => [
          ...[id, indicators[id].title[lang], editions[place]?.edition ?? null, dayOf(editions[place]?.generatedAt)],
          ...[share === null ? null : Math.round(share * 1e4) / 1e4, goal, middle, bottom, grey, open],
        ]),
      ),
    ],
    options,
  );

/** One row per procedure and edition in which it was visited: status, score 0–100, goals, and every level. */
export const procedureTrendsCsv = ({ editions, procedures }: History, options: CsvOptions = {}): string =>
  toCsv(
    [
      [
        ...["procedure", "procedure_name", "edition", "edition_date", "method", "status", "score", "goals_reached", "goals_evaluated"],
        ...indicatorIds.flatMap((id) => [`${id}_level`, `${id}_provenance`]),
      ],
      ...procedures.flatMap(({ id, name, points }) =>
        points.flatMap((point, place): (readonly Cell[])[] => {
          const edition = editions[place];
          return point && edition ? [[id, name, edition.edition, dayOf(edition.generatedAt), edition.method, ...cellsOf(point)]] : [];
        }),
      ),
    ],
    options,
  );

const cellsOf = ({ status, score, goals, levels }: HistoryPoint): readonly Cell[] => [
  ...[status, score, goals.reached, goals.evaluated],
  ...indicatorIds.flatMap((id) => [levels[id].level, levels[id].provenance]),
];

const dayOf = (time: string | undefined): Cell => time?.slice(0, 10) ?? null;
