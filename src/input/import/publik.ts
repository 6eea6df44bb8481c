import { write } from "../problem.ts";
import { type FoundProcedures, inFile, type Note, type ReadFound, unreadable } from "./found.ts";
import { type Entry, entriesOf, isRecord, jsonOf, wordsOf } from "./json.ts";
import { type Draft, listingOf } from "./listing.ts";

/**
 * The forms of a Publik site: what `/api/formdefs/` answers (w.c.s., Entr'ouvert): a list, or `{"data": […]}`, of
 * `{title, slug, url, keywords, category, …}`. The slug is the id: it does not change when the form is renamed.
 */
export function readPublik(text: string, file: string): ReadFound<FoundProcedures> {
  const entries = entriesOf(text, jsonOf(text));
  if (entries === null)
    return unreadable(
      file,
      { fr: "ce n'est pas une liste de formulaires Publik", en: "this is not a list of Publik forms" },
      { fr: "enregistrez la réponse de https://…/api/formdefs/", en: "save the answer of https://…/api/formdefs/" },
    );
  const drafts = entries.map(draftOf);
  const listing = listingOf(
    file,
    drafts.filter((one): one is Draft => "place" in one),
  );
  const rejected = drafts.filter((one): one is Note => "message" in one).map(inFile(file));
  return { ok: true, found: { type: "procedures", ...listing, rejected: [...rejected, ...listing.rejected], notes: [] } };
}

function draftOf({ place, value }: Entry): Draft | Note {
  if (!isRecord(value)) return { ...place, ...NOT_A_FORM };
  return {
    place,
    id: wordsOf(value.slug),
    name: wordsOf(value.title),
    url: wordsOf(value.url),
  };
}

const NOT_A_FORM = {
  message: { fr: "ce n'est pas un formulaire : laissé de côté", en: "this is not a form: left aside" },
  fix: write('{"title": "…", "slug": "…", "url": "https://…"}'),
};
