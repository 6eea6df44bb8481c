import type { NetworkHealth } from "../domain/health.ts";
import { same, type Text } from "../domain/text.ts";
import type { Line } from "./doctor-line.ts";
import { words } from "./words.ts";

/** The service that the network trial asks. */
export const trialHost = "www.service-public.gouv.fr";

/** The network, and the proxy variables when there are any. Neither is essential: the demo runs on loopback. */
export function networkLines(health: NetworkHealth, env: Readonly<Record<string, string | undefined>>, vigie: string): readonly Line[] {
  const proxies = proxyLine(env);
  return [networkLine(health, vigie), ...(proxies ? [proxies] : [])];
}

const label: Text = { fr: "Réseau", en: "Network" };

function networkLine(health: NetworkHealth, vigie: string): Line {
  if (health.ok) return { id: "network", state: "ok", label, detail: same(`https://${trialHost} · ${health.status} · ${health.milliseconds} ms`) };
  const { fr, en } = stages[health.stage];
  return {
    id: "network",
    state: "warn",
    label,
    detail: { fr: `${trialHost} ${fr} (${health.reason})`, en: `${trialHost} ${en} (${health.reason})` },
    todo: { fr: words(advice[health.stage], "fr", { vigie }), en: words(advice[health.stage], "en", { vigie }) },
  };
}

const stages: Readonly<Record<"dns" | "certificate" | "connection", Text>> = {
  dns: { fr: "est introuvable : le nom n'est pas résolu", en: "cannot be found: its name does not resolve" },
  certificate: { fr: "présente un certificat qui n'est pas reconnu", en: "shows a certificate that is not recognised" },
  connection: { fr: "ne répond pas", en: "does not answer" },
};

const advice: Readonly<Record<"dns" | "certificate" | "connection", Text>> = {
  dns: {
    fr: "Vérifiez le réseau, le DNS ou HTTPS_PROXY. La démonstration ({vigie} demo) n'en a pas besoin.",
    en: "Check the network, DNS or HTTPS_PROXY. The demo ({vigie} demo) needs none of them.",
  },
  certificate: {
    fr: "Un mandataire déchiffre sans doute le trafic : NODE_EXTRA_CA_CERTS=/chemin/vers/autorite.pem",
    en: "A proxy probably decrypts the traffic: NODE_EXTRA_CA_CERTS=/path/to/authority.pem",
  },
  connection: {
    fr: "Vérifiez le pare-feu ou HTTPS_PROXY. La démonstration ({vigie} demo) n'en a pas besoin.",
    en: "Check the firewall or HTTPS_PROXY. The demo ({vigie} demo) needs neither.",
  },
};

/** Proxy variables as set, their credentials hidden. */
function proxyLine(env: Readonly<Record<string, string | undefined>>): Line | null {
  const names = Object.keys(env).filter((name) => /^(https?|all|no)_proxy$/i.test(name) && env[name]);
  if (names.length === 0) return null;
  const shown = names.sort().map((name) => `${name}=${redacted(env[name] ?? "")}`);
  return { id: "proxy", state: "ok", label: { fr: "Mandataire", en: "Proxy" }, detail: same(shown.join(" · ")) };
}

/** Whatever stands before the last @ of an address may be a password, with or without a scheme. */
const redacted = (value: string): string => value.replaceAll(/^([a-z][a-z0-9+.-]*:\/\/)?[^,]*@/gi, "$1***@");
