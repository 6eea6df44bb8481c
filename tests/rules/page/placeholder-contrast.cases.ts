import type { RuleCases } from "../../support/rule-cases.ts";

const field = (css: string, more = 'placeholder="Ex. : 75001"'): string =>
  `<style>input{font-size:16px;border:1px solid #555;background:#fff}input::placeholder{${css}}</style><label>Code postal <input bad ${more}></label>`;

export default {
  failed: {
    "pale words": field("color:#aaa"),
    "words that let the ground through": field("color:#333;opacity:.4"),
    "on a tinted ground": field("color:#888", 'placeholder="Ex. : 75001" style="background:#eee"'),
  },
  passed: {
    "as the browser writes them": field(""),
    "dark words": field("color:#595959"),
    "large words": field("color:#888;font-size:26px"),
  },
  inapplicable: {
    "a field that is filled in": field("color:#aaa", 'placeholder="Ex. : 75001" value="75002"'),
    "nothing but dots": field("color:#aaa", 'placeholder="…"'),
    "a field that is switched off": field("color:#aaa", 'placeholder="Ex. : 75001" disabled'),
    "on a picture": field("color:#aaa", 'placeholder="Ex. : 75001" style="background-image:linear-gradient(#000,#333)"'),
    "words that are not shown, as the label takes their place": field("color:transparent"),
  },
} satisfies RuleCases;
