import type { FactsCases } from "../../support/rule-cases.ts";

export default {
  cantTell: {
    "a carousel that is swiped": '<div id="c">Photos</div><script>c.addEventListener("touchmove", () => { document.title = "2" })</script>',
  },
  inapplicable: { "a page of links": "<a href='/aide'>Aide</a>", "clicks only": '<button onclick="document.title = 1">Ajouter</button>' },
} satisfies FactsCases;
