import type { IndicatorId } from "../../domain/indicator.ts";
import type { ConnectEvidence, ContactMeans, LighthouseRun, Source } from "../../domain/reading.ts";
import type { Indicators, ReportProcedure } from "../../domain/report.ts";
import type { Lang } from "../../domain/text.ts";
import { contactLabels, scopeLabels } from "../labels.ts";
import { figure, fill, percentage, type Words, wordsIn } from "../words.ts";
import { declarationEvidence } from "./declaration-evidence.ts";
import { type Fact, item, list } from "./evidence-list.ts";
import { type Html, nothing } from "./markup.ts";
import { webLink } from "./target.ts";

const table = {
  identity: { fr: "Contrôle d’identification", en: "Sign-in control" },
  control: { fr: "{brand}, {kind}", en: "{brand}, {kind}" },
  hidden: { fr: "invisible", en: "not visible" },
  disabled: { fr: "désactivé", en: "disabled" },
  target: { fr: "mène à {url}", en: "leads to {url}" },
  button: { fr: "bouton", en: "button" },
  link: { fr: "lien", en: "link" },
  form: { fr: "formulaire", en: "form" },
  image: { fr: "image", en: "image" },
  mention: { fr: "simple mention", en: "words only" },
  means: { fr: "{kind} {scope}", en: "{kind} {scope}" },
  clicks: { fr: "clics : {count}", en: "clicks: {count}" },
  wall: { fr: "derrière la connexion", en: "behind the sign-in" },
  premium: { fr: "numéro surtaxé", en: "premium-rate number" },
  nonDigital: {
    fr: "Alternative non numérique affichée (téléphone, rappel ou guichet).",
    en: "Non-digital alternative shown (telephone, call-back or counter).",
  },
  digitalOnly: { fr: "Aucune alternative non numérique affichée.", en: "No non-digital alternative shown." },
  product: { fr: "Identifiant de produit : {id}", en: "Product id: {id}" },
  matches: { fr: "C’est celui de cette démarche.", en: "It is this procedure's." },
  differs: { fr: "Ce n’est pas celui de cette démarche.", en: "It is not this procedure's." },
  feedback: { fr: "Bouton", en: "Button" },
  response: { fr: "Médiane : {ms} ms ; mesures : {samples} ms", en: "Median: {ms} ms; samples: {samples} ms" },
  lighthouse: { fr: "Lighthouse (laboratoire) : {score} sur 100", en: "Lighthouse (lab): {score} out of 100" },
  ownLoad: { fr: "page chargée par Vigie ; puissance de la machine : {power}", en: "page loaded by Vigie; power of the machine: {power}" },
  nativeLoad: {
    fr: "page chargée par Lighthouse ; puissance de la machine : {power}",
    en: "page loaded by Lighthouse; power of the machine: {power}",
  },
  width: { fr: "À {width} px, le contenu occupe {scrollWidth} px", en: "At {width} px, the content takes {scrollWidth} px" },
  zoom: { fr: "Le zoom est bloqué.", en: "Zooming is blocked." },
  up: { fr: "Le service a répondu pendant la visite.", en: "The service answered during the visit." },
  down: { fr: "Le service n’a pas répondu pendant la visite.", en: "The service did not answer during the visit." },
  rate: { fr: "Part des sondes réussies : {rate}", en: "Share of successful probes: {rate}" },
  seenForm: { fr: "Vu : un formulaire", en: "Seen: a form" },
  seenAccount: { fr: "Vu : une demande de compte", en: "Seen: a request for an account" },
  seenQuestion: { fr: "Vu : un formulaire d’une ou deux questions", en: "Seen: a form of one or two questions" },
  seenInformation: { fr: "Vu : une page d’information", en: "Seen: an information page" },
  asked: { fr: "Demandé : {items}", en: "Asked for: {items}" },
} as const;

type T = Words<typeof table>;
type Gatherers = { readonly [I in IndicatorId]?: (indicator: Indicators[I], words: T, lang: Lang) => readonly Fact[] };

