import type { FactsCases } from "../../support/rule-cases.ts";

export default {
  cantTell: {
    "a letter": '<script>document.addEventListener("keydown", (event) => { if (event.key === "s") document.title = "s" })</script>',
  },
  inapplicable: { "nothing waits for keys": "<button onclick='document.title = 1'>Ajouter</button>" },
} satisfies FactsCases;
