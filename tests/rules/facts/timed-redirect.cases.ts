import type { FactsCases } from "../../support/rule-cases.ts";

const minutes = (count: number, deed: string): string => `<p>Bienvenue</p><script>setTimeout(() => { ${deed} }, ${count} * 60000)</script>`;

export default {
  failed: {
    "leads away after ten minutes": minutes(10, 'location.href = "/accueil"'),
    "loads the page again after half an hour": minutes(30, "location.reload()"),
  },
  cantTell: {
    "with a control beside it": `<button>Arrêter la redirection</button>${minutes(10, 'location.href = "/accueil"')}`,
    "with a notice before": minutes(
      9,
      `document.body.append("Vous serez redirigé dans 60 secondes"); setTimeout(() => location.replace("/accueil"), 60000)`,
    ),
  },
  inapplicable: {
    "a page of text": "<p>Bienvenue</p>",
    "a clock that leads nowhere": minutes(10, 'document.title = "Toujours là"'),
    "after more than twenty hours": minutes(1300, 'location.href = "/accueil"'),
  },
} satisfies FactsCases;
