import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  cantTell: { "a sentence that nobody hears": '<div><p bad aria-hidden="true">La mairie est fermée lundi</p></div>' },
  passed: {
    "said beside": '<div><span aria-hidden="true">Étape 1 sur trois</span><span class="sr-only">Première étape sur trois</span></div>',
    "an icon": '<p>Accueil <span aria-hidden="true">→</span></p>',
    "a closed panel": '<div style="display:none">Menu</div>',
    "a field of the form": '<input type="hidden" name="jeton">',
  },
  inapplicable: { "all is shown": "<p>Bonjour</p><script>1</script><template><p>b</p></template>" },
} satisfies RuleCases;
