import { htmlPage, type Routes, svgPage } from "../page.ts";

const base = "/rivieres/degats-des-eaux";

/**
 * 9019: a form with every fault of the trade, kept outside of the town's layout so that nothing repairs it. RGAA criteria that fail:
 *
 * - 1.1 picture without alternative · 2.1 frame without title · 3.2 pale grey text (contrast 1.9)
 * - 6.2 link without name · 8.1 no doctype · 8.2 duplicate ids · 8.3 no language · 8.5 no title
 * - 9.2 no header, main or footer · 10.1 `<font>`, `bgcolor`, `align` · 10.7 focus ring removed
 * - 11.1 fields without label · 11.5 radio buttons not grouped · 11.6 group without legend · 11.9 button without name
 * - 11.13 invalid `autocomplete` · 12.7 no skip link · 13.1 reload every ten minutes
 * - for a human eye: 3.1 required fields told by colour only, 6.1 « Cliquez ici », 7.3 clickable `div`, 9.1 bold text for headings,
 *   11.10 no format or required mark announced
 */
export const floodDamage = (): Routes => ({
  [base]: htmlPage(`<html>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="600">
<link rel="icon" href="data:,">
<style>
body { font: 16px/1.5 Arial, sans-serif; margin: 12px; max-width: 700px }
* { outline: none !important }
.pale { color: #bbb }
.big { font-size: 22px; font-weight: bold }
input, select { font-size: 16px; min-height: 36px; max-width: 100% }
input[type=radio] { min-height: 24px; width: 24px }
button { min-height: 40px; min-width: 60px }
a { display: inline-block; min-height: 26px; min-width: 26px; line-height: 26px }
img, iframe { max-width: 100%; border: 0 }
.send { background: #17497d; color: #fff; padding: 10px; display: inline-block; cursor: pointer }
</style>
</head>
<body bgcolor="#ffffff">
<div align="center"><img src="${base}/bandeau.svg" width="300" height="60"></div>
<div class="big">Déclarer un dégât des eaux de rivière</div>
<p class="pale">Votre dossier doit être complet. Tout dossier incomplet sera refusé sans autre avis.</p>
<p><font color="#b00000">Les champs en rouge sont obligatoires.</font></p>
<form method="post" action="${base}">
<p><font color="#b00000">Nom</font><br><input id="champ" name="nom" autocomplete="nom-de-famille" required></p>
<p><font color="#b00000">Prénom</font><br><input id="champ" name="prenom" required></p>
<p>Courriel<br><input name="courriel" type="email" placeholder="Courriel"></p>
<p>Commune<br><select name="commune"><option>Clairvigne-sur-Orbelle</option><option>Valbrume</option><option>Pont-aux-Libellules</option></select></p>
<div class="big">Votre logement</div>
<p>Vous êtes :<br><input type="radio" name="statut" id="proprietaire"><label for="proprietaire">propriétaire</label>
<input type="radio" name="statut" id="locataire"><label for="locataire">locataire</label></p>
<fieldset><p>Eau dans la cave :<br><input type="radio" name="cave" id="cave-oui"><label for="cave-oui">oui</label>
<input type="radio" name="cave" id="cave-non"><label for="cave-non">non</label></p></fieldset>
<p>Pour le plan des zones inondables, <a href="${base}/plan">cliquez ici</a>. <a href="${base}/plan"></a></p>
<iframe src="${base}/plan" width="300" height="90"></iframe>
<p><button type="reset"></button></p>
<div class="send" onclick="document.forms[0].submit()">Valider</div>
</form>
<p>Renseignements : 03 53 01 83 40, le matin.</p>
<p class="pale">Accessibilité : non conforme</p>
</body>
</html>`),
  [`${base}/plan`]: htmlPage(`<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Plan des zones inondables</title></head>
<body><main><h1>Plan des zones inondables</h1><p>Rive droite : quai des Bateliers. Rive gauche : prés du Moulin.</p></main></body></html>`),
  [`${base}/bandeau.svg`]: svgPage(
    '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="60"><rect width="300" height="60" fill="#17497d"/><text x="150" y="38" font-family="sans-serif" font-size="18" fill="#fff" text-anchor="middle">Office des rivières et des ponts</text></svg>',
  ),
});
