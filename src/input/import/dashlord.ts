import { LineCounter, parseDocument } from "yaml";
import { type Located, locate } from "../located.ts";
import { write } from "../problem.ts";
import { syntaxMistake } from "../syntax.ts";
import { type FoundProcedures, inFile, type Note, type Place, type ReadFound, unreadable } from "./found.ts";
import { isRecord, wordsOf } from "./json.ts";
import { type Draft, listingOf } from "./listing.ts";

/**
 * The sites that a DashLord watches (`dashlord.yml`): `urls` is a list of `{url, title, category, tags, repositories, betaId}`, or of bare
 * addresses; `tools` may be a list or a block, which does not matter here. DashLord knows a site by its address, and so is the id made:
 * several sites share a `betaId`.
 */
export function readDashlord(text: string, file: string): ReadFound<FoundProcedures> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false, logLevel: "error" });
  const placeOf = (at: number, path: string): Place => ({
    line: Math.max(1, lines.linePos(at).line),
    column: Math.max(1, lines.linePos(at).col),
    path,
  });
  const [error] = document.errors;
  if (error) {
    const { at, message, fix } = syntaxMistake(error, document, text);
    return unreadable(file, message, fix, placeOf(at, ""));
  }
  const urls = locate(document, text).root.keys?.get("urls");
  if (!urls?.items) return unreadable(file, NO_URLS.message, NO_URLS.fix, placeOf(urls?.at ?? 0, "urls"));
  const drafts = urls.items.map((item, index) => draftOf(item, placeOf(item.at, `urls[${index}]`)));
  const listing = listingOf(
    file,
    drafts.filter((one): one is Draft => !("message" in one)),
  );
  const rejected = drafts.filter((one): one is Note => "message" in one).map(inFile(file));
  return { ok: true, found: { type: "procedures", ...listing, rejected: [...rejected, ...listing.rejected], notes: [] } };
}

function draftOf({ value }: Located, place: Place): Draft | Note {
  const site = isRecord(value) ? value : { url: value };
  const url = wordsOf(site.url);
  if (url === undefined) return { ...place, ...NO_ADDRESS };
  return { place, url, name: wordsOf(site.title), administration: wordsOf(site.category) };
}

const NO_URLS = {
  message: { fr: "ce n'est pas un dashlord.yml : il n'a pas de liste urls", en: "this is not a dashlord.yml: it has no list urls" },
  fix: write("urls: [{ url: https://… , title: … }]"),
};
const NO_ADDRESS = {
  message: { fr: "ce site n'a pas d'adresse : laissé de côté", en: "this site has no address: left aside" },
  fix: write("- url: https://…"),
};
