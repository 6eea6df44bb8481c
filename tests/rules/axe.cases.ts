import type { RuleCases } from "../support/rule-cases.ts";

/**
 * The rules of axe-core itself on which a non-conformity rests: what each accuses and what it lets pass, as the installed version does. Where the RGAA test
 * depends on the element, `bad` names it (`bad="3.2.2"`).
 */
export const axeCases: Readonly<Record<string, RuleCases>> = {
  "area-alt": {
    failed: {
      "no alternative": '<img src="data:," alt="Carte" usemap="#carte"><map name="carte"><area bad href="/nord" shape="rect" coords="0,0,9,9"></map>',
    },
    passed: {
      "an alternative":
        '<img src="data:," alt="Carte" usemap="#carte"><map name="carte"><area href="/nord" shape="rect" coords="0,0,9,9" alt="Nord"></map>',
    },
    inapplicable: { "no map": "<p>Carte</p>" },
  },
  "aria-allowed-attr": {
    failed: { "a state that the role does not know": '<a bad href="/" aria-selected="true">Accueil</a>' },
    passed: { "a state of the role": '<button aria-pressed="true">Gras</button>' },
    inapplicable: { "no state": "<button>Gras</button>" },
  },
  "aria-command-name": {
    failed: { "a button of ARIA without a name": '<div bad role="button" tabindex="0"></div>' },
    passed: { "a name": '<div role="button" tabindex="0">Valider</div>' },
    inapplicable: { "a button of HTML": "<button></button>" },
  },
  "aria-conditional-attr": {
    failed: { "a checked state that contradicts the box": '<input bad type="checkbox" aria-checked="true" aria-label="Accord">' },
    passed: { "no contradiction": '<input type="checkbox" checked aria-checked="true" aria-label="Accord">' },
  },
  "aria-deprecated-role": {
    failed: { "a role of the past": '<ul role="directory" bad><li>Mairie</li></ul>' },
    passed: { "a role of today": '<ul role="list"><li>Mairie</li></ul>' },
  },
  "aria-hidden-body": {
    failed: {
      "the whole page is hidden": '<!DOCTYPE html><html lang="fr"><title>Demande</title><body bad aria-hidden="true"><p>Bonjour</p></body></html>',
    },
    passed: { "nothing is hidden": "<p>Bonjour</p>" },
  },
  "aria-hidden-focus": {
    failed: { "a link that is reached and not announced": '<div bad aria-hidden="true"><a href="/">Accueil</a></div>' },
    passed: {
      "text alone": '<div aria-hidden="true"><span>→</span></div>',
      "taken out of the order": '<div aria-hidden="true"><a href="/" tabindex="-1">Accueil</a></div>',
    },
    inapplicable: { "nothing hidden": '<a href="/">Accueil</a>' },
  },
  "aria-input-field-name": {
    failed: { "a list without a name": '<div bad role="listbox" tabindex="0"><div role="option">Un</div></div>' },
    passed: { "a name": '<div role="listbox" aria-label="Commune" tabindex="0"><div role="option">Un</div></div>' },
  },
  "aria-meter-name": {
    failed: { "a meter without a name": '<div bad role="meter" aria-valuenow="2" aria-valuemin="0" aria-valuemax="5"></div>' },
    passed: { "a name": '<div role="meter" aria-label="Étapes" aria-valuenow="2" aria-valuemin="0" aria-valuemax="5"></div>' },
  },
  "aria-progressbar-name": {
    failed: { "a bar without a name": '<div bad role="progressbar" aria-valuenow="2"></div>' },
    passed: { "a name": '<div role="progressbar" aria-label="Envoi" aria-valuenow="2"></div>' },
  },
  "aria-prohibited-attr": {
    failed: { "a name on what cannot have one": '<strong bad aria-label="Important"></strong>' },
    passed: { "a name on a link": '<a href="/" aria-label="Accueil de la mairie">Accueil</a>' },
  },
  "aria-required-attr": {
    failed: { "a box that never says its state": '<div bad role="checkbox" tabindex="0" aria-label="Accord"></div>' },
    passed: { "its state": '<div role="checkbox" aria-checked="false" tabindex="0" aria-label="Accord"></div>' },
  },
  "aria-required-children": {
    failed: { "a list of something else": '<div bad role="list"><div role="button" tabindex="0">Un</div></div>' },
    passed: { "a list of items": '<div role="list"><div role="listitem">Un</div></div>' },
  },
  "aria-required-parent": {
    failed: { "an item without its list": '<div><div bad role="listitem">Un</div></div>' },
    passed: { "in its list": '<div role="list"><div role="listitem">Un</div></div>' },
  },
  "aria-roles": {
    failed: { "no such role": '<div bad role="bouton">Valider</div>' },
    passed: { "a role": '<div role="note">À savoir</div>' },
  },
  "aria-tab-name": {
    failed: { "a tab without a name": '<div role="tablist"><div bad role="tab" tabindex="0"></div></div>' },
    passed: { "a name": '<div role="tablist"><div role="tab" tabindex="0">Adresse</div></div>' },
  },
  "aria-toggle-field-name": {
    failed: { "a switch without a name": '<div bad role="switch" aria-checked="true" tabindex="0"></div>' },
    passed: { "a name": '<div role="switch" aria-checked="true" aria-label="Alertes" tabindex="0"></div>' },
  },
  "aria-tooltip-name": {
    failed: { "an empty tip": '<div bad role="tooltip"></div>' },
    passed: { "a tip": '<div role="tooltip">Treize chiffres</div>' },
  },
  "aria-valid-attr": {
    failed: { "no such attribute": '<p bad aria-titre="Demande">Demande</p>' },
    passed: { "an attribute of ARIA": '<p aria-live="polite">Demande</p>' },
  },
  "aria-valid-attr-value": {
    failed: { "no such value": '<p bad aria-live="oui">Demande</p>' },
    passed: { "a value": '<p aria-live="polite">Demande</p>' },
  },
  "autocomplete-valid": {
    failed: { "no such purpose": '<label>Nom <input bad autocomplete="nom-de-famille"></label>' },
    passed: { "a purpose": '<label>Nom <input autocomplete="family-name"></label>' },
    inapplicable: { "no purpose": "<label>Nom <input></label>" },
  },
  "avoid-inline-spacing": {
    failed: { "spacing that nobody can change": '<p bad style="letter-spacing: 0.05em !important; line-height: 1.2 !important">Bonjour</p>' },
    passed: { "spacing that one can change": '<p style="line-height: 1.2">Bonjour</p>' },
  },
  blink: { failed: { "text that blinks": "<blink bad>Urgent</blink>" }, passed: {}, inapplicable: { none: "<p>Urgent</p>" } },
  "button-name": {
    failed: { "a button without a name": "<button bad></button>" },
    passed: { "a name": "<button>Valider</button>" },
    inapplicable: { "no button": "<p>Valider</p>" },
  },
  "color-contrast": {
    failed: {
      "pale grey on white": '<p bad="3.2.1" style="color: #999; background: #fff">Bonjour à tous</p>',
      "bold pale grey": '<p bad="3.2.2" style="color: #999; background: #fff; font-weight: bold">Bonjour à tous</p>',
      "large paler grey": '<p bad="3.2.3" style="color: #aaa; background: #fff; font-size: 24px">Bonjour à tous</p>',
      "large bold paler grey": '<p bad="3.2.4" style="color: #aaa; background: #fff; font-size: 20px; font-weight: 700">Bonjour à tous</p>',
    },
    passed: { "black on white": '<p style="color: #000; background: #fff">Bonjour à tous</p>' },
    cantTell: { "over a picture": '<p bad style="color: #999; background: linear-gradient(#fff, #888)">Bonjour à tous</p>' },
  },
  "definition-list": {
    failed: { "something else between the terms": "<dl bad><p>Horaires</p><dt>Lundi</dt><dd>9 h</dd></dl>" },
    passed: { "terms and descriptions": "<dl><dt>Lundi</dt><dd>9 h</dd></dl>" },
  },
  dlitem: {
    failed: { "a term without its list": "<div><dt bad>Lundi</dt></div>" },
    passed: { "in its list": "<dl><dt>Lundi</dt><dd>9 h</dd></dl>" },
  },
  "document-title": {
    failed: { "no title": '<!DOCTYPE html><html bad lang="fr"><head></head><body><p>Bonjour</p></body></html>' },
    passed: { "a title": "<p>Bonjour</p>" },
  },
  "empty-heading": { failed: { "a heading without words": "<h2 bad></h2>" }, passed: { words: "<h2>Pièces à fournir</h2>" } },
  "frame-title": {
    failed: { "no title": '<iframe bad srcdoc="<p>Plan</p>"></iframe>' },
    passed: { "a title": '<iframe title="Plan d’accès" srcdoc="<p>Plan</p>"></iframe>' },
    inapplicable: { "no frame": "<p>Plan</p>" },
  },
  "html-has-lang": {
    failed: { "no language": "<!DOCTYPE html><html bad><title>Demande</title><body><p>Bonjour</p></body></html>" },
    passed: { "a language": "<p>Bonjour</p>" },
  },
  "html-lang-valid": {
    failed: { "no such language": '<!DOCTYPE html><html bad lang="francais"><title>Demande</title><body><p>Bonjour</p></body></html>' },
    passed: { "a language": "<p>Bonjour</p>" },
  },
  "image-alt": {
    failed: { "no alternative": '<img bad src="data:,">' },
    passed: { "an alternative": '<img src="data:," alt="Mairie">', decorative: '<img src="data:," alt="">' },
    inapplicable: { "no image": "<p>Mairie</p>" },
  },
  "input-button-name": {
    failed: { "a button without words": '<input bad type="button">' },
    passed: { words: '<input type="button" value="Ajouter">' },
  },
  "input-image-alt": {
    failed: { "no alternative": '<input bad type="image" src="data:,">', "a type in capitals": '<input bad type="IMAGE" src="data:,">' },
    passed: { "an alternative": '<input type="image" src="data:," alt="Rechercher">' },
  },
  label: {
    failed: { "a field without a label": '<input bad type="text">' },
    passed: { "a label": '<label>Nom <input type="text"></label>' },
    inapplicable: { "no field": "<p>Nom</p>" },
  },
  "label-content-name-mismatch": {
    failed: {
      "another name than the one that is read": '<button bad="11.9.2" aria-label="Suivant">Continuer ma demande</button>',
      "a link of another name": '<a bad="6.1.5" href="/suite" aria-label="Suivant">Continuer ma demande</a>',
      "a tab of another name": '<div role="tablist"><div bad="7.1.3" role="tab" tabindex="0" aria-label="Lieu">Votre adresse</div></div>',
    },
    passed: { "the words that are read": '<button aria-label="Continuer ma demande : étape 2">Continuer ma demande</button>' },
  },
  "link-in-text-block": {
    failed: {
      "told by a close colour alone":
        '<p style="color:#000">Il faut <a bad href="/a" style="text-decoration:none;color:#100010">prendre rendez-vous</a> avant de venir à la mairie.</p>',
    },
    passed: {
      underlined: '<p style="color:#000">Il faut <a href="/a" style="color:#100010">prendre rendez-vous</a> avant de venir à la mairie.</p>',
    },
  },
  "link-name": {
    failed: {
      "a link without words": '<a bad="6.2.1" href="/"></a>',
      "an entry of a menu": '<div role="menu"><a bad="7.1.1" role="menuitem" href="/"></a></div>',
      "a button": '<a bad="11.9.1" role="button" href="#"></a>',
    },
    passed: { words: '<a href="/">Accueil</a>', "an image with its alternative": '<a href="/"><img src="data:," alt="Accueil"></a>' },
    inapplicable: { "no link": "<p>Accueil</p>" },
  },
  list: { failed: { "something else between the items": "<ul bad><p>Pièces</p><li>Un</li></ul>" }, passed: { items: "<ul><li>Un</li></ul>" } },
  listitem: { failed: { "an item without its list": "<div><li bad>Un</li></div>" }, passed: { "in its list": "<ol><li>Un</li></ol>" } },
  marquee: { failed: { "text that runs": "<marquee bad>Fermé lundi</marquee>" }, passed: {}, inapplicable: { none: "<p>Fermé lundi</p>" } },
  "meta-refresh": {
    failed: {
      "written in capitals":
        '<!DOCTYPE html><html lang="fr"><head><title>a</title><meta bad http-equiv="REFRESH" content="60"></head><body>b</body></html>',
      "leaves by itself after a minute":
        '<!DOCTYPE html><html lang="fr"><head><title>a</title><meta bad http-equiv="refresh" content="60; url=/fin"></head><body>b</body></html>',
    },
    passed: {
      "after twenty hours":
        '<!DOCTYPE html><html lang="fr"><head><title>a</title><meta http-equiv="refresh" content="72001"></head><body>b</body></html>',
    },
  },
  "meta-viewport": {
    failed: {
      "keeps from enlarging":
        '<!DOCTYPE html><html lang="fr"><head><title>a</title><meta bad name="viewport" content="width=device-width, user-scalable=no"></head><body>b</body></html>',
    },
    passed: {
      "lets enlarge":
        '<!DOCTYPE html><html lang="fr"><head><title>a</title><meta name="viewport" content="width=device-width"></head><body>b</body></html>',
    },
  },
  "nested-interactive": {
    failed: { "a button in a button": '<div bad="7.1.2" role="button" tabindex="0">Supprimer <a href="/non">Annuler</a></div>' },
    passed: { "a button": '<div role="button" tabindex="0">Supprimer</div>' },
  },
  "object-alt": {
    failed: { "an image object without alternative": '<object bad type="image/png" data="/plan.png"></object>' },
    passed: { "a name": '<object type="image/png" data="/plan.png" aria-label="Plan"></object>' },
  },
  "role-img-alt": {
    failed: { "an image of ARIA without a name": '<div bad role="img">☺</div>' },
    passed: { "a name": '<div role="img" aria-label="Content">☺</div>' },
  },
  "select-name": {
    failed: { "a list without a label": "<select bad><option>Un</option></select>" },
    passed: { "a label": "<label>Commune <select><option>Un</option></select></label>" },
  },
  "server-side-image-map": {
    cantTell: { "places known to the server alone": '<a href="/plan"><img bad src="data:," alt="Plan" ismap></a>' },
    passed: {},
    inapplicable: { "no such map": '<a href="/plan"><img src="data:," alt="Plan"></a>' },
  },
  "summary-name": {
    failed: { "an empty summary": "<details><summary bad></summary>Suite</details>" },
    passed: { words: "<details><summary>Pièces</summary>Suite</details>" },
  },
  "svg-img-alt": {
    failed: { "an image without a name": '<svg bad role="img" width="20" height="20"><circle r="9" /></svg>' },
    passed: { "a name": '<svg role="img" aria-label="Mairie" width="20" height="20"><circle r="9" /></svg>' },
  },
  "td-headers-attr": {
    failed: { "headers that are not there": '<table bad><tr><th id="a">Jour</th></tr><tr><td headers="b">Lundi</td></tr></table>' },
    passed: { "headers of the table": '<table><tr><th id="a">Jour</th></tr><tr><td headers="a">Lundi</td></tr></table>' },
  },
  "valid-lang": {
    failed: { "no such language": '<p bad lang="anglais">Hello</p>' },
    passed: { "a language": '<p lang="en">Hello</p>' },
    inapplicable: { "no change": "<p>Bonjour</p>" },
  },
};
