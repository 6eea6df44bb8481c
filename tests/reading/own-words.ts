import { readFileSync } from "node:fs";
import type { DomEvidence, Field, Form, FormsEvidence } from "../../src/domain/evidence.ts";
import { type Answer, type Decision, decideOutcome } from "../../src/reading/outcome.ts";

const counts = { img: 0, svg: 0, canvas: 0, iframe: 0, table: 0, form: 0, field: 0, video: 0, audio: 0, object: 0, link: 3, button: 1, list: 0 };

const field = (name: string): Field => ({
  selector: `#${name}`,
  type: "text",
  name,
  label: name,
  placeholder: "",
  required: true,
  autocomplete: "",
  visible: true,
});

const ownForm: Form = {
  selector: "form",
  landmark: "main",
  visible: true,
  method: "post",
  action: "https://demarche.exemple.fr/carte",
  name: "",
  fields: [field("objet"), field("reponse")],
  submits: ["Envoyer"],
};

/** A page that answers 200 with a title, a main heading, a text, and the links of every foot. */
export function outcomeOf(title: string, heading: string, text: string, forms: FormsEvidence = { forms: [] }): Decision {
  const url = "https://demarche.exemple.fr/carte";
  const dom: DomEvidence = {
    url,
    title,
    lang: "fr",
    text: `${heading} ${text} Accueil Contact Plan du site Accessibilité : non conforme Mentions légales Données personnelles`.trim(),
    textCut: false,
    elements: 50,
    headings: heading ? [{ level: 1, text: heading, selector: "h1" }] : [],
    counts,
    viewport: null,
    generator: null,
    snapshot: null,
  };
  const answered = { httpStatus: 200, contentType: "text/html", announcedBytes: null };
  const answer: Answer = { ...answered, role: "start", requestedUrl: url, finalUrl: url, dom, forms, connect: { candidates: [] } };
  return decideOutcome(answer);
}

/** A page of a set: what it shows, what kind of page it is, and the statuses that are right for it. */
export type Said = {
  readonly kind: string;
  readonly statuses: readonly string[];
  readonly title: string;
  readonly heading: string;
  readonly text: string;
  readonly forms: FormsEvidence;
};

/** The pages of a set: `status/or status | title | main heading | text` a line, under `## kind`; `{form}` stands for a form to fill in. */
export function setOf(name: string): readonly Said[] {
  const lines = readFileSync(new URL(`../fixtures/own-words/${name}.txt`, import.meta.url), "utf8").split("\n");
  return lines.flatMap((line, index) => {
    if (line === "" || line.startsWith("#")) return [];
    const [status = "", title = "", heading = "", text = ""] = line.split("|").map((cell) => cell.trim());
    const kind =
      lines
        .slice(0, index)
        .findLast((one) => one.startsWith("## "))
        ?.slice(3) ?? "";
    const forms = { forms: text.includes("{form}") ? [ownForm] : [] };
    return [{ kind, statuses: status.split("/"), title, heading, text: text.replace("{form}", "").trim(), forms }];
  });
}
