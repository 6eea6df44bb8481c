import type { Text } from "../domain/text.ts";
import type { VisitStatus } from "../domain/visit.ts";
import type { Decision } from "./outcome.ts";

/** Chromium's error names, from the most telling; the first that matches decides. */
const table: readonly (readonly [RegExp, VisitStatus, Text])[] = [
  [
    /ERR_(NAME_NOT_RESOLVED|NAME_RESOLUTION_FAILED|DNS_\w+)/,
    "dns_error",
    { fr: "Le nom du serveur n'a pas pu être résolu d'ici.", en: "The server's name could not be resolved from here." },
  ],
  [
    /ERR_(CERT_\w+|SSL_\w+|BAD_SSL\w*|TLS_\w+)/,
    "tls_error",
    { fr: "La connexion sécurisée échoue (certificat ou protocole).", en: "The secure connection fails (certificate or protocol)." },
  ],
  [
    /ERR_(INTERNET_DISCONNECTED|NETWORK_CHANGED|PROXY_\w+|TUNNEL_CONNECTION_FAILED|NETWORK_IO_SUSPENDED)/,
    "scanner_error",
    { fr: "Notre propre accès au réseau fait défaut.", en: "Our own network access fails." },
  ],
  [/ERR_TOO_MANY_REDIRECTS/, "connection_error", { fr: "Les redirections tournent en rond.", en: "The redirects go round in circles." }],
  [
    /ERR_TIMED_OUT|ERR_CONNECTION_TIMED_OUT|Timeout \d+ms exceeded|not done within/,
    "timeout",
    { fr: "Pas de réponse dans le délai.", en: "No answer within the limit." },
  ],
  [
    /ERR_(CONTENT_LENGTH_MISMATCH|INCOMPLETE_CHUNKED_ENCODING|INCOMPLETE_HTTP2\w*|CONTENT_DECODING_FAILED)/,
    "unstable",
    { fr: "La réponse s'interrompt avant la fin.", en: "The answer breaks off before its end." },
  ],
  [
    /Page crashed|Target crashed/,
    "unstable",
    { fr: "La page fait tomber le navigateur, ou prend toute la mémoire.", en: "The page crashes the browser, or takes all the memory." },
  ],
  [
    /Download is starting|ERR_ABORTED/,
    "not_html",
    { fr: "L'adresse donne un fichier à télécharger, pas une page.", en: "The address gives a file to download, not a page." },
  ],
  [
    /ERR_(UNSAFE_PORT|UNSAFE_REDIRECT|INVALID_REDIRECT|UNKNOWN_URL_SCHEME|DISALLOWED_URL_SCHEME|INVALID_URL)/,
    "connection_error",
    { fr: "L'adresse mène à ce qu'aucun navigateur n'ouvre comme page web.", en: "The address leads to what no browser opens as a web page." },
  ],
  [
    /ERR_(BLOCKED_BY_CLIENT|BLOCKED_BY_RESPONSE)/,
    "unstable",
    {
      fr: "La page envoie ailleurs que vers une page (formulaire posté au chargement, adresse interdite).",
      en: "The page leads to something that is no page (form posted at load, forbidden address).",
    },
  ],
  [/ERR_[A-Z0-9_]+/, "connection_error", { fr: "La connexion échoue.", en: "The connection fails." }],
];

/** The outcome of a navigation that gave no page; what is not recognised is our own fault. */
export function decideNavigationError(message: string): Decision {
  const row = table.find(([pattern]) => pattern.test(message));
  const code = /(?:net::)?(ERR_[A-Z0-9_]+)/.exec(message)?.[1];
  if (!row)
    return {
      status: "scanner_error",
      why: { fr: "Vigie a échoué sur cette page.", en: "Vigie failed on this page." },
      quote: message.split("\n")[0]?.slice(0, 300) ?? "",
    };
  return { status: row[1], why: row[2], ...(code ? { quote: code } : {}) };
}
