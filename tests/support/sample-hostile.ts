import type { ReportProcedure } from "../../src/domain/report.ts";
import { findingOf, indicatorsOf, linesOf, listed, pageOf, rgaaOf } from "./sample-parts.ts";

const script = "</script><script>window.pwned=1</script>";

/** A procedure whose every text tries to break out: markup, formulas, terminal escapes, script URLs, paths that climb. */
export function evilProcedure(): ReportProcedure {
  const bare = indicatorsOf({
    handicap: ["Partielle", "measured", `${script} & "guillemets" 'simples'`],
    contact: ["Oui", "measured", "<b>gras</b>"],
    auth: ["Non", "measured", "=1+1"],
    performance: ["Partiel", "measured", "@SUM(A1)"],
    mobile: ["Non", "measured", "-2+3"],
    jdma: ["Non", "measured", "+33"],
  });
  const indicators = {
    ...bare,
    contact: {
      ...bare.contact,
      nonDigital: false,
      contacts: [
        {
          page: "start" as const,
          url: "javascript:alert(1)",
          selector: '"><img src=x onerror=window.pwned=2>',
          quote: "\u202eécrit à l’envers\u0000\u001b[31mrouge",
          kind: "form" as const,
          value: "javascript:window.pwned=3",
          scope: "service" as const,
          own: true,
          clicks: 0,
          behindWall: false,
          hours: null,
          premium: false,
        },
      ],
    },
  };
  const name = `=HYPERLINK("https://evil.test";"Cliquez")${script}`;
  return {
    id: "evil-1",
    name,
    url: "javascript:window.pwned=4",
    administration: '"><svg onload=window.pwned=5>',
    ministry: "@ministère\u001b]0;titre\u0007 de \u001b[31ml’Épreuve\u001b[0m",
    status: "redirected",
    why: "Redirigée vers <javascript:alert(1)>.",
    advice: "",
    score: { value: 40, grade: "D", coverage: 0.8, goals: { reached: 1, evaluated: 6 }, lines: linesOf(indicators) },
    indicators,
    pages: [
      pageOf({
        requestedUrl: "javascript:window.pwned=6",
        finalUrl: "data:text/html,<script>window.pwned=7</script>",
        status: "redirected",
        title: script,
        quote: script,
        via: '<a href="x">',
        screenshot: "../../../etc/passwd.png",
        mobileScreenshot: "javascript:alert(1)",
        failures: [{ gatherer: "axe", detail: script }],
      }),
    ],
    rgaa: rgaaOf({ "1.1": "NC" }),
    review: [{ criterion: "1.3", question: script, candidates: [{ page: "start", url: script, selector: script, quote: script }] }],
    findings: [
      findingOf({
        message: "\tTabulation d’abord",
        repair: "\rRetour d’abord",
        selector: '@import "x"',
        quote: `${script}\nseconde ligne ; point-virgule, virgule "guillemet"`,
        url: "javascript:window.pwned=8",
        references: [`RGAA 1.1${script}`],
      }),
      findingOf({ rule: "minus", message: "-12,5", repair: "–", selector: "-cmd|' /C calc'!A0", quote: "+33 1 40 00 00 00" }),
    ],
    verdicts: [{ check: "evil", title: script, indicator: "handicap", outcome: "cantTell", why: script, url: "javascript:window.pwned=9" }],
    gatheredAt: "2026-11-20T14:04:30.000Z",
    listed: listed({ id: "evil-1", name, url: "javascript:window.pwned=4", administration: '"><svg onload=window.pwned=5>', ministry: "@ministère" }),
  };
}
