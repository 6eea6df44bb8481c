import type { ConnectCandidate, ContactCandidate, JdmaCandidate, Link } from "../../src/domain/evidence.ts";

/** A contact candidate in the main part of its page. */
export const contactOf = (part: Partial<ContactCandidate> = {}): ContactCandidate => ({
  kind: "phone-text",
  quote: "Téléphone : 01 40 81 21 22",
  href: null,
  heading: "",
  context: "",
  selector: "#c",
  landmark: "main",
  visible: true,
  ...part,
});

/** The official FranceConnect button. */
export const connectOf = (part: Partial<ConnectCandidate> = {}): ConnectCandidate => ({
  tag: "button",
  name: "S’identifier avec FranceConnect",
  title: "",
  classes: "fr-connect",
  target: null,
  method: null,
  actionable: true,
  disabled: false,
  images: [],
  context: "",
  selector: "#fc",
  landmark: "main",
  visible: true,
  ...part,
});

/** A link to the feedback form of product 1. */
export const jdmaOf = (part: Partial<JdmaCandidate> = {}): JdmaCandidate => ({
  form: "link",
  url: "https://jedonnemonavis.numerique.gouv.fr/Demarches/1?button=2",
  quote: "Je donne mon avis",
  selector: "#avis",
  landmark: "main",
  visible: true,
  ...part,
});

/** A link of the page. */
export const linkOf = (name: string, href: string | null, part: Partial<Link> = {}): Link => ({
  selector: "#l",
  landmark: "header",
  visible: true,
  name,
  href,
  kind: href === null ? "button" : "link",
  ...part,
});