/** What was seen behind the level of an indicator: facts, quotes in the page's own words, selectors, pages and their pictures. */
export function evidenceOf(id: IndicatorId, { indicators, pages }: ReportProcedure, lang: Lang): Html {
  const facts = factsOf(id, indicators, wordsIn(table, lang), lang);
  return facts.length === 0 ? nothing : list(facts, pages, lang);
}

function factsOf<I extends IndicatorId>(id: I, indicators: Indicators, words: T, lang: Lang): readonly Fact[] {
  const gather: ((indicator: Indicators[I], words: T, lang: Lang) => readonly Fact[]) | undefined = gatherers[id];
  return gather?.(indicators[id], words, lang) ?? [];
}

const gatherers: Gatherers = {
  handicap: ({ declaration }, _, lang) => (declaration ? declarationEvidence(declaration, lang) : []),
  auth: ({ evidence = [] }, words) => evidence.map((one) => connection(one, words)),
  contact: ({ contacts = [], nonDigital }, words, lang) => [
    ...(nonDigital === undefined ? [] : [item(nonDigital ? words.nonDigital : words.digitalOnly)]),
    ...contacts.map((one) => means(one, words, lang)),
  ],
  jdma: ({ productId, matches, sources = [] }, words) => [
    ...(productId ? [item(fill(words.product, { id: productId }), matchWords(matches, words))] : []),
    ...sources.map((source) => item(words.feedback, "", source)),
  ],
  performance: ({ responseMs, samples = [], lighthouse, lighthouseRun }, words, lang) => [
    ...(responseMs === undefined
      ? []
      : [item(fill(words.response, { ms: figure(responseMs, lang), samples: samples.map((ms) => figure(ms, lang)).join(" · ") }))]),
    ...(typeof lighthouse === "number"
      ? [item(fill(words.lighthouse, { score: figure(Math.round(lighthouse * 100), lang) }), runOf(lighthouseRun, words, lang))]
      : []),
  ],
  mobile: ({ widths = [], zoomBlocked }, words) => [...widths.map((one) => item(fill(words.width, one))), ...(zoomBlocked ? [item(words.zoom)] : [])],
  uptime: ({ up, rate }, words, lang) => [
    ...(up === undefined ? [] : [item(up ? words.up : words.down)]),
    ...(typeof rate === "number" ? [item(fill(words.rate, { rate: percentage(rate, lang) }))] : []),
  ],
  online: ({ seen }, words) => (seen ? [item(words[seenWords[seen]])] : []),
  dlnuf: ({ asked = [] }, words) => (asked.length > 0 ? [item(fill(words.asked, { items: asked.join(", ") }))] : []),
};

const seenWords = { form: "seenForm", account: "seenAccount", question: "seenQuestion", information: "seenInformation" } as const;

function runOf(run: LighthouseRun | null | undefined, words: T, lang: Lang): string {
  if (!run) return "";
  return fill(run.engine === "native" ? words.nativeLoad : words.ownLoad, { power: figure(Math.round(run.benchmarkIndex), lang) });
}

function connection(one: ConnectEvidence, words: T): Fact {
  const notes = [
    one.visible ? "" : words.hidden,
    one.disabled ? words.disabled : "",
    one.authorizeUrl ? fill(words.target, { url: one.authorizeUrl }) : "",
  ];
  const brand = one.brand === "other" ? words.identity : one.brand;
  const fact = item(fill(words.control, { brand, kind: words[one.kind] }), notes.filter(Boolean).join(", "), one);
  return { ...fact, aside: one.kind === "mention" };
}

function means(one: ContactMeans, words: T, lang: Lang): Fact {
  const notes = [
    one.hours ?? "",
    one.clicks > 0 ? fill(words.clicks, { count: one.clicks }) : "",
    one.behindWall ? words.wall : "",
    one.premium ? words.premium : "",
  ].filter(Boolean);
  const kind = fill(words.means, { kind: contactLabels[one.kind][lang], scope: scopeLabels[one.scope][lang] });
  const aside = !one.own || one.kind === "postal";
  return { ...item(kind, notes.join(", "), one satisfies Source), value: webLink(one.value, one.value), aside };
}

function matchWords(matches: boolean | null | undefined, words: T): string {
  if (matches === null || matches === undefined) return "";
  return matches ? words.matches : words.differs;
}
