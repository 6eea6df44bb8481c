import { describe, expect, it } from "vitest";
import check from "../../src/checks/human-contact.ts";
import type { ContactCandidate } from "../../src/domain/evidence.ts";
import { observed } from "../../src/domain/observation.ts";
import type { Visit } from "../../src/domain/visit.ts";
import { contactOf } from "../support/candidates.ts";
import { dossierOf, judged, visitOf } from "../support/dossiers.ts";

const phone = contactOf();
const mail = contactOf({ kind: "mail-text", quote: "aide@service.fr" });
const page = (candidates: readonly ContactCandidate[], part: Partial<Visit> = {}) =>
  visitOf({ evidence: { contacts: observed({ candidates, cut: false }) }, ...part });
const judge = (...visits: readonly Visit[]) => judged(check, dossierOf(visits))[0];
const contact = {
  role: "contact" as const,
  requestedUrl: "https://logement.exemple.gouv.fr/contact",
  finalUrl: "https://logement.exemple.gouv.fr/contact",
  clicks: 1,
};

describe("human-contact", () => {
  it("passes with two kinds", () => {
    expect(judge(page([phone, mail]))).toEqual({
      outcome: "passed",
      level: "Oui",
      why: { fr: "Le service peut être joint de 2 façons : téléphone, courriel.", en: "The service can be reached in 2 ways: telephone, e-mail." },
      details: {
        contacts: [
          expect.objectContaining({ kind: "phone", value: "+33140812122" }),
          expect.objectContaining({ kind: "email", value: "aide@service.fr" }),
        ],
        nonDigital: true,
      },
    });
  });

  it("counts kinds, not numbers", () => {
    const verdict = judge(page([phone, contactOf({ quote: "Téléphone : 05 56 00 01 02" })]));
    expect([verdict?.outcome, verdict?.level, verdict?.findings?.length]).toEqual(["failed", "Partiel", 1]);
  });

  it("adds up the pages of the path", () => {
    expect(judge(page([phone]), page([mail], contact))?.level).toBe("Oui");
  });

  it("fails without any, and says what to do", () => {
    const verdict = judge(page([]));
    expect(verdict).toEqual({
      outcome: "failed",
      level: "Non",
      why: {
        fr: "Aucun moyen de joindre une personne du service n'a été vu sur les pages visitées.",
        en: "No way to reach a person of the service was seen on the pages visited.",
      },
      findings: [expect.objectContaining({ outcome: "failed", message: verdict?.why, selector: "", quote: "" })],
      details: { contacts: [], nonDigital: false },
    });
  });

  it("does not count post, helplines of others and the Défenseur des droits", () => {
    const others = [
      contactOf({ kind: "address-text", quote: "20 avenue de Ségur 75007 Paris" }),
      contactOf({ quote: "Appelez le 3939" }),
      contactOf({ quote: "Tél. 09 69 39 00 00" }),
    ];
    const verdict = judge(page(others));
    expect([verdict?.level, verdict?.details]).toEqual([
      "Non",
      { contacts: [expect.anything(), expect.anything(), expect.anything()], nonDigital: false },
    ]);
  });

  it("asks a person when the start page is an account wall without contact, not when it shows one", () => {
    expect([judge(page([], { status: "login_wall" }))?.level, judge(page([phone], { status: "login_wall" }))?.level]).toEqual([
      "À vérifier",
      "Partiel",
    ]);
  });

  it("asks a person when the start page was blocked, unless two kinds were seen elsewhere", () => {
    const blocked = visitOf({ status: "blocked" });
    const one = judge(blocked, page([phone], contact));
    expect([one?.outcome, one?.level, one?.why.fr.endsWith("vu ailleurs : téléphone.")]).toEqual(["cantTell", "À vérifier", true]);
    expect(judge(blocked, page([phone, mail], contact))?.level).toBe("Oui");
  });

  it("reports a premium number and a link that opens another number, whatever the level", () => {
    const premium = contactOf({ quote: "Téléphone : 0825 08 01 01" });
    const wrong = contactOf({ kind: "tel-link", quote: "01 40 81 21 22", href: "tel:+33140812123" });
    const verdict = judge(page([premium, wrong, mail]));
    expect([verdict?.outcome, verdict?.level]).toEqual(["failed", "Oui"]);
    expect(verdict?.findings?.map((finding) => finding.message.fr)).toEqual([
      "Le lien affiche +33140812122 mais ouvre +33140812123 : selon l'appareil, on joint l'un ou l'autre.",
      "Le numéro +33825080101 est surtaxé.",
    ]);
  });

  it("asks a person about a picture of a number, when nothing else is there", () => {
    const picture = contactOf({ kind: "image", quote: "Numéro de téléphone du service", selector: "#img" });
    const verdict = judge(page([picture]));
    expect([verdict?.outcome, verdict?.level, verdict?.findings?.[0]?.selector]).toEqual(["cantTell", "À vérifier", "#img"]);
    expect(judge(page([picture, mail]))?.level).toBe("Partiel");
    expect(judge(page([contactOf({ kind: "image", quote: "0 806 000 126" })]))?.level).toBe("Partiel");
  });

  it("is untested when nothing could be seen", () => {
    expect(judge(visitOf({ status: "timeout" }))?.outcome).toBe("untested");
  });
});
