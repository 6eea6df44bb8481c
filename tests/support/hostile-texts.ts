/** What pages may write in order to run in whatever prints their words. `pwned` is what must never run. */
export const hostileTexts: readonly string[] = [
  "=1+pwned()",
  "+33 pwned",
  "-2+3+cmd|' /C pwned'!A0",
  "@SUM(pwned)",
  "\t=pwned()",
  "\r=pwned()",
  "\n=pwned()",
  "   =pwned()",
  "\u00a0\u2003=pwned()",
  "\ufeff=pwned()",
  "\u200b\u2066=pwned()",
  "\u0000=pwned()",
  "＝pwned()",
  "＋pwned()",
  "－pwned()",
  "＠pwned()",
  ';=pwned();"=pwned()',
  "</script><script>window.pwned=1</script>",
  '"><img src=x onerror=pwned()>',
  "'><svg onload=pwned()>",
  "--></style></textarea></title><iframe srcdoc='<script>pwned()</script>'>",
  "javascript:pwned()",
  " \u0001java\tscript:pwned()",
  "data:text/html,<script>pwned()</script>",
  'https://evil.test/" onmouseover="pwned()',
  "]]><pwned xmlns='x'/><!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]>&b;",
  "&lt;script&gt;pwned&#x3c;/script&#62;",
  "\u001b]0;pwned\u0007\u001b[31m\u001b[2J",
  "\u009b2J\u0085\u0090pwned\u009c",
  "a\u0008\u0008\u007f\u000b\u000c",
  "\u202epwned\u2066\u2069\u200f",
  "\u2028pwned\u2029",
  "\ud800 seul, puis \udc00",
  "[pwned](javascript:pwned()) ![x](https://evil.test/x.png) <https://evil.test>",
  "@equipe #1 !2 https://evil.test www.evil.test pwned@evil.test",
  "| pwned |\n|---|\n| x |\n\n# Titre\n```\n",
  "x\n::error title=pwned::y\r\n::set-output name=a::b",
  "%0A::warning::pwned %250A",
  ["$", "{{ secrets.PWNED }} {{pwned}} `pwned` $(pwned)"].join(""),
  "../../../etc/passwd\\..\\pwned",
  "x".repeat(40_000),
];

/** Fields of a report that pages, or whoever writes them, fill with words of their own. */
const theirs: ReadonlySet<string> = new Set([
  ...["name", "administration", "ministry", "message", "quote", "selector", "title", "why", "via", "repair", "question", "detail", "text", "label"],
  ...["hours", "url", "requestedUrl", "finalUrl", "authorizeUrl", "mention", "screenshot", "mobileScreenshot", "reason", "source", "advice"],
]);

/** The same value, with one text after the other, from the given one on, in the place of every word that is not Vigie's own. */
export function poisoned<T>(whole: T, start: number): T {
  let turn = start;
  const next = (): string => {
    turn += 1;
    return hostileTexts[turn % hostileTexts.length] ?? "";
  };
  const replaced = (value: unknown, key: string): unknown => {
    if (typeof value === "string") return theirs.has(key) ? next() : value;
    if (Array.isArray(value)) return value.map((one) => replaced(one, key));
    if (typeof value !== "object" || value === null) return value;
    // A text in two languages is one field.
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, replaced(one, name === "fr" || name === "en" ? key : name)]));
  };
  return replaced(whole, "") as T;
}
