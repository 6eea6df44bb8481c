import { describe, expect, it } from "vitest";
import { readDeclarationText } from "../../src/reading/declaration-text.ts";
import { declarationBlocks } from "../support/declaration-blocks.ts";

/** What a text says, in one line of values; absent keys are null. */
type Read = {
  level?: "totale" | "partielle" | "non";
  rate?: number;
  average?: number;
  established?: string;
  updated?: string;
  audit?: string;
  version?: string;
  auditor?: string;
};

const read = (text: string): Read => {
  const found = readDeclarationText(declarationBlocks(text));
  const values = {
    level: found.level,
    rate: found.rates.rate && Math.round(found.rates.rate.value * 100) / 100,
    average: found.rates.average?.value,
    established: found.established?.iso,
    updated: found.updated?.iso,
    audit: found.audit?.iso,
    version: found.version?.version,
    auditor: found.auditor?.auditor,
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== undefined));
};

const law = "La mairie s’engage à rendre son site accessible, conformément à l’article 47 de la loi n° 2005-102 du 11 février 2005.";

describe("states", () => {
  it.each<[string, Read]>([
    ["Le site est totalement conforme avec le RGAA.", { level: "totale" }],
    ["Mon service est en conformité partielle avec le référentiel général d’amélioration de l’accessibilité.", { level: "partielle" }],
    ["Le téléservice est en totale conformité avec le RGAA, version 4.1.", { level: "totale", version: "4.1" }],
    ["Le site n’est pas en conformité avec le RGAA 4.1.2.", { level: "non", version: "4.1.2" }],
    ["Démarches est non\u2011conforme au RGAA 4.", { level: "non", version: "4" }],
    ["h2: État de conformité\nPartiellement conforme", { level: "partielle" }],
    ["h1: Accessibilité\u00a0: non conforme", { level: "non" }],
    ["Le portail est partiellement conforme, faute d’audit complet.", { level: "partielle" }],
    ["En l’absence d’audit et dans l’attente de celui-ci, le site n’est pas en conformité.", { level: "non" }],
    [
      "(a) [Nom du site] est en totale conformité avec le RGAA.\n(b) [Nom du site] est en conformité partielle avec le RGAA.\n(c) [Nom du site] n’est pas en conformité avec le RGAA.",
      {},
    ],
    [
      "La déclaration de non-conformité du compte a été établie le 21 avril 2026, avec la version 4.1 du RGAA.",
      { level: "non", established: "2026-04-21", version: "4.1" },
    ],
    ["[Nom du site] est en conformité partielle avec le RGAA.", { level: "partielle" }],
    ["Il est déclaré non conforme, ce qui signifie que la conformité n’est pas encore mesurée.", { level: "non" }],
    ["Dans l’attente d’une mise en conformité totale, écrivez-nous.", {}],
    ["This website is not fully compliant with WCAG 2.1.", {}],
    ["This website is not compliant with WCAG 2.1.", { level: "non" }],
    ["Non conforme veut dire que moins de 50 % des critères de contrôle du RGAA sont respectés.", {}],
    [
      "li: Conformité totale : si tous les critères de contrôle du RGAA sont respectés\nli: Conformité partielle : si au moins 50 % des critères sont respectés",
      {},
    ],
    ["Le site sera totalement conforme au RGAA d’ici 2027. À ce jour, il est non conforme.", { level: "non" }],
    ["Dans l’attente d’une mise en conformité totale, vous pouvez nous écrire.", {}],
    ["Le site était non conforme en 2021. Le site est désormais partiellement conforme au RGAA.", { level: "partielle" }],
    ["h2: État de conformité\nLe site est [totalement / partiellement / non] conforme avec le RGAA, version 4.1.", { version: "4.1" }],
    ["Les vidéos du site sont partiellement conformes.\nh2: État de conformité\nLe service est non conforme avec le RGAA.", { level: "non" }],
    ["« Partiellement conforme » si 50 à 99 % des critères sont conformes", {}],
    ["Le service visé par la présente déclaration est partiellement conforme au RGAA.", { level: "partielle" }],
    ["Comme prévu par la loi, un audit a été fait : le site est totalement conforme avec le RGAA.", { level: "totale" }],
    ["Le site est PARTIELLEMENT conforme au RGAA, niveau AA visé. Un audit complet est prévu pour 2027.", { level: "partielle" }],
    ["h3: Non-conformités\nli: 12 critères non conformes concernent les images", {}],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("rates", () => {
  it.each<[string, Read]>([
    [
      "L’audit de conformité réalisé par la société Exemplia révèle que 76 % des critères du RGAA version 4.1 sont respectés.",
      { rate: 76, version: "4.1", auditor: "Exemplia" },
    ],
    [
      "L'audit réalisé en interne révèle que :\nli: 76,5\u00a0% des critères RGAA sont respectés ;\nli: le taux moyen de conformité du service en ligne s’élève à 88 %.",
      { rate: 76.5, average: 88, auditor: "en interne" },
    ],
    ["Le taux moyen de conformité s’élève à 91 %. 81 % des critères RGAA sont respectés.", { rate: 81, average: 91 }],
    ["72 % des critères sont respectés et le taux moyen de conformité est de 85 %.", { rate: 72, average: 85 }],
    ["Le taux moyen de conformité, calculé sur l’ensemble des pages de l’échantillon, s’établit à 94 %.", { average: 94 }],
    ["En moyenne, 85 % des critères sont respectés sur chaque page.", { average: 85 }],
    ["Le taux de conformité globale est de 95 pour cent.", { rate: 95 }],
    ["The audit found that 69% of the criteria are met.", { rate: 69 }],
    ["69% of the RGAA criteria were met.", { rate: 69 }],
    ["12% of the criteria are not met.", {}],
    ["Trente-huit pour cent des critères sont respectés.", { rate: 38 }],
    ["L’audit révèle que soixante-douze pour cent (72 %) des critères du RGAA sont respectés.", { rate: 72 }],
    ["Moins de cinquante pour cent des critères sont respectés.", {}],
    ["Le taux de conformité global est de :\nli: 83,1 %", { rate: 83.1 }],
    ["dt: Taux de conformité au RGAA\ndd: 64,29 %", { rate: 64.29 }],
    ["tr: Taux de conformité : 58 %", { rate: 58 }],
    ["tr: Images : 40 %\ntr: Formulaires : 90 %\ntr: Taux global : 67 %", { rate: 67 }],
    ["h3: Résultats par thématique\nli: Images : 40 %\nli: Taux de conformité des formulaires : 90 %", {}],
    ["tr: Accueil : Taux : 76 % ; Date : 2023\ntr: Contact : Taux : 90 % ; Date : 2023", {}],
    ["48 critères conformes, 12 non conformes, 46 non applicables.", { rate: 80 }],
    [
      "li: Nombre de critères conformes : 53\nli: Nombre de critères non applicables : 16\nli: Nombre de critères non conformes : 37",
      { rate: 58.89 },
    ],
    ["On compte 59 critères applicables sur 106 parmi lesquels :\nli: 45 critères conformes\nli: 14 critères non conformes", { rate: 76.27 }],
    ["48 critères respectés sur 62 applicables.", { rate: 77.42 }],
    ["h2: Résultats\n62 conformes / 17 non conformes", { rate: 78.48 }],
    ["75 % des critères sont respectés. 45 critères conformes et 16 non conformes.", { rate: 75 }],
    ["Le taux moyen de conformité est de 85 %. 45 critères conformes, 15 critères non conformes.", { rate: 75, average: 85 }],
    ["Liste des critères non conformes :\nli: 1.2 Chaque image de décoration est-elle ignorée ?", {}],
    ["Non conforme signifie que moins de 50 % des critères sont respectés. 38 % des critères sont respectés.", { rate: 38 }],
    ["Partiellement conforme signifie que 50 % ou plus des critères sont respectés.", {}],
    ["Des tests automatiques couvrent 80 % des pages du site.", {}],
    ["L’audit a porté sur 50 % des critères du RGAA.\n25 % des critères ont été évalués.", {}],
    ["72 % des critères testés sont respectés.", { rate: 72 }],
    ["Le score Lighthouse d’accessibilité est de 98 %.", {}],
    ["24 % des critères ne sont pas respectés.", { rate: 76 }],
    ["Résultat : 31,5 % de critères RGAA non respectés.", { rate: 68.5 }],
    ["Critères non conformes : 40 %", { rate: 60 }],
    ["24 % des critères ne sont pas respectés, soit un taux de 75,8 % de critères respectés.", { rate: 75.8 }],
    [
      "tr: Critères conformes : 50 %\ntr: Critères non conformes : 25 %\ntr: Critères non applicables : 25 %\nTaux global de conformité : 66,7 %",
      { rate: 66.7 },
    ],
    ["68 %\nCritères conformes\n24 %\nCritères non conformes\n8 %\nCritères non applicables\nTaux global de conformité : 74 %", { rate: 74 }],
    ["63,6 % des critères applicables sont respectés, les critères non évalués comptant comme non respectés.", { rate: 63.6 }],
    ["12 % des critères de la page d’accueil ne sont pas respectés.", {}],
    ["Le site respecte 63 % des critères du RGAA 4.1.", { rate: 63, version: "4.1" }],
    ["Le site est partiellement conforme (68 %) au RGAA.", { level: "partielle", rate: 68 }],
    ["Le site est à 75% conforme au RGAA version 4.1.", { rate: 75, version: "4.1" }],
    ["Le portail est conforme à 80,5% au RGAA.", { rate: 80.5 }],
    [
      "L’audit révèle que :\nli: 75% des critères RGAA sont respectés\nli: L’ensemble des critères de niveau A sont satisfaits\nli: 85% des critères de niveau AA sont satisfaits",
      { rate: 75 },
    ],
    ["Le taux de conformité est passé de 45 % à 76 %.", { rate: 76 }],
    ["Notre objectif est d’atteindre 100 % des critères respectés. Aujourd’hui, 61 % des critères sont respectés.", { rate: 61 }],
    ["Le taux de conformité global était de 60,8 %. Après corrections, le taux de conformité global est de 70,9 %.", { rate: 70.9 }],
    ["Le taux global de conformité était de 51,43 % en juin 2023, mis à jour à 71,21 % sur l’ensemble des critères.", { rate: 71.21 }],
    ["L’audit initial révélait que 45 % des critères étaient respectés. Le contre-audit révèle que 82 % des critères sont respectés.", { rate: 82 }],
    ["Pourcentage de critères RGAA respectés : 54,17 %", { rate: 54.17 }],
    ["100\u202f% des critères du RGAA sont respectés.", { rate: 100 }],
    ["0 % des critères RGAA sont respectés.", { rate: 0 }],
    ["[X] % des critères RGAA sont respectés.", {}],
    [
      "li: Critères conformes : 68 %\nli: Critères non conformes : 24 %\nli: Critères non applicables : 8 %\nTaux global de conformité : 74 %",
      { rate: 74 },
    ],
    ["Taux de conformité : 76,5 % (moyenne : 88 %)", { rate: 76.5, average: 88 }],
    ["h2: Résultats\n76 % (taux global), 87 % (taux moyen)", { rate: 76, average: 87 }],
    ["Sur les 106 critères, 62 sont applicables, dont 45 conformes.", { rate: 72.58 }],
    ["45 critères sur 60 sont respectés.", { rate: 75 }],
    ["45/60 critères respectés", { rate: 75 }],
    ["Critères conformes : 48/50", { rate: 96 }],
    ["C : 45, NC : 15, NA : 46", { rate: 75 }],
    ["Le site obtient 72 % au RGAA.", { rate: 72 }],
    ["Le taux de conformité du site est égal à 58 %.", { rate: 58 }],
    ["Le taux de conformité est supérieur ou égal à 50 %.", {}],
    ["Un taux de 50 % au moins est requis pour être partiellement conforme. Notre taux est de 43 %.", { rate: 43 }],
    ["Site web : 76 % des critères respectés. Application mobile : 55 % des critères respectés.", { rate: 76 }],
    [
      "tr: A : Critères conformes : 30 ; Taux : 60 %\ntr: AA : Critères conformes : 12 ; Taux : 70 %\ntr: Total : Critères conformes : 42 ; Taux : 63 %",
      { rate: 63 },
    ],
    ["20 % des personnes concernées utilisent un lecteur d’écran.", {}],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("dates", () => {
  it.each<[string, Read]>([
    [`${law}\nCette déclaration a été établie le 12 juin 2021.`, { established: "2021-06-12" }],
    ["Cette déclaration a été établie le 8 septembre 2022 et mise à jour le 14 décembre 2022.", { established: "2022-09-08", updated: "2022-12-14" }],
    [
      "Cette déclaration a été établie le 29 novembre 2022. Elle a été mise à jour le 13 février 2023.",
      { established: "2022-11-29", updated: "2023-02-13" },
    ],
    ["h1: Déclaration d’accessibilité\nÉtablie le 1er mars 2024.", { established: "2024-03-01" }],
    ["h2: Établissement de cette déclaration\n12/03/2023", { established: "2023-03-12" }],
    ["Date de publication de la déclaration : 07/03/2024", { established: "2024-03-07" }],
    ["dt: Date d’établissement\ndd: 2023-05-04", { established: "2023-05-04" }],
    ["La déclaration a été réalisée le 23 septembre 2020.", { established: "2020-09-23" }],
    [
      "L’audit de conformité réalisé par évaluation externe le 13 août 2020 révèle que 38 % des critères sont respectés.\nCette déclaration a été établie le 15 mars 2021.",
      { rate: 38, audit: "2020-08-13", established: "2021-03-15", auditor: "évaluation externe" },
    ],
    [
      "Cette déclaration a été établie le 3 mars 2023 sur la base d’un audit réalisé le 12 janvier 2023.",
      { established: "2023-03-03", audit: "2023-01-12" },
    ],
    [
      "Cette déclaration, issue de l’audit réalisé le 12 janvier 2023, a été établie le 3 mars 2023.",
      { established: "2023-03-03", audit: "2023-01-12" },
    ],
    ["L’audit de novembre 2025 et le contre-audit de février 2026 révèlent que 50 % des critères sont respectés.", { rate: 50, audit: "2026-02-01" }],
    ["li: Les documents bureautiques publiés avant le 23 septembre 2018 ;\nli: Les fichiers mis en ligne avant le 3 mars 2019.", {}],
    ["Décret n° 2019-768 du 24 juillet 2019. Schéma pluriannuel 2023-2025, adopté le 4 mai 2023.", {}],
    ["Cette déclaration est valable jusqu’au 12 mars 2026. Le prochain audit est prévu le 3 avril 2026.", {}],
    ["Cette déclaration a été établie le 01/01/1970.", {}],
    ["h1: Déclaration d’accessibilité\nDernière mise à jour : 12/03/2024", { updated: "2024-03-12" }],
    [
      "Cette déclaration a été créée le 2 mai 2021 grâce au générateur. Cette déclaration a été établie le 15 mars 2021.",
      { established: "2021-03-15" },
    ],
    ["Déclaration du 25 septembre 2024", { established: "2024-09-25" }],
    ["Le 12 mars 2023, cette déclaration a été établie par la direction du numérique.", { established: "2023-03-12" }],
    [
      "Cette déclaration a été mise à jour le 16 avril 2026, sur la base de l’audit initial réalisé par Spécimen (15 avril 2026).",
      { updated: "2026-04-16", audit: "2026-04-15", auditor: "Spécimen" },
    ],
    [
      "Suite à un audit de recette réalisé le 16 juin 2023, le taux de conformité au RGAA v 4.1 est dorénavant de 88,52 %.",
      { audit: "2023-06-16", rate: 88.52, version: "4.1" },
    ],
    ["Cette déclaration a été établie le 35 mai 2024.", {}],
    [
      "Cette déclaration a été établie le 04 novembre 2020. Elle a été mise jour le 05 novembre 2020.",
      { established: "2020-11-04", updated: "2020-11-05" },
    ],
    ["Déclaration établie le : 12 mars 2024.\nDernière révision : 2 avril 2025.", { established: "2024-03-12", updated: "2025-04-02" }],
    ["Mise à jour de la déclaration : 12 mars 2024", { updated: "2024-03-12" }],
    ["Cette déclaration a été établie le 2 mai 2022.\nPage mise à jour le 3 mars 2025", { established: "2022-05-02" }],
    ["Cette déclaration a été établie le 2 mai 2022.\nh2: Contact\nÉcrivez-nous.\nDernière mise à jour : 3 mars 2025", { established: "2022-05-02" }],
    ["h1: Déclaration d’accessibilité\nDate : 12/03/2023", { established: "2023-03-12" }],
    ["Fait à Paris, le 12 mars 2023", { established: "2023-03-12" }],
    ["Cette déclaration a été établie en mars 2023.", { established: "2023-03-01" }],
    ["Directive (UE) 2016/2102 du 26 octobre 2016. Établie le 5 mai 2026.", { established: "2026-05-05" }],
    ["footer: Site mis à jour le 3 mars 2025", {}],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("dates of other things", () => {
  it.each<[string, Read]>([
    [
      "h2: Calendrier\ntr: Audit : Octobre 2025\ntr: Publication des résultats et mise à jour de la déclaration : Décembre 2025\nh2: Date\nDéclaration rédigée le 7 août 2025.",
      { established: "2025-08-07" },
    ],
    ["tr: Mise à jour de la déclaration : Date prévue : mars 2027", {}],
    ["Déclaration RGAA 4.1 (la version en vigueur du RGAA est la 4.1 et a été publiée le 18 février 2021)", { version: "4.1" }],
    ["Cette déclaration, valable jusqu’au 11 mars 2029, a été établie le 12 mars 2026.", { established: "2026-03-12" }],
    ["Cette déclaration a été établie le 12 mars 2026.\nMise à jour : 4 mai 2026", { established: "2026-03-12", updated: "2026-05-04" }],
    ["Cette déclaration a été établie le 12 mars 2026.\nh2: Le site\nPage mise à jour : 4 mai 2026", { established: "2026-03-12" }],
    ["Date de publication : 12 mars 2026", { established: "2026-03-12" }],
    ["Le rapport d’audit, publiée le 3 mars 2026.", { audit: "2026-03-03" }],
    ["This statement was prepared on 3 March 2026. It was last updated on April 14, 2026.", { established: "2026-03-03", updated: "2026-04-14" }],
    ["Last reviewed: 12 May 2026", { updated: "2026-05-12" }],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("what closed panels hold", () => {
  const hidden = (text: string) => declarationBlocks(text).map((block, index) => ({ ...block, selector: `#h${index}`, visible: false }));
  const values = (blocks: Parameters<typeof readDeclarationText>[0]) => {
    const { level, rates, established } = readDeclarationText(blocks);
    return [level, rates.rate?.value ?? null, established?.iso ?? null];
  };
  const panel = hidden("Le service est non conforme. 40 % des critères sont respectés. Déclaration établie le 2 mai 2026.");

  it("completes what is shown", () => {
    expect(values([...declarationBlocks("Le service est partiellement conforme."), ...panel])).toEqual(["partielle", 40, "2026-05-02"]);
    expect(values([...declarationBlocks("h1: Accessibilité"), ...panel])).toEqual(["non", 40, "2026-05-02"]);
  });

  it("never contradicts it", () => {
    const shown = declarationBlocks("Le service est partiellement conforme. 76 % des critères sont respectés. Déclaration établie le 3 mars 2026.");
    expect(values([...shown, ...panel])).toEqual(["partielle", 76, "2026-03-03"]);
  });
});

describe("several services", () => {
  const text = `h1: Déclarations d’accessibilité
h2: Aides au logement
Le site aides.exemple.fr est non conforme. 31 % des critères sont respectés.
h2: Permis
Le site permis.exemple.fr est partiellement conforme. 72 % des critères sont respectés.
h2: Établissement
Ces déclarations ont été établies. Déclaration établie le 12 mars 2026.`;
  const valuesFor = (host: string) => {
    const found = readDeclarationText(declarationBlocks(text), { hosts: [host], name: "", urls: [`https://${host}/`] });
    return [found.level, found.rates.rate?.value ?? null, found.established?.iso ?? null, found.services?.chosen === null];
  };

  it("are read for the procedure's own, dates included", () => {
    expect(valuesFor("permis.exemple.fr")).toEqual(["partielle", 72, "2026-03-12", false]);
    expect(valuesFor("aides.exemple.fr")).toEqual(["non", 31, "2026-03-12", false]);
  });

  it("give no value when the procedure is none of them by name", () => {
    expect(valuesFor("autre.exemple.fr")).toEqual([null, null, "2026-03-12", true]);
  });
});
