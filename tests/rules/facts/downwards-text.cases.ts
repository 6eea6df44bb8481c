import { legibilityOf } from "../../support/legibility.ts";
import type { FactsCases } from "../../support/rule-cases.ts";

const lines = "縦書きの文章です。申請書を提出してください。".repeat(12);

export default {
  failed: { "lines longer than the window is high": `<body style="writing-mode: vertical-rl; height: 900px">${lines}</body>` },
  passed: {
    "lines that wrap": legibilityOf({ downwards: { whole: true, scrolls: false, selector: "body", html: "<body>" } }),
  },
  inapplicable: { "nothing written downwards": legibilityOf() },
} satisfies FactsCases;
