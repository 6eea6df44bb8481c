import { Document, isMap, isScalar, isSeq, Scalar, visit } from "yaml";
import type { Procedure } from "../domain/procedure.ts";
import { DEFAULT_MAX_PAGES } from "./procedure.ts";

export type WriteOptions = {
  /** Where editors find the JSON Schema, as seen from the file; no line without it. */
  readonly schemaComment?: string | null;
  /** Further comments at the top, such as the attribution of the data; one a line. */
  readonly notes?: readonly string[];
};

/** The list as procedures.yaml, which `readProcedures` reads back to the same procedures. */
export function writeProceduresYaml(procedures: readonly Procedure[], options: WriteOptions = {}): string {
  const { schemaComment = null, notes = [] } = options;
  const document = new Document({ procedures: procedures.map(listed) });
  visit(document, {
    Pair(_, { key, value }) {
      const name = isScalar(key) ? key.value : "";
      if (isScalar(value) && ALWAYS_QUOTED.has(name)) value.type = Scalar.QUOTE_DOUBLE;
      if (name === "audience" && isSeq(value)) value.flow = true;
    },
    Seq(key, list) {
      for (const item of key === "value" ? list.items : []) if (isMap(item)) item.spaceBefore = item !== list.items[0];
    },
  });
  const comments = [...(schemaComment === null ? [] : [`yaml-language-server: $schema=${schemaComment}`]), ...notes];
  const top = comments.map((line) => `# ${line.replaceAll(/\s+/g, " ")}\n`).join("");
  return `${top}${document.toString({ lineWidth: 0, flowCollectionPadding: false })}`;
}

/** What must never be read as a number. */
const ALWAYS_QUOTED: ReadonlySet<unknown> = new Set(["id", "jdma_id"]);

/** A procedure with the keys of the file, in the order in which a person reads them; what is not said is not written. */
function listed(procedure: Procedure): object {
  const { id, name, administration, ministry, perimeter, url, audience, volume, volumeOnline, pages, maxPages, declared } = procedure;
  return said({
    id,
    name,
    administration,
    ministry,
    perimeter,
    url,
    audience,
    volume,
    volume_online: volumeOnline,
    france_connect: procedure.franceConnect,
    declaration_url: procedure.declarationUrl,
    jdma_id: procedure.jdmaId,
    pages,
    max_pages: maxPages === DEFAULT_MAX_PAGES ? null : maxPages,
    declared: said(declared),
    imported: procedure.imported && said(procedure.imported),
    budget: procedure.budget && said(procedure.budget),
  });
}

const said = (block: object): object => Object.fromEntries(Object.entries(block).filter(([, value]) => !isNothing(value)));

const isNothing = (value: unknown): boolean =>
  value === undefined || value === null || value === "" || (typeof value === "object" && Object.keys(value).length === 0);
