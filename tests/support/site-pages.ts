import type { Evidence, Form, Landmark, Link } from "../../src/domain/evidence.ts";
import type { PageRole } from "../../src/domain/visit.ts";
import { domOf } from "./axe-results.ts";

/** A page of a site for rules that compare pages. */
export type CasePage = Pick<Evidence, "links" | "forms" | "dom"> & { readonly role: PageRole; readonly url: string };

/** Links written `landmark: name > path`, in the order of the page. */
type Written = `${string}: ${string} > ${string}`;

const site = "https://demarche.exemple.gouv.fr";

const linkOf = (written: Written): Link => {
  const [, landmark = "", name = "", path = ""] = /^(\w+): (.+) > (.+)$/.exec(written) ?? [];
  return {
    selector: `a[href="${path}"]`,
    landmark: (landmark === "none" ? null : landmark) as Landmark,
    visible: true,
    name,
    href: URL.parse(path, site)?.href ?? null,
    kind: "link",
  };
};

/** A form of search in a part of the page. */
export const searchIn = (landmark: Landmark, action = "/recherche"): Form => ({
  selector: "form",
  landmark,
  visible: true,
  method: "get",
  action: `${site}${action}`,
  name: "Recherche",
  fields: [{ selector: "#q", type: "search", name: "q", label: "Rechercher", placeholder: "", required: false, autocomplete: "", visible: true }],
  submits: ["Rechercher"],
});

/** A page at an address of one site, with its links and forms. */
export const pageAt = (
  path: string,
  links: readonly Written[] = [],
  forms: readonly Form[] = [],
  words: { readonly title?: string; readonly h1?: string } = {},
): CasePage => ({
  role: "page",
  url: URL.parse(path, site)?.href ?? path,
  links: { links: links.map(linkOf), cut: false },
  forms: { forms },
  dom: {
    ...domOf(),
    title: words.title ?? "Demande",
    headings: words.h1 === undefined ? [] : [{ level: 1, text: words.h1, selector: "h1" }],
  },
});
