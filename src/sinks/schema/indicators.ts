import { lighthouseEngines } from "../../domain/evidence.ts";
import { type IndicatorId, provenances } from "../../domain/indicator.ts";
import {
  type ConnectEvidence,
  type ContactMeans,
  contactKinds,
  type DeclarationReading,
  type LighthouseRun,
  type Source,
} from "../../domain/reading.ts";
import type { ConfirmedLevel, Indicator, IndicatorBase, Indicators } from "../../domain/report.ts";
import { pageRoles } from "../../domain/visit.ts";
import { between, dictionary, figureOrWords, flag, list, maybe, nullable, number, object, oneOf, type Schema, text, whole } from "./kit.ts";

const base = {
  level: text("Official label, in French, exactly as the observatory publishes it; « À vérifier » when it could not be tested."),
  rank: oneOf(["goal", "middle", "bottom", "grey"], "How the level stands to its goal; grey is neither good nor bad."),
  provenance: oneOf(provenances, "Only measured and imported values count in the score."),
  why: text("The reason of the level, in the report's language."),
  declared: maybe(text("What was declared by hand or published before, beside the measure.")),
  value: maybe(figureOrWords),
  source: maybe(text("Where an imported value comes from.")),
  confirmed: maybe(
    object<ConfirmedLevel>({
      level: text(),
      by: text("The service or the role that answers for it."),
      on: text("ISO date."),
      found: maybe(text("The level that is found now, when it is another one.")),
      known: maybe({ ...flag, description: "That was so already when it was confirmed." }),
    }),
  ),
};
const plain = object<IndicatorBase>(base);

const placed = { page: oneOf(pageRoles), url: text(), selector: text("CSS selector."), quote: text("The page's own words.") };
const source = object<Source>(placed);

const state = oneOf(["totale", "partielle", "non"]);
const parts = ["state", "results", "nonAccessibleContent", "date", "technologies", "environment", "tools", "pages", "contact", "recourse", "schema"];

const declaration = object<DeclarationReading>({
  url: nullable(text("The declaration that was read.")),
  mention: nullable(oneOf(["totale", "partielle", "non", "unknown"], "State displayed on the pages.")),
  level: nullable(state),
  rate: nullable(between(0, 100, "Share of RGAA criteria met, as declared; never computed by Vigie.")),
  averageRate: nullable(between(0, 100, "The optional average, never the rate.")),
  date: nullable(text("ISO date of establishment or last update, the newest of the two.")),
  established: nullable(text()),
  updated: nullable(text()),
  expired: nullable(flag),
  rgaaVersion: nullable(text()),
  auditor: nullable(text()),
  parts: nullable({ ...dictionary(flag, oneOf(parts)), required: parts }),
  quotes: dictionary(text()),
  sources: dictionary(source),
});

const connect = object<ConnectEvidence>({
  ...placed,
  brand: oneOf(["FranceConnect", "FranceConnect +", "ProConnect", "other"]),
  kind: oneOf(["button", "link", "form", "image", "mention"]),
  visible: flag,
  disabled: flag,
  clicks: whole,
  authorizeUrl: nullable(text()),
});

const contact = object<ContactMeans>({
  kind: oneOf(contactKinds),
  value: text("E.164 or short number, lower-case address, absolute URL."),
  ...placed,
  scope: oneOf(["service", "third_party", "generic", "recourse", "emergency"], "Only contacts of the service count for the level."),
  own: flag,
  clicks: whole,
  behindWall: flag,
  hours: nullable(text()),
  premium: flag,
});

const widths = list(object<{ readonly width: number; readonly scrollWidth: number }>({ width: whole, scrollWidth: whole }));

const lighthouseRun = object<LighthouseRun>({
  engine: oneOf(lighthouseEngines, "Who loaded the page: Vigie (own-load) or Lighthouse itself (native)."),
  version: text("Version of Lighthouse."),
  benchmarkIndex: { type: "number", description: "Power of the machine just before, on Lighthouse's scale." },
});

/** Indicators by id, in the order of the report, with the details that each one may carry. */
export const indicatorsSchema: Schema = object<Indicators>({
  online: object<Indicator<"online">>({ ...base, seen: maybe(nullable(oneOf(["form", "account", "question", "information"]))) }),
  handicap: object<Indicator<"handicap">>({ ...base, declaration: maybe(declaration) }),
  auth: object<Indicator<"auth">>({ ...base, evidence: maybe(list(connect)), proconnect: maybe(flag) }),
  contact: object<Indicator<"contact">>({ ...base, nonDigital: maybe(flag), contacts: maybe(list(contact)) }),
  uptime: object<Indicator<"uptime">>({ ...base, up: maybe(flag), rate: maybe(nullable(number)) }),
  performance: object<Indicator<"performance">>({
    ...base,
    responseMs: maybe({ type: "number", description: "Median server response time, ms." }),
    samples: maybe(list(number)),
    lighthouse: maybe(nullable(between(0, 1, "Lighthouse's performance score of the start page; it counts for nothing."))),
    lighthouseRun: maybe(nullable(lighthouseRun)),
  }),
  mobile: object<Indicator<"mobile">>({ ...base, widths: maybe(widths), zoomBlocked: maybe(flag) }),
  jdma: object<Indicator<"jdma">>({ ...base, productId: maybe(nullable(text())), matches: maybe(nullable(flag)), sources: maybe(list(source)) }),
  dlnuf: object<Indicator<"dlnuf">>({ ...base, asked: maybe(list(text())) }),
  simplicity: plain,
  satisfaction: plain,
  help_reachable: plain,
  help_efficient: plain,
  help_used: plain,
  usage: plain,
} satisfies Record<IndicatorId, Schema>);
