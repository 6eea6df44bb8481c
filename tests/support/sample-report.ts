import type { Report, ReportProcedure } from "../../src/domain/report.ts";
import type { VisitStatus } from "../../src/domain/visit.ts";
import { goodDetails } from "./sample-details.ts";
import { evilProcedure } from "./sample-hostile.ts";
import { findingOf, indicatorsOf, linesOf, listed, pageOf, rgaaOf } from "./sample-parts.ts";

/** A whole report with one procedure of each situation that the sinks must print rightly. */
export function sampleReport(changes: Partial<Report> = {}): Report {
  return {
    schemaVersion: 1,
    tool: { name: "vigie", version: "0.1.0" },
    method: 1,
    lang: "fr",
    edition: "2026-T4",
    generatedAt: "2026-11-20T14:05:00.000Z",
    environment: {
      vigie: "0.1.0",
      browser: "chromium 153.0",
      axe: "4.14.1",
      node: "24.21.0",
      locale: "fr-FR",
      viewport: "1280×900",
      userAgent: "Vigie/0.1",
    },
    missing: [{ id: "2508", name: "Demande de passeport à l’étranger" }],
    procedures: [goodProcedure(), sharedProcedure(), wallProcedure(), dnsProcedure(), evilProcedure(), noUrlProcedure()],
    ...changes,
  };
}

/** The same procedures over and over, under new ids: to see how the sinks bear a long list. */
export function longReport(count: number): Report {
  const few = sampleReport().procedures;
  const procedures = Array.from({ length: count }, (_, index) => {
    const one = few[index % few.length] ?? goodProcedure();
    return { ...one, id: `p${index}`, name: `${one.name} no ${index}`, listed: { ...one.listed, id: `p${index}` } };
  });
  return sampleReport({ procedures, missing: [] });
}

