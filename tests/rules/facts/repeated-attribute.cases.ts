import type { FactsCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "two alternatives": '<img src="data:," alt="Mairie" alt="Hôtel de ville">',
    "in capitals": '<p class="a" CLASS="b">Bonjour</p>',
    "the same value twice": '<p lang="fr" lang="fr">Bonjour</p>',
  },
  passed: {
    "names that look alike": '<p data-a="1" data-ab="2">Bonjour</p>',
    "a tag that a script writes": `<script>const tag = '<p class="a" class="b">'</script><p>Bonjour</p>`,
    "in a comment": '<!-- <p class="a" class="b"> --><p>Bonjour</p>',
    "in a text field": '<textarea aria-label="Code"><p class="a" class="b"></textarea>',
  },
  untested: { "the source was not to be had": { source: { repeated: [], count: 0, read: false } } },
} satisfies FactsCases;
