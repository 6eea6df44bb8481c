import type { DomEvidence } from "../domain/evidence.ts";
import type { Text } from "../domain/text.ts";
import type { Decision } from "./outcome.ts";

/** What stands in the place of a page: a file under a false name, source code, noise, a page that waits for itself. Null for a page. */
export function oddContent({ text }: DomEvidence): Decision | null {
  const start = text.trim();
  const found = oddities.find(({ is }) => is(start));
  return found ? { status: found.status, why: found.why, quote: start.slice(0, 120) } : null;
}

type Oddity = { readonly status: Decision["status"]; readonly why: Text; readonly is: (text: string) => boolean };

const oddities: readonly Oddity[] = [
  {
    status: "not_html",
    why: {
      fr: "Le serveur annonce une page et envoie un autre fichier (PDF, données).",
      en: "The server announces a page and sends another file (PDF, data).",
    },
    is: (text) => signatures.some((signature) => text.startsWith(signature)) || isJson(text),
  },
  {
    status: "unstable",
    why: { fr: "La page affiche son propre code au lieu d'elle-même.", en: "The page shows its own code instead of itself." },
    is: (text) => /^<(!doctype|html\b|head\b|\?xml\b)/i.test(text.slice(0, 60).replace(/[\p{Cc}\ufffd]/gu, "")),
  },
  {
    status: "unstable",
    why: { fr: "Ce que le serveur envoie ne peut pas être lu comme un texte.", en: "What the server sends cannot be read as a text." },
    is: (text) => isTwoInOne(text) || (text.length >= 20 && (text.match(/[\ufffd\p{Cc}]/gu)?.length ?? 0) > 0.3 * text.length),
  },
  {
    status: "unstable",
    why: {
      fr: "La page est mal formée : le navigateur ne l'affiche pas jusqu'au bout.",
      en: "The page is malformed: the browser does not show it to its end.",
    },
    is: (text) => /this page contains the following errors:\s*error on line \d+/i.test(text.slice(0, 400)),
  },
  {
    status: "unstable",
    why: {
      fr: "La page reste sur son message d'attente : son contenu ne vient pas.",
      en: "The page stays on its waiting message: its content does not come.",
    },
    is: (text) => text.length < 200 && waitingWords.test(text),
  },
  {
    status: "unstable",
    why: {
      fr: "La page demande JavaScript alors qu'il est en marche : son script n'a rien affiché.",
      en: "The page asks for JavaScript although it is on: its script showed nothing.",
    },
    is: (text) => text.length < 300 && scriptless.test(text),
  },
];

/** How PDF, zip, gzip, RTF, GIF and PNG files begin, read as UTF-8. */
const signatures = ["%PDF-", "PK\u0003\u0004", "\u001f\ufffd", "{\\rtf", "GIF87a", "GIF89a", "\ufffdPNG"];

/** A page in a charset of one byte, read two by two. */
function isTwoInOne(text: string): boolean {
  const codes = [...text.slice(0, 8)].map((sign) => sign.charCodeAt(0));
  const read = (halves: (code: number) => readonly number[]): string => String.fromCharCode(...codes.flatMap(halves));
  return [read((code) => [code & 255, code >> 8]), read((code) => [code >> 8, code & 255])].some((start) => /^\s*<(!doctype|html)/i.test(start));
}

/** A page that asks to wait, and says nothing else. */
export const waitingWords =
  /^(?:[\p{L}\d .'’-]{0,40} )?(?:(?:chargement(?: de (?:la page|l['’]application|votre espace|vos données))?(?: en cours)?|loading)[\s,.…–-]+)?(?:chargement(?: de (?:la page|l['’]application))?(?: en cours)?|loading(?: application)?|(?:veuillez )?patient(?:er|ez)(?: s['’]il vous pla[iî]t)?|please wait|merci de patienter)[\s.…!]*$/iu;
/** A wall that tries the browser and may open by itself. Beside it stands hardly anything. */
export const tryingWords =
  /just a moment|un instant ?…|checking (?:if the site|your browser)|verifying (?:that )?you are (?:a )?human|(?:vérification|contrôle) (?:de|que) (?:votre navigateur|vous êtes|la connexion)|nous vérifions (?:votre|que vous)|(?:connexion|navigateur) (?:est )?en cours de vérification|making sure you['’]?re not a bot/iu;

const scriptless =
  /(?:you need to enable|please enable|requires?|without) javascript|(?:activez|activer|nécessite|sans) (?:le )?javascript|javascript (?:est|doit être|is) (?:désactivé|activé|disabled|required|requis|nécessaire)/i;

/** A whole JSON object or list, as an interface answers. */
function isJson(text: string): boolean {
  if (!/^(\{[\s\S]*\}|\[[\s\S]*\])$/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
