import type { Kit } from "./kit.ts";

/**
 * Runs inside the page: takes out of their forms the fields whose names stand in the place of what readers ask of any element (`getAttribute`, `tagName`…); says how
 * many. They keep place, name and look, and their form becomes readable. For pages that could not be read otherwise.
 */
export function releaseFields(kit: Kit): number {
  const listed = kit.all("form").flatMap((form) => [...(Reflect.get(HTMLFormElement.prototype, "elements", form) as HTMLFormControlsCollection)]);
  const standing = listed.filter((field) => ["name", "id"].some((kind) => (field.getAttribute(kind) ?? "") in HTMLFormElement.prototype));
  // No form has this id: the field belongs to none.
  for (const field of standing) field.setAttribute("form", "");
  return standing.length;
}
