import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "an emoticon": "<p bad>Merci de votre visite :-)</p>",
    "a drawing": `<pre bad> /\\_/\\
( °.° )
 &gt; ^ &lt;</pre>`,
  },
  passed: {
    "a title": '<p>Merci <abbr title="sourire">:-)</abbr> <span title="sourire">:-)</span></p>',
    "a definition beside": "<p>Merci de votre visite :-) (sourire)</p>",
    "a named drawing": `<pre role="img" aria-label="Un chat"> /\\_/\\
( °.° )
 &gt; ^ &lt;</pre>`,
  },
  inapplicable: {
    "ordinary text": "<p>Horaires : 9 h - 12 h ; (sauf le lundi)</p>",
    code: `<pre><code>{ a: [1] }
};
});</code></pre>`,
    "a list in brackets": "<p>Pièces (copie :- original)</p>",
  },
} satisfies RuleCases;
