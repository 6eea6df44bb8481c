import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "a block in a span": "<p>Avant</p><span>Texte <div bad>bloc</div></span>",
    "a block in a heading": "<h2><div bad>Titre</div></h2>",
    "a block in a button": '<button type="button"><p bad>Envoyer</p></button>',
    "a block in a link in a span": '<span><a href="/"><div bad>Carte</div></a></span>',
    "a button in a link": '<a href="/"><button bad>Envoyer</button></a>',
    "a list whose children are no items": "<ul><span bad>Un</span><li>Deux</li></ul>",
    "a list straight in a list": "<ul><li>Un</li><ul bad><li>Deux</li></ul></ul>",
    "a label in a label": "<label>Nom <label bad>de famille</label> <input></label>",
    "a heading in a label": '<label for="a"><h3 bad>Nom</h3></label><input id="a">',
  },
  passed: {
    "a block in a link in a block": '<div><a href="/"><div>Carte</div></a></div>',
    "a heading in a legend": "<fieldset><legend><h2>Identité</h2></legend></fieldset>",
    "a hidden field in a link": '<a href="/"><input type="hidden">Suite</a>',
    "a paragraph in a term": "<dl><dt><p>Nom</p></dt><dd>Martin</dd></dl>",
  },
  inapplicable: {
    "a division in a list of descriptions": "<dl><div><dt>Nom</dt><dd><p>Martin</p></dd></div></dl>",
    "words in words": "<p>Une <span>phrase <em>simple</em></span></p>",
    "an older HTML":
      '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd"><html lang="fr"><title>a</title><span><div>b</div></span>',
    "a drawing": '<h2><svg><foreignObject><div xmlns="http://www.w3.org/1999/xhtml">a</div></foreignObject></svg></h2>',
  },
} satisfies RuleCases;
