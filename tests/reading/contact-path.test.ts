import { describe, expect, it } from "vitest";
import type { ContactCandidate } from "../../src/domain/evidence.ts";
import type { VisitStatus } from "../../src/domain/visit.ts";
import { type ContactSeen, countedKinds, phonePictures, readContactPath } from "../../src/reading/contact-path.ts";
import { contactOf } from "../support/candidates.ts";

const home = "https://demarche.gouv.fr/";
const contact = "https://demarche.gouv.fr/contact";
const link = contactOf({ kind: "contact-link", quote: "Contact", href: contact });
const phone = contactOf();
const form = contactOf({ kind: "form", quote: "Nous contacter", context: "textarea: Message ; email: E-mail", href: contact });

const start = (...candidates: readonly ContactCandidate[]): ContactSeen => ({ page: { role: "start", url: home, clicks: 0 }, candidates });
const contactPage = (...candidates: readonly ContactCandidate[]): ContactSeen => ({ page: { role: "contact", url: contact, clicks: 1 }, candidates });
const visits = (status: VisitStatus = "ok") => [
  { requestedUrl: home, finalUrl: home, status: "ok" as const },
  { requestedUrl: contact, finalUrl: contact, status },
];
const read = (seen: readonly ContactSeen[], status?: VisitStatus) =>
  readContactPath(seen, status ? visits(status) : visits().slice(0, 1)).contacts.map(
    (one) => `${one.kind} ${one.clicks} ${one.page}${one.behindWall ? " wall" : ""}`,
  );

describe("readContactPath", () => {
  it("takes a contact link for a form while its page was not visited", () => {
    expect(read([start(link)])).toEqual(["form 1 start"]);
  });

  it("gives way to what the contact page shows", () => {
    expect(read([start(link), contactPage(phone)], "ok")).toEqual(["phone 1 contact"]);
    expect(read([start(link), contactPage(form, phone)], "ok")).toEqual(["form 1 contact", "phone 1 contact"]);
  });

  it("drops the link when the contact page shows nothing", () => {
    expect(read([start(link), contactPage()], "ok")).toEqual([]);
  });

  it("keeps the link when the contact page first asks the subject", () => {
    const subject = contactOf({ kind: "form", quote: "Votre demande", context: "select: Sujet ; button: Continuer", href: contact });
    expect(read([start(link), contactPage(subject)], "ok")).toEqual(["form 1 start"]);
    const search = contactOf({ kind: "form", quote: "", context: "search: Rechercher", href: contact });
    expect(read([start(link), contactPage(search)], "ok")).toEqual([]);
    const newsletter = contactOf({ kind: "form", quote: "Newsletter", context: "email: E-mail", href: contact, landmark: "footer" });
    expect(read([start(link), contactPage(newsletter)], "ok")).toEqual([]);
  });

  it("tells a page behind an account, a page that is gone, and a page that refused us", () => {
    expect(read([start(link)], "login_wall")).toEqual(["form 1 start wall"]);
    expect(read([start(link)], "not_found")).toEqual([]);
    expect(read([start(link)], "blocked")).toEqual(["form 1 start"]);
  });

  it("keeps each means once, with the hours of any page", () => {
    const timed = contactOf({ context: "du lundi au vendredi de 9h à 17h" });
    const { contacts, nonDigital } = readContactPath([start(phone), contactPage(timed)], visits());
    expect(contacts.map((one) => [one.value, one.clicks, one.hours])).toEqual([["+33140812122", 0, "du lundi au vendredi de 9h à 17h"]]);
    expect(nonDigital).toBe(true);
  });

  it("lets the page that names the owner decide for the bare number elsewhere", () => {
    const named = contactOf({ quote: "Défenseur des droits : 01 40 81 21 22" });
    expect(readContactPath([start(phone), contactPage(named)], visits()).contacts.map((one) => one.scope)).toEqual(["recourse"]);
  });

  it("leaves out what only the declaration shows, and keeps its recourse", () => {
    const declaration: ContactSeen = {
      page: { role: "declaration", url: `${home}accessibilite`, clicks: 1 },
      candidates: [contactOf({ kind: "mail-text", quote: "accessibilite@service.fr" }), contactOf({ quote: "Tél. 09 69 39 00 00" }), phone],
    };
    expect(readContactPath([start(phone), declaration], visits()).contacts.map((one) => [one.value, one.page])).toEqual([
      ["+33140812122", "start"],
      ["+33969390000", "declaration"],
    ]);
    const alone = { ...declaration, page: { ...declaration.page, role: "start" as const } };
    expect(readContactPath([alone], visits()).contacts.map((one) => one.value)).toContain("accessibilite@service.fr");
  });

  it("is not fooled into non-digital by another body's number", () => {
    expect(readContactPath([start(contactOf({ quote: "Appelez le 3939" }))], visits()).nonDigital).toBe(false);
    expect(readContactPath([start(form)], visits()).nonDigital).toBe(false);
  });
});

it("phonePictures lists pictures whose alternative keeps the number to itself", () => {
  const silent = contactOf({ kind: "image", quote: "Notre numéro de téléphone", selector: "#i" });
  const telling = contactOf({ kind: "image", quote: "Téléphone : 0 806 000 126" });
  expect(phonePictures([start(silent, telling, phone)])).toEqual([{ page: "start", url: home, selector: "#i", quote: "Notre numéro de téléphone" }]);
});

describe("countedKinds", () => {
  it("leaves out post, other bodies and what stands behind an account", () => {
    const address = contactOf({ kind: "address-text", quote: "20 avenue de Ségur 75007 Paris" });
    const { contacts } = readContactPath([start(phone, address, link, contactOf({ quote: "Appelez le 3939" }))], visits("login_wall"));
    expect(contacts.map((one) => one.kind)).toEqual(["phone", "postal", "form", "phone"]);
    expect(countedKinds(contacts)).toEqual(["phone"]);
  });
});
