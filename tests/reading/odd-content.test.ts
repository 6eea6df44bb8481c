import { expect, it } from "vitest";
import type { DomEvidence } from "../../src/domain/evidence.ts";
import { oddContent } from "../../src/reading/odd-content.ts";

const statusOf = (text: string): string | null => oddContent({ text } as DomEvidence)?.status ?? null;

it.each([
  ["a PDF", "%PDF-1.4 1 0 obj<</Type/Catalog>>endobj", "not_html"],
  ["a text of a word processor", "{\\rtf1\\ansi Demander une carte\\par}", "not_html"],
  ["its own code in a charset of two bytes", "<\ufffd!doctype html><\ufffdhtml", "unstable"],
  ["a page read two bytes by two", "\u213c\u6f64\u7463\u7079\u2065", "unstable"],
  ["data", '{"id":1,"etapes":[]}', "not_html"],
  ["its own code", '<!doctype html><html lang="fr"><title>Carte', "unstable"],
  [
    "noise",
    "\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffda\u0001\ufffd\ufffdb\ufffd\ufffd\ufffdc\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd",
    "unstable",
  ],
  ["malformed XML", "This page contains the following errors: error on line 1 at column 9: xmlParseEntityRef: no name", "unstable"],
  ["a wait", "Chargement en cours…", "unstable"],
  ["a wait, politely", "Mes démarches Veuillez patienter...", "unstable"],
  ["an English wait", "Loading", "unstable"],
  ["a script that did not run", "You need to enable JavaScript to run this app.", "unstable"],
] as const)("tells %s from a page", (_case, text, status) => expect(statusOf(text)).toBe(status));

it.each([
  "Demander une carte : remplissez le formulaire.",
  "[Brouillon] Demander une carte {A}",
  "Les �l�ves de l'�le",
  "Chargement des véhicules : demander une autorisation de stationnement pour un déménagement",
  "申請身分證，請填寫表格。",
  "< 18 ans : demandez la carte jeune",
  `Sans JavaScript, ce site fonctionne aussi. ${"Cette page explique comment obtenir une carte. ".repeat(10)}`,
])("leaves %j alone", (text) => expect(statusOf(text)).toBe(null));
