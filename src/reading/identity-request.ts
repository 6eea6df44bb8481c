import { parseUrl } from "../lib/sites.ts";

/** True for an address at which a service asks an identity provider who the visitor is: a request of OpenID Connect, SAML or WS-Federation. */
export function isIdentityRequest(url: string): boolean {
  const asked = parseUrl(url)?.searchParams;
  if (!asked) return false;
  return (asked.has("response_type") && asked.has("client_id")) || asked.has("SAMLRequest") || (asked.get("wa") ?? "").startsWith("wsignin");
}
