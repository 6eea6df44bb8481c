import type { Alert } from "../../domain/comparison.ts";
import type { Rank } from "../../domain/indicator.ts";
import type { Lang, Text } from "../../domain/text.ts";
import type { ProcedureAlerts } from "../alerts-csv.ts";
import { alertSentence } from "../comparison-words.ts";
import { colon, figure, fill, printed, type Words, wordsIn } from "../words.ts";
import { ranked } from "./level.ts";
import { type Html, html } from "./markup.ts";

const table = {
  intro: {
    fr: "Ce qui demande d’agir : ce qui a été perdu depuis l’édition précédente, ce qui n’est plus valable ou va cesser de l’être.",
    en: "What asks for action: what was lost since the edition before, what is out of date or about to be.",
  },
  none: {
    fr: "Rien n’a été perdu depuis l’édition précédente, et rien n’arrive à échéance dans les six mois.",
    en: "Nothing was lost since the edition before, and nothing falls due within six months.",
  },
  alone: {
    fr: "Rien n’arrive à échéance dans les six mois. Ce qui se perd se verra à partir de la prochaine édition.",
    en: "Nothing falls due within six months. What is lost will show from the next edition on.",
  },
  brief: { fr: "Alertes", en: "Alerts" },
  see: { fr: "Voir les démarches concernées", en: "See the procedures concerned" },
  one: { fr: "{count} démarche", en: "{count} procedure" },
  many: { fr: "{count} démarches", en: "{count} procedures" },
  more: { fr: "Les autres sont dans alerts.csv : {count}.", en: "The others are in alerts.csv: {count}." },
} as const;

/** The kinds of alerts, the most pressing first. */
const kinds = {
  "service-gone": { rank: "bottom", title: { fr: "Le service ne répond plus", en: "The service no longer answers" } },
  "level-lost": { rank: "bottom", title: { fr: "Un niveau a été perdu", en: "A level was lost" } },
  "new-nonconformity": { rank: "bottom", title: { fr: "Nouvelle non-conformité au RGAA", en: "New non-conformity with the RGAA" } },
  "declaration-expired": { rank: "bottom", title: { fr: "Déclaration d’accessibilité périmée", en: "Accessibility statement out of date" } },
  "declaration-expiring": {
    rank: "middle",
    title: { fr: "Déclaration d’accessibilité à refaire dans les six mois", en: "Accessibility statement to be renewed within six months" },
  },
  "tls-expiring": { rank: "middle", title: { fr: "Certificat qui expire bientôt", en: "Certificate that expires soon" } },
  "jdma-lost": { rank: "middle", title: { fr: "Bouton « Je donne mon avis » disparu", en: "Feedback button gone" } },
  "confirmation-contradicted": {
    rank: "middle",
    title: { fr: "Une valeur confirmée est contredite", en: "A confirmed value is contradicted" },
  },
} as const satisfies Readonly<Record<Alert["kind"], { readonly rank: Rank; readonly title: Text }>>;

/** An edition of thousands stays readable: the others stand in alerts.csv. */
const shown = 25;

/**
 * What to act on: one fold per kind of alert, the procedures inside.
 * @param alone no edition before this one
 */
export function alertFolds(procedures: readonly ProcedureAlerts[], alone: boolean, lang: Lang): Html {
  const words = wordsIn(table, lang);
  const all = byKind(procedures);
  if (all.length === 0) return html`<p class="intro">${alone ? words.alone : words.none}</p>`;
  return html`<p class="intro">${words.intro}</p><div class="folds">${all.map((one) => fold(one, words, lang))}</div>`;
}

/** The same in a card, at first sight: how many procedures each kind of alert is about. */
export function alertCard(procedures: readonly ProcedureAlerts[], alone: boolean, lang: Lang): Html {
  const words = wordsIn(table, lang);
  const all = byKind(procedures);
  const body =
    all.length === 0
      ? html`<p>${alone ? words.alone : words.none}</p>`
      : html`<ul class="tally">${all.map(({ kind, count }) => html`<li>${ranked(kinds[kind].rank, printed(kinds[kind].title, lang))} <b>${figure(count, lang)}</b></li>`)}</ul><p class="beside"><a href="#alertes">${words.see}</a></p>`;
  return html`<div class="card"><h3>${words.brief}</h3>${body}</div>`;
}

type Told = Pick<ProcedureAlerts, "id" | "name"> & { readonly alert: Alert };
type Kind = { readonly kind: Alert["kind"]; readonly told: readonly Told[]; readonly count: number };

/** The kinds that occur, with how many procedures each is about. */
function byKind(procedures: readonly ProcedureAlerts[]): readonly Kind[] {
  const all = procedures.flatMap(({ id, name, alerts }) => alerts.map((alert) => ({ id, name, alert })));
  const groups = Map.groupBy(all, ({ alert }) => alert.kind);
  return (Object.keys(kinds) as Alert["kind"][]).flatMap((kind) => {
    const told = groups.get(kind) ?? [];
    return told.length > 0 ? [{ kind, told, count: new Set(told.map(({ id }) => id)).size }] : [];
  });
}

function fold({ kind, told, count }: Kind, words: Words<typeof table>, lang: Lang): Html {
  const { rank, title } = kinds[kind];
  const rest = told.length - shown;
  return html`<details class="fold alert"><summary><h3>${printed(title, lang)}</h3>${ranked(rank, fill(count > 1 ? words.many : words.one, { count: figure(count, lang) }))}</summary>
<div class="inside"><ul class="evidence">${told.slice(0, shown).map((one) => item(one, lang))}</ul>${rest > 0 && html`<p class="beside">${fill(words.more, { count: figure(rest, lang) })}</p>`}</div></details>
`;
}

const item = ({ id, name, alert }: Told, lang: Lang): Html =>
  html`<li><a href="procedures/${encodeURIComponent(id)}.html"><bdi>${name}</bdi></a>${colon[lang]}${alertSentence(alert, lang)}</li>`;
