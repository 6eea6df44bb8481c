import { createHash } from "node:crypto";
import type { Procedure } from "../domain/procedure.ts";
import { redact } from "../input/problem.ts";
import { parseUrl } from "../lib/sites.ts";
import { UserError } from "./failure.ts";

/**
 * The procedure that an address alone makes; its id tells one address from another, so that two audits never share a folder.
 * @throws UserError for anything but an absolute http(s) address without credentials.
 */
export function procedureAt(address: string, maxPages: number): Procedure {
  const url = webAddress(address.trim());
  return {
    id: idOf(url),
    name: url.host + url.pathname.replace(/\/$/, ""),
    administration: "",
    ministry: "",
    perimeter: "",
    url: url.href,
    audience: [],
    volume: null,
    volumeOnline: null,
    pages: [],
    maxPages,
    declared: {},
  };
}

function webAddress(address: string): URL {
  const url = parseUrl(address);
  if (!url || !/^https?:$/.test(url.protocol)) {
    const shown = redact(address);
    const guess = /^[\w-]+(\.[\w-]+)+([/?#:]|$)/.test(address) ? `https://${shown}` : "https://www.exemple.fr/ma-demarche";
    throw new UserError({
      fr: `« ${shown} » n'est pas une adresse web complète ; écrivez par exemple ${guess}`,
      en: `"${shown}" is not a complete web address; write for example ${guess}`,
    });
  }
  if (url.username || url.password) {
    throw new UserError({
      fr: "L'adresse contient un identifiant ou un mot de passe : retirez-le, il finirait dans les rapports.",
      en: "The address holds a user name or a password: take it out, it would end up in the reports.",
    });
  }
  return url;
}

/** `/ma/demarche` gives `www.exemple.fr-ma-demarche`, a folder name; what does not fit in it is told apart by a few letters of a hash. */
function idOf(url: URL): string {
  const path = url.pathname.replace(/\/$/, "");
  const words = (url.host + path).replace(/[^A-Za-z0-9.-]+/g, "-").replace(/^[.-]+|[.-]+$/g, "");
  // A hyphen of the path itself would be taken for one of its slashes.
  const whole =
    url.search === "" && url.hash === "" && !path.includes("-") && words === (url.host + path).replaceAll("/", "-") && words.length <= longest;
  return whole ? words : `${words.slice(0, longest)}-${createHash("sha256").update(url.href).digest("hex").slice(0, 6)}`;
}

const longest = 60;
