/** Ends of names that look like hosts in a text and are files or abbreviations. */
const noHost = /\.(?:pdf|html?|php|aspx?|docx?|odt|js|css|png|jpe?g|svg|json|xml|txt|md)$/;

/** Host names written in a text, with or without a scheme, `www.` left out, each once; e-mail addresses are none. */
export function hostsIn(text: string): readonly string[] {
  const found = [
    ...text.matchAll(/(?<![\p{L}\d@._-])(?:https?:\/\/)?((?:[A-Za-z\d](?:[A-Za-z\d-]*[A-Za-z\d])?\.)+[a-z]{2,})(?![\p{L}\d@-]|\.[\p{L}\d])/gu),
  ];
  const hosts = found.map((match) => (match[1] ?? "").toLowerCase().replace(/^www\./, ""));
  return [...new Set(hosts)].filter((host) => !noHost.test(host));
}
