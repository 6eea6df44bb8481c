import type { Brand } from "./brands.ts";
import { frenchDate } from "./dates.ts";

/** What an accessibility declaration says; the other mandatory parts are always there. */
export type DeclarationPlan = {
  readonly brand: Brand;
  /** What it applies to: « le téléservice … ». */
  readonly subject: string;
  readonly state: "totalement" | "partiellement" | "non";
  /** HTML of the part "Résultats des tests". */
  readonly results: string;
  readonly established: Date;
  readonly updated?: Date;
  /** Pages that were audited. */
  readonly pages: readonly string[];
};

/** The declaration with all its mandatory parts (order of 20 September 2019), in the words of the official model. */
export function declaration(plan: DeclarationPlan): string {
  const { brand, subject, state, results, established, updated, pages } = plan;
  return `<p>${brand.owner} s’engage à rendre ses sites internet, intranet et ses progiciels accessibles conformément à l’article 47 de la loi n° 2005-102 du 11 février 2005 et au décret n° 2019-768 du 24 juillet 2019.</p>
<p>À cette fin sont mis en œuvre un <a href="/schema-pluriannuel">schéma pluriannuel d’accessibilité</a> et un <a href="/schema-pluriannuel#plan">plan d’action annuel</a>.</p>
<p>Cette déclaration d’accessibilité s’applique ${dative(subject)}.</p>
<h2>État de conformité</h2>
<p>${capital(subject)} est <strong>${state} conforme</strong> avec le référentiel général d’amélioration de l’accessibilité (RGAA), version 4.1.2${reasons[state]}.</p>
<h2>Résultats des tests</h2>
${results}
<h2>Contenus non accessibles</h2>
${contents[state]}
<h2>Établissement de cette déclaration d’accessibilité</h2>
<p>Cette déclaration a été établie le ${frenchDate(established)}.${updated ? ` Elle a été mise à jour le ${frenchDate(updated)}.` : ""}</p>
<h3>Technologies utilisées</h3>
<ul><li>HTML5</li><li>CSS</li><li>JavaScript</li><li>SVG</li></ul>
<h3>Environnement de test</h3>
<p>Les vérifications de restitution de contenus ont été réalisées avec les combinaisons suivantes :</p>
<ul><li>Firefox et NVDA 2024.4</li><li>Firefox et JAWS 2024</li><li>Safari et VoiceOver</li></ul>
<h3>Outils pour évaluer l’accessibilité</h3>
<ul><li>Colour Contrast Analyser</li><li>Web Developer Toolbar</li><li>Validateur du W3C</li></ul>
<h3>Pages du site ayant fait l’objet de la vérification de conformité</h3>
<ul>${pages.map((page) => `<li>${page}</li>`).join("")}</ul>
<h2>Retour d’information et contact</h2>
<p>Si vous n’arrivez pas à accéder à un contenu ou à un service, vous pouvez contacter le référent accessibilité, pour être orienté vers une alternative accessible ou obtenir le contenu sous une autre forme : <a href="mailto:accessibilite@${brand.domain}">accessibilite@${brand.domain}</a>.</p>
<h2>Voies de recours</h2>
<p>Cette procédure est à utiliser dans le cas suivant : vous avez signalé au responsable du site internet un défaut d’accessibilité qui vous empêche d’accéder à un contenu ou à un des services du portail et vous n’avez pas obtenu de réponse satisfaisante.</p>
<ul>
<li>Écrire un message au <a href="https://formulaire.defenseurdesdroits.fr/">Défenseur des droits</a></li>
<li>Contacter <a href="https://www.defenseurdesdroits.fr/saisir/delegues">le délégué du Défenseur des droits dans votre région</a></li>
<li>Envoyer un courrier par la poste (gratuit, ne pas mettre de timbre) : Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07</li>
<li>Appeler le Défenseur des droits : <a href="tel:+33969390000">09 69 39 00 00</a></li>
</ul>`;
}

/** "L’audit … révèle que 78 % des critères du RGAA version 4.1.2 sont respectés." */
export const auditResult = (audited: Date, rate: string): string =>
  `<p>L’audit de conformité réalisé le ${frenchDate(audited)} par la société Loupe &amp; Clavier révèle que <strong>${rate} des critères du RGAA</strong> version 4.1.2 sont respectés.</p>`;

/** « à le » contracts. */
const dative = (words: string): string => `à ${words}`.replace(/^à le /, "au ");

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const reasons: Readonly<Record<DeclarationPlan["state"], string>> = {
  totalement: "",
  partiellement: ", en raison des non-conformités et des dérogations énumérées ci-dessous",
  non: ". Les non-conformités sont énumérées ci-dessous",
};

const someContents = `<h3>Non-conformités</h3>
<ul><li>Certaines vidéos de présentation n’ont pas de transcription textuelle.</li><li>Certains tableaux de tarifs n’ont pas de titre.</li></ul>
<h3>Dérogations pour charge disproportionnée</h3>
<p>La carte interactive des points d’accueil ; une liste des adresses est proposée en remplacement.</p>
<h3>Contenus non soumis à l’obligation d’accessibilité</h3>
<p>Les fichiers bureautiques publiés avant le 23 septembre 2018.</p>`;

const contents: Readonly<Record<DeclarationPlan["state"], string>> = {
  totalement: "<p>Aucun contenu non accessible n’a été relevé. Il n’y a ni dérogation ni contenu exempté.</p>",
  partiellement: someContents,
  non: someContents,
};