function goodProcedure(): ReportProcedure {
  const indicators = goodDetails(
    indicatorsOf({
      online: ["Oui", "declared", "Déclaré par le service."],
      handicap: ["Partielle", "measured", "La déclaration annonce 76 % des critères respectés."],
      auth: ["FranceConnect", "measured", "Un bouton FranceConnect actif est présent."],
      contact: ["Oui", "measured", "Deux moyens de contact humain : téléphone et formulaire."],
      uptime: ["Partiel", "imported", "99,76 % selon le moniteur."],
      performance: ["Optimal", "measured", "Réponse médiane en 210 ms."],
      mobile: ["Partiel", "measured", "La page déborde à 320 px."],
      jdma: ["Oui", "measured", "Le bouton porte l’identifiant de la démarche."],
      satisfaction: ["Optimal", "imported", "9 sur 10."],
      help_reachable: ["Faible", "imported", "50,5 % des usagers ont obtenu de l’aide."],
    }),
  );
  return {
    id: "1656",
    name: "Changement d’adresse en ligne",
    url: "https://demarches.exemple.gouv.fr/adresse?a=1&b=2",
    administration: "DILA",
    ministry: "Services du Premier ministre",
    status: "ok",
    why: "La page de départ a répondu et montre son contenu.",
    advice: "",
    score: { value: 72.5, grade: "B", coverage: 0.9, goals: { reached: 4, evaluated: 7 }, lines: linesOf(indicators) },
    indicators,
    pages: [
      pageOf({ boxes: { "main > img:nth-child(3)": [80, 300, 400, 220] } }),
      pageOf({
        role: "login",
        requestedUrl: "https://demarches.exemple.gouv.fr/connexion",
        finalUrl: "https://demarches.exemple.gouv.fr/connexion?retour=%2F",
        title: "Se connecter",
        clicks: 1,
        via: "Se connecter",
        screenshot: "evidence/1656/login.png",
        mobileScreenshot: null,
        failures: [{ gatherer: "lighthouse", detail: "délai dépassé" }],
        rgaa: rgaaOf({ "2.1": "NA", "8.3": "C", "8.5": "C", "11.1": "NC" }),
      }),
    ],
    rgaa: rgaaOf({ "1.1": "NC", "2.1": "NA", "8.3": "C", "8.5": "C", "11.1": "NC", "4.1": "NA" }),
    review: [
      {
        criterion: "1.3",
        question: "Pour chaque image porteuse d’information ayant une alternative textuelle, cette alternative est-elle pertinente ?",
        candidates: [
          {
            page: "start",
            url: "https://demarches.exemple.gouv.fr/adresse?a=1&b=2",
            selector: "main > img:nth-child(2)",
            quote: "Schéma des trois étapes",
          },
        ],
      },
    ],
    findings: [
      findingOf({ count: 3 }),
      findingOf({
        rule: "label",
        page: "login",
        references: ["RGAA 11.1", "WCAG 1.3.1"],
        message: "Le champ n’a pas d’étiquette : un lecteur d’écran annonce « zone d’édition » sans dire quoi écrire.",
        repair: "Reliez un <label> au champ par son attribut for.",
        selector: "#identifiant",
        quote: '<input id="identifiant" placeholder="Identifiant">',
      }),
      findingOf({
        check: "reflow",
        indicator: "mobile",
        rule: "overflow",
        references: ["RGAA 10.11"],
        message: "À 320 px, le tableau dépasse de 140 px : il faut défiler dans deux sens.",
        repair: "Laissez les cellules passer à la ligne sous 480 px.",
        selector: "table.tarifs",
        quote: "",
      }),
      findingOf({
        outcome: "cantTell",
        rule: "color-contrast",
        references: ["RGAA 3.2", "WCAG 1.4.3"],
        message: "Le contraste de ce texte posé sur une image n’a pas pu être calculé.",
        repair: "Mesurez le contraste à la main.",
        selector: ".bandeau p",
        quote: "Vos démarches en un clic",
      }),
    ],
    verdicts: [
      { check: "axe", title: "Règles d’axe-core", indicator: "handicap", outcome: "failed", why: "Deux règles ont trouvé un défaut.", page: "start" },
      {
        check: "declaration",
        title: "Déclaration d’accessibilité",
        indicator: "handicap",
        outcome: "passed",
        why: "Trouvée et à jour.",
        level: "Partielle",
      },
      { check: "reflow", title: "Lecture sur mobile", indicator: "mobile", outcome: "failed", why: "Un tableau dépasse.", level: "Partiel" },
      { check: "lighthouse", title: "Lighthouse", indicator: "performance", outcome: "untested", why: "Délai dépassé.", page: "login" },
    ],
    gatheredAt: "2026-11-20T14:02:00.000Z",
    listed: listed(),
  };
}

function sharedProcedure(): ReportProcedure {
  const name = "Déclaration de changement de coordonnées bancaires";
  const base = goodProcedure();
  const declaration = base.indicators.handicap.declaration;
  const expired = declaration && { ...declaration, date: "2022-04-08", expired: true };
  return {
    ...base,
    id: "1657",
    name,
    sharedWith: "1656",
    indicators: {
      ...base.indicators,
      handicap: {
        ...base.indicators.handicap,
        level: "Non conforme",
        rank: "bottom",
        why: "La déclaration date de plus de trois ans.",
        ...(expired ? { declaration: expired } : {}),
      },
    },
    score: { ...base.score, value: 51, grade: "C" },
    listed: listed({ id: "1657", name }),
  };
}

