import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "a division that is pressed": '<div bad onclick="envoyer()">Envoyer</div>',
    "an image that is pressed": '<img bad src="data:," alt="Fermer" onclick="fermer()">',
    "a cell that is pressed": '<table><tr><td bad onclick="voir(1)">Dossier 1</td></tr></table>',
  },
  passed: {
    "a script": "<script>1</script>",
    "a button": '<button onclick="envoyer()">Envoyer</button>',
    "a role": '<div role="button" tabindex="0" onclick="envoyer()">Envoyer</div>',
    "around a link": '<div onclick="voir()"><a href="/d">Dossier</a></div>',
    "in a button": '<button><span onclick="envoyer()">Envoyer</span></button>',
    "a measure of audience": '<p onclick="_paq.push([1])">Bonjour à tous</p>',
    "hidden from all": '<div hidden onclick="envoyer()">Envoyer</div>',
    "a frame": '<iframe title="Plan" srcdoc="<p>Plan</p>"></iframe>',
    "all of a text": `<div onclick="fermer()">${"La mairie est ouverte. ".repeat(5)}</div>`,
  },
  inapplicable: { "no script": '<p>Bonjour</p><a href="/">Accueil</a>', "data alone": '<script type="application/ld+json">{}</script>' },
} satisfies RuleCases;
