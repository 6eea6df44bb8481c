import type { Text } from "../domain/text.ts";
import { quote, redact, write } from "./problem.ts";
import { type Environment, substituted } from "./variables.ts";

/** A usable address with the environment's values in it, or what is wrong with the written one. */
export type ReadUrl =
  | { readonly ok: true; readonly url: string; readonly secrets: readonly string[] }
  | { readonly ok: false; readonly message: Text; readonly fix: Text };

/**
 * Reads an address as written in the file: blanks around it do not count, `${NAME}` is replaced, and only an absolute
 * http(s) address without credentials is accepted. Messages show the written text, never the environment's values.
 */
export function readUrl(written: string, env: Environment): ReadUrl {
  const trimmed = written.trim();
  const replaced = substituted(trimmed, env);
  if (!replaced.ok) return variableTrouble(trimmed, replaced.missing);
  const { text, secrets } = replaced;
  const trouble = rules.find(({ broken }) => broken(text));
  return trouble ? { ok: false, ...trouble.explain(trimmed) } : { ok: true, url: text, secrets };
}

type Rule = { readonly broken: (url: string) => boolean; readonly explain: (written: string) => { readonly message: Text; readonly fix: Text } };

const HTTP = /^https?:\/\/[^/\\]/i;
/** Addresses of something else than a page. */
const OTHER = /^\s*(?:mailto|tel|javascript|data|about|file|blob):/i;
const BLANK = /[\s\p{Cc}\u200B-\u200D\u2060]/u;

/** In the order in which they explain best. */
const rules: readonly Rule[] = [
  {
    broken: (url) => url === "",
    explain: () => ({
      message: { fr: "l'URL est vide", en: "the URL is empty" },
      fix: {
        fr: "supprimez la ligne (démarche sans URL) ou écrivez l'adresse complète, https://…",
        en: "remove the line (no URL) or write the whole address, https://…",
      },
    }),
  },
  {
    broken: (url) => BLANK.test(url),
    explain: (written) => ({
      message: { fr: `${quote(written)} contient un blanc ou un retour à la ligne`, en: `${quote(written)} contains a blank or a line break` },
      fix: write(HTTP.test(written) ? withoutCredentials(closedUp(written)) : absolute(closedUp(written))),
    }),
  },
  {
    broken: (url) => !HTTP.test(url),
    explain: (written) =>
      /^[a-z][a-z0-9+-]*:\/\//i.test(written) || OTHER.test(written)
        ? {
            message: { fr: `${quote(written)} n'est pas une URL http(s)`, en: `${quote(written)} is not an http(s) URL` },
            fix: write(absolute(written)),
          }
        : {
            message: { fr: `${quote(written)} n'est pas une URL absolue`, en: `${quote(written)} is not an absolute URL` },
            fix: write(absolute(written)),
          },
  },
  {
    broken: (url) => !isSound(url),
    explain: (written) => ({
      message: {
        fr: `${quote(written)} n'est pas une URL correcte (nom de serveur ou port)`,
        en: `${quote(written)} is not a correct URL (host name or port)`,
      },
      fix: write("https://www.exemple.gouv.fr/demarche"),
    }),
  },
  {
    broken: (url) => new URL(url).username !== "" || new URL(url).password !== "",
    explain: (written) => ({
      message: {
        fr: `l'URL contient des identifiants ; ils finiraient dans les rapports. Un secret se lit dans l'environnement, par exemple ?token=\${VIGIE_TOKEN}`,
        en: `the URL contains credentials; they would end up in the reports. A secret is read from the environment, for example ?token=\${VIGIE_TOKEN}`,
      },
      fix: write(withoutCredentials(written)),
    }),
  },
];

const isSound = (url: string): boolean => URL.canParse(url) && !/^\.|\.\./.test(new URL(url).hostname);

function variableTrouble(written: string, missing: readonly string[]): ReadUrl {
  if (missing.length === 0)
    return {
      ok: false,
      message: { fr: `${quote(written)} contient une variable mal écrite`, en: `${quote(written)} contains a badly written variable` },
      fix: { fr: `écrivez \${NOM} (lettres sans accent, chiffres, _)`, en: `write \${NAME} (letters, digits, _)` },
    };
  const names = missing.map((name) => name.slice(0, 80)).join(", ");
  return {
    ok: false,
    message: { fr: `variable d'environnement absente ou vide : ${names}`, en: `environment variable missing or empty: ${names}` },
    fix: {
      fr: `lancez la commande après export ${missing[0]?.slice(0, 80)}=… ou écrivez l'adresse en toutes lettres`,
      en: `run the command after export ${missing[0]?.slice(0, 80)}=… or write the address in full`,
    },
  };
}

/** The https address that the written words most likely stand for (`www.urssaf.fr`); `https://…` when they could be anything. */
export function absolute(written: string): string {
  if (OTHER.test(written)) return UNKNOWN;
  const rest = withoutCredentials(written).replace(/^(?:[a-z][a-z0-9+-]*:[/\\]+|https?:|h?t{1,2}ps?[:;]?[/\\]+|[/\\]{2,})/i, "");
  const guess = `https://${rest}`;
  return /^[^/?#]*[\p{L}\p{N}](?:\.\p{L}|:\d)/u.test(rest) && isSound(guess) ? guess : UNKNOWN;
}

/** Stands for an address that only the user knows. */
export const UNKNOWN = "https://…";
const LONGEST_GUESS = 300;

const closedUp = (written: string): string => written.replaceAll(/\s*[\r\n]+\s*/g, "").replaceAll(new RegExp(BLANK, "gu"), "%20");

/** The address without its credentials; unknown when an @ is left, which may be the end of a badly written password. */
function withoutCredentials(written: string): string {
  const bare = written.replace(/^(\s*[a-z][a-z0-9+.-]*:[/\\]+)?[^/?#\\]*@/i, "$1");
  return bare.includes("@") || bare.length > LONGEST_GUESS ? UNKNOWN : redact(bare);
}
