import type { ConnectCandidate } from "../domain/evidence.ts";
import type { ConnectEvidence } from "../domain/reading.ts";
import { plain } from "../lib/plain.ts";
import { hostOf } from "../lib/sites.ts";

/** An identity provider that the observatory knows, or another one. */
export type Brand = ConnectEvidence["brand"];

const france = /france[\s_-]?connect(?!ee?s?\b)/;
const plus = /france[\s_-]?connect(ee?)?[\s_-]?(\+|plus\b)/;
const pro = /(pro|agent)[\s_-]?connect(?!ee?s?\b)|moncomptepro|mon compte pro\b/;
const others = /(edu|inclusion|aidants?|prosante|pro sante|psc|sante|open ?id|connect)[\s_-]?connect|france (visas|identite)|france travail connect/;

/**
 * Which identity a candidate designates; null when none. The accessible name decides; without a brand in it the images,
 * then the target, then a class that spells the brand out. `fr-connect` is evidence only: ProConnect wears it too.
 */
export function brandOf(candidate: ConnectCandidate): Brand | null {
  const words = plain(`${candidate.name} ${candidate.name ? "" : candidate.title}`);
  const named = brandOfWords(words) ?? brandOfHeading(candidate);
  if (named) return named === "FranceConnect" && isPlus(candidate) ? "FranceConnect +" : named;
  // Other words say something else, whatever the class or the picture behind them.
  if (others.test(words)) return "other";
  const traced = brandOfTraces(candidate);
  return traced === "FranceConnect" && isPlus(candidate) ? "FranceConnect +" : traced;
}

function brandOfWords(words: string): Brand | null {
  if (plus.test(words)) return "FranceConnect +";
  if (france.test(words)) return "FranceConnect";
  return pro.test(words) ? "ProConnect" : null;
}

/** "Je me connecte" in a block of its own headed "FranceConnect"; a heading that says more is about something else. */
function brandOfHeading({ heading, choice }: ConnectCandidate): Brand | null {
  if (!heading || choice) return null;
  const words = plain(heading);
  const bare =
    /^(avec |(se connecter|connexion|je me connecte|s'identifier|m'identifier|connectez-vous|identifiez-vous) (avec|via|par) )?(votre compte )?[\w-]+( connect)?( ?\+| plus)?$/;
  return bare.test(words) ? brandOfWords(words) : null;
}

const file =
  /france[-_ ]?connect|(^|[^a-z])fc[-_ ]?(boutons?|buttons?|btn|logo|connexion|connect|plus)|(boutons?|buttons?|btn|with|login|logo)[-_ ]?fc([^a-z]|$)/;

/** True when words say the brand, rather than a target alone: a mention that people can read. */
export const names = (candidate: ConnectCandidate): boolean => {
  const { name, title, context, actionable } = candidate;
  return brandOfWords(plain(`${name} ${title} ${actionable ? "" : context}`)) !== null || brandOfHeading(candidate) !== null;
};

/** True when a person who looks at the control sees the brand; a target alone is not seen. */
export const isDesignated = (candidate: ConnectCandidate): boolean => names(candidate) || brandOfTraces({ ...candidate, target: null }) !== null;

/** Pictures, target and classes of a control without words of its own. */
function brandOfTraces(candidate: ConnectCandidate): Brand | null {
  const images = candidate.images.map(plain);
  const target = plain(candidate.target ?? "");
  if (images.some((image) => pro.test(image))) return "ProConnect";
  if (images.some((image) => file.test(image))) return "FranceConnect";
  const aimed =
    brandOfWords(target) ??
    (/openid_connect_login|\/fc\/(callback|login|auth|connexion|start)\b|\/(auth|login|sso|connexion|omniauth|oidc)\/fc([/?]|$)|eidas[123]/.test(
      target,
    )
      ? "FranceConnect"
      : null);
  if (aimed) return aimed;
  return candidate.actionable ? brandOfWrapping(candidate) : brandOfWords(plain(candidate.context));
}

/** An empty control, or one that only says "S'identifier avec": its class or the sentence around it names the brand. */
function brandOfWrapping({ name, classes, context, selector }: ConnectCandidate): Brand | null {
  const open = /^(s'identifier avec|se connecter avec|)$/.test(plain(name));
  if (!open) return null;
  // A selector that is the element's own id: scripts hang on it.
  const spelled = brandOfWords(plain(`${classes} ${/^#[\w-]+$/.test(selector) ? selector : ""}`));
  const around = plain(context);
  if (spelled) return spelled;
  return /\bfr-connect\b/.test(classes) && france.test(around) && !pro.test(around) ? "FranceConnect" : null;
}

/** The host and the level that are really asked for settle it; then what the page shows. */
const isPlus = ({ reaches, ...shown }: ConnectCandidate): boolean => (reaches && isFrance(reaches) ? asksPlus(reaches) : looksPlus(shown));

const isFrance = (url: string): boolean => /(^|\.)(dev-)?franceconnect\.(gouv\.)?fr$/.test(hostOf(url));
const asksPlus = (url: string): boolean =>
  /[?&]acr_values=[^&]*eidas[23]/i.test(url) ||
  (!/[?&]acr_values=[^&]*eidas1/i.test(url) && /^(auth\.franceconnect\.gouv\.fr|fcp-high\.)/.test(hostOf(url)));

const looksPlus = ({ name, title, classes, target, images }: ConnectCandidate): boolean =>
  /\bfr-connect--plus\b/.test(classes) ||
  plus.test(plain(`${name} ${title}`)) ||
  /france-?connect-?plus|acr_values=[^&]*eidas[23]|^https:\/\/auth\.franceconnect\.gouv\.fr\//i.test(target ?? "") ||
  images.some((image) => /(france[-_ ]?connect|\bfc)[-_ ]?(\+|plus)/i.test(image));
