import type { RuleCases } from "../../support/rule-cases.ts";

const frame = (content: string, attributes = 'title="Plan"'): string =>
  `<iframe srcdoc="${content}" width="300" height="100" ${attributes}></iframe>`;
const marked = 'bad title="Plan"';
const menu = "<ul><li>Accueil</li><li>Vos démarches</li><li>Contact</li></ul>";
const dot = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";

export default {
  failed: {
    "two contents": frame("<p>Mairie</p>", marked) + frame("<p>Piscine</p>", marked),
    "one menu, two services":
      frame(`${menu}<h1>Prendre rendez-vous</h1><p>Choisissez un jour, une heure, puis un guichet.</p>`, marked) +
      frame("<h1>Plan de la ville</h1><p>Écoles, parcs, stations de tramway, parkings. Contact</p>", marked),
    "a third that is like one of the two": frame("<p>Mairie</p>", marked) + frame("<p>Piscine</p>", marked) + frame("<p>La piscine</p>", marked),
  },
  cantTell: {
    "frames that cannot be read":
      '<iframe bad title="Plan" sandbox src="/a" width="99" height="99"></iframe><iframe bad title="Plan" sandbox src="/b" width="99" height="99"></iframe>',
    "the same content but for the way to it":
      frame(`<p>Accueil &gt; Plan du centre</p>${menu}`, marked) + frame(`<p>Accueil &gt; La ville &gt; Plan du centre</p>${menu}`, marked),
    "the same content, another entry marked":
      frame("<p>Lundi, page 1 sur 2</p><p>Ouvert le matin</p>", marked) + frame("<p>Lundi, page 2 sur 2</p><p>Ouvert le matin</p>", marked),
    "the same content, told at more length":
      frame("<p>Contact</p>", marked) + frame("<p>Contact : écrivez à la mairie, place du Marché, ou venez au guichet 3.</p>", marked),
    "the same content in other words, behind the same address":
      frame("<p>Écrivez à plan@mairie.exemple.fr</p>", marked) + frame("<p>Une question ? plan@mairie.exemple.fr y répond.</p>", marked),
    "nothing to read in one of them": frame("<p>Mairie</p>", marked) + frame("<canvas></canvas>", marked),
    "the same words beside another picture":
      frame(`<p>Plan</p><img alt='' src='${dot}'>`, marked) + frame(`<p>Plan</p><img alt='' src='${dot}#2'>`, marked),
    "scripts are no words": frame("<p>Mairie</p><script>var piscine = 1</script>", marked) + frame("<p>La mairie</p>", marked),
  },
  passed: {
    "two titles": frame("<p>Mairie</p>", 'title="Plan de la mairie"') + frame("<p>Piscine</p>", 'title="Plan de la piscine"'),
    "the same content": frame("<p>Mairie</p>") + frame("<p>Mairie </p>"),
    advertisements: frame("<p>A</p>", 'title="Publicité"') + frame("<p>B</p>", 'title="Publicité"'),
  },
  inapplicable: {
    "one frame": frame("<p>Bonjour</p>"),
    "no names": frame("<p>Bonjour</p>", "") + frame("<p>B</p>", ""),
  },
} satisfies RuleCases;
