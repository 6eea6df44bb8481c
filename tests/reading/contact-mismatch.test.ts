import { expect, it } from "vitest";
import { contactMismatches } from "../../src/reading/contact-mismatch.ts";
import { contactOf } from "../support/candidates.ts";

const tel = (quote: string, href: string) => contactOf({ kind: "tel-link", quote, href });
const mail = (quote: string, href: string) => contactOf({ kind: "mail-link", quote, href });

it.each([
  [tel("01 40 81 21 22", "tel:+33140812123"), [{ selector: "#c", shown: "+33140812122", target: "+33140812123" }]],
  [tel("01 40 81 21 22", "tel:+33XXXXXXXX"), [{ selector: "#c", shown: "+33140812122", target: "tel:+33XXXXXXXX" }]],
  [mail("neuf@service.fr", "mailto:vieux@service.fr"), [{ selector: "#c", shown: "neuf@service.fr", target: "vieux@service.fr" }]],
  [tel("01 40 81 21 22", "tel:01.40.81.21.22"), []],
  [tel("Nous appeler", "tel:+33140812122"), []],
  [mail("Neuf@Service.fr", "mailto:neuf@service.fr?subject=x"), []],
  [contactOf(), []],
])("%j", (candidate, expected) => {
  expect(contactMismatches([candidate])).toEqual(expected);
});