function wallProcedure(): ReportProcedure {
  const indicators = indicatorsOf({
    online: ["Oui", "declared", "Déclaré par le service."],
    handicap: ["Non conforme", "measured", "Aucune déclaration trouvée."],
    auth: ["Non", "measured", "La page de connexion ne propose pas FranceConnect."],
    contact: ["Partiel", "measured", "Un seul moyen de contact humain : téléphone."],
    performance: ["Faible", "measured", "Réponse médiane en 1 240 ms."],
    jdma: ["Non", "measured", "Aucun bouton sur les pages vues."],
    mobile: ["Oui", "measured", "Rien ne déborde à 320 px."],
  });
  const url = "https://compte.exemple.gouv.fr/login";
  return {
    ...dnsProcedure(),
    id: "1001",
    name: "Demande d’allocation",
    url,
    administration: "CNAF",
    ministry: "Ministère du Travail, de la Santé, des Solidarités et des Familles",
    status: "login_wall",
    why: "Un compte est nécessaire : la page de départ ne montre qu’un formulaire de connexion.",
    advice: "Ce qui précède la connexion a été jugé. Regardez la suite avec un compte de test.",
    score: { value: 34.2, grade: "E", coverage: 0.62, goals: { reached: 1, evaluated: 6 }, lines: linesOf(indicators) },
    indicators: {
      ...indicators,
      performance: {
        ...indicators.performance,
        responseMs: 1240,
        samples: [1190, 1240, 1300],
        lighthouse: 0.41,
        lighthouseRun: { engine: "native", version: "13.5.0", benchmarkIndex: 905.5 },
      },
    },
    pages: [
      pageOf({
        requestedUrl: url,
        finalUrl: url,
        status: "login_wall",
        why: "Formulaire de connexion seul.",
        quote: "Identifiez-vous",
        screenshot: null,
        mobileScreenshot: null,
        rgaa: rgaaOf({ "8.3": "C", "8.6": "NC" }),
      }),
    ],
    rgaa: rgaaOf({ "8.3": "C", "8.6": "NC" }),
    findings: [
      findingOf({
        check: "page-title",
        rule: "document-title",
        references: ["RGAA 8.6"],
        url,
        message: "Le titre de la page ne dit pas où l’on est.",
        repair: "Écrivez le nom de la démarche dans <title>.",
        selector: "title",
        quote: "Accueil",
      }),
    ],
    listed: listed({ id: "1001", name: "Demande d’allocation", url, administration: "CNAF", audience: ["particulier"], declared: {} }),
  };
}

function unreached(status: VisitStatus, why: string, advice: string) {
  const indicators = indicatorsOf({}, "Rien n’a pu être regardé.");
  return {
    status,
    why,
    advice,
    indicators,
    score: { value: null, grade: null, coverage: 0, goals: { reached: 0, evaluated: 0 }, lines: linesOf(indicators) },
    rgaa: rgaaOf({}),
    review: [],
    findings: [],
    verdicts: [],
    gatheredAt: "2026-11-20T14:04:00.000Z",
  } as const;
}

function dnsProcedure(): ReportProcedure {
  const url = "https://ancien.exemple.gouv.fr/";
  const why = "Le nom « ancien.exemple.gouv.fr » n’existe pas dans le DNS.";
  return {
    ...unreached("dns_error", why, "Vérifiez l’adresse dans procedures.yaml, ou signalez la panne au service."),
    id: "1002",
    name: "Télédéclaration agricole",
    url,
    administration: "MSA",
    ministry: "Ministère de l’Agriculture",
    pages: [
      pageOf({
        requestedUrl: url,
        finalUrl: null,
        status: "dns_error",
        why,
        httpStatus: null,
        title: "",
        screenshot: null,
        mobileScreenshot: null,
        rgaa: rgaaOf({}),
      }),
    ],
    listed: listed({
      id: "1002",
      name: "Télédéclaration agricole",
      url,
      administration: "MSA",
      ministry: "Ministère de l’Agriculture",
      volume: null,
      volumeOnline: "À venir",
    }),
  };
}

function noUrlProcedure(): ReportProcedure {
  const { imported: _, ...bare } = listed({
    id: "1718",
    name: "Demande d’acte de décès",
    url: null,
    administration: "DFAE",
    ministry: "Europe et Affaires étrangères",
  });
  return {
    ...unreached("no_url", "La démarche n’a pas d’adresse web.", "Ajoutez son url dans procedures.yaml quand elle ouvrira."),
    id: "1718",
    name: "Demande d’acte de décès",
    url: null,
    administration: "DFAE",
    ministry: "Europe et Affaires étrangères",
    pages: [],
    listed: { ...bare, declared: { online: "À venir" }, volume: null, volumeOnline: null },
  };
}
