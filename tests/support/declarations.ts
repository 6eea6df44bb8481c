import type { DeclarationMention } from "../../src/domain/evidence.ts";
import { observed } from "../../src/domain/observation.ts";
import type { Visit } from "../../src/domain/visit.ts";
import { declarationBlocks } from "./declaration-blocks.ts";
import { visitOf } from "./dossiers.ts";

const home = "https://logement.exemple.gouv.fr/";
export const declarationUrl = `${home}accessibilite`;

/** A footer link to the declaration. */
export const footerMention = (quote: string, href: string | null = declarationUrl): DeclarationMention => ({
  selector: "footer a",
  landmark: "footer",
  visible: true,
  quote,
  href,
});

/** A start page that shows these words in its footer, as a link to the declaration; no words, no mention. */
export const startWith = (quote: string | null, href: string | null = declarationUrl, part: Partial<Visit> = {}): Visit =>
  visitOf({ evidence: { declaration: observed({ mentions: quote === null ? [] : [footerMention(quote, href)], blocks: [] }) }, ...part });

/** The declaration page with this text, one block a line. */
export const declarationWith = (text: string, part: Partial<Visit> = {}): Visit =>
  visitOf({
    role: "declaration",
    requestedUrl: declarationUrl,
    finalUrl: declarationUrl,
    clicks: 1,
    evidence: { declaration: observed({ mentions: [], blocks: declarationBlocks(text) }) },
    ...part,
  });

/** A complete declaration in the official model. */
export const completeDeclaration = `h1: Déclaration d’accessibilité
Exemple s’engage à rendre son service accessible, conformément à l’article 47 de la loi n° 2005-102 du 11 février 2005.
À cette fin, il met en œuvre la stratégie et les actions suivantes : schéma pluriannuel 2024-2026 et plan d’actions.
h2: État de conformité
Le service est partiellement conforme avec le RGAA, version 4.1.
h2: Résultats des tests
L’audit de conformité réalisé par la société Exemplia le 3 février 2026 révèle que 76 % des critères du RGAA version 4.1 sont respectés.
h2: Contenus non accessibles
h3: Non-conformités
li: Certaines images n’ont pas d’alternative.
h2: Établissement de cette déclaration d’accessibilité
Cette déclaration a été établie le 12 mars 2026.
h3: Technologies utilisées pour la réalisation du site
li: HTML
h3: Environnement de test
li: Firefox et NVDA
h3: Outils pour évaluer l’accessibilité
li: Assistant RGAA
h3: Pages du site ayant fait l’objet de la vérification de conformité
li: Accueil
h2: Retour d’information et contact
Vous pouvez contacter le responsable du service.
h2: Voies de recours
li: Écrire un message au Défenseur des droits`;
