import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  cantTell: {
    "columns of blanks": "<p bad>Lundi&nbsp;&nbsp;&nbsp;&nbsp;9 h&nbsp;&nbsp;&nbsp;&nbsp;17 h</p>",
    "columns in kept blanks": "<pre bad>Lundi     9 h    17 h</pre>",
    "letters set apart": "<p bad>A C C U E I L</p>",
  },
  passed: {
    "ordinary blanks": "<p>Lundi : 9 h   à 17 h</p>",
    "code in the page": "<pre><code>a     b</code></pre>",
    "one blank that does not break": "<p>À 9&nbsp;h&nbsp;:</p>",
  },
} satisfies RuleCases;
