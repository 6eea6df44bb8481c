/**
 * The honest name under which pages are visited: a browser's usual string, without the "Headless" token that some sites answer
 * with an "obsolete browser" page, then Vigie's own name and, when given, how to reach whoever runs the audit.
 */
export function userAgentOf(browserVersion: string, vigieVersion: string, contact: string | undefined): string {
  const major = browserVersion.split(".")[0] ?? "";
  const who = contact ? `; ${printable(contact)}` : "";
  return `Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${major}.0.0.0 Safari/537.36 Vigie/${vigieVersion} (audit de démarches en ligne${who})`
    .normalize("NFD")
    .replace(/[^\x20-\x7e]/g, "");
}

/** The name under which we ask for data without a browser. */
export function plainUserAgent(vigieVersion: string, contact: string | undefined): string {
  const who = contact ? `; ${printable(contact)}` : "";
  return `Vigie/${vigieVersion} (audit de démarches en ligne${who})`.normalize("NFD").replace(/[^\x20-\x7e]/g, "");
}

/** Headers take no line break. */
const printable = (text: string): string =>
  text
    .replace(/[\r\n()]+/g, " ")
    .trim()
    .slice(0, 200);
