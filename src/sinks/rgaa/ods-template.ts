import { unzipSync } from "fflate";
import grid from "../../rgaa/data/audit-grid-4.1.2.json" with { type: "json" };

/** The official audit grid, taken apart: the files of the archive, and its sheets between what stands before and after them. */
export type GridTemplate = {
  readonly files: Readonly<Record<string, Uint8Array>>;
  readonly before: string;
  readonly sheets: readonly { readonly name: string; readonly xml: string }[];
  readonly after: string;
};

/** The model that the DINUM publishes for the RGAA 4.1.2: 106 criteria, 20 pages at most. Read at the first call only. */
export function gridTemplate(): GridTemplate {
  read ??= takeApart();
  return read;
}

let read: GridTemplate | undefined;

function takeApart(): GridTemplate {
  const files = unzipSync(Uint8Array.from(atob(grid.ods), (sign) => sign.charCodeAt(0)));
  const content = new TextDecoder().decode(files["content.xml"]);
  const found = [...content.matchAll(/<table:table table:name="([^"]*)"[\s\S]*?<\/table:table>/g)];
  const [start, end] = [found[0]?.index ?? 0, (found.at(-1)?.index ?? 0) + (found.at(-1)?.[0].length ?? 0)];
  return {
    files,
    before: content.slice(0, start),
    sheets: found.map(([xml, name = ""]) => ({ name, xml })),
    after: content.slice(end),
  };
}
