import type { RuleCases } from "../../support/rule-cases.ts";

const field = (style: string, more = ""): string => `<label>Nom <input ${more} style="${style}"></label>`;

export default {
  failed: {
    "a pale border": field("border:1px solid #ddd;background:#fff", "bad"),
    "no border": field("border:0;background:#f6f6f6", "bad"),
    "a line below that is pale": field("border:0;border-bottom:1px solid #ccc;background:#fff", "bad"),
    "a list":
      '<label>Commune <select bad style="border:1px solid #ddd;background-color:#fff;background-image:none"><option>Un</option></select></label>',
  },
  passed: {
    "a border that is seen": field("border:1px solid #767676;background:#fff"),
    "as the browser draws it": field(""),
    "a line below": field("border:0;border-bottom:2px solid #3a3a3a;background:#eee"),
    "a dark ground": field("border:0;background:#555;color:#fff"),
    "a frame two boxes away":
      '<div style="border:1px solid #333;width:220px"><div><input aria-label="Nom" style="border:0;background:#fff;width:180px"></div></div>',
    "a frame laid over it":
      '<div style="position:relative;width:200px;height:30px"><input aria-label="Nom" style="border:0;width:200px;height:30px;box-sizing:border-box"><fieldset style="position:absolute;inset:0;border:1px solid #555;margin:0"></fieldset></div>',
    "a group that has a border":
      '<div style="border:1px solid #333;padding:2px;width:200px"><input aria-label="Nom" style="border:0;background:#fff;width:180px"></div>',
  },
  inapplicable: {
    "a shadow draws it, as in the DSFR": field("border:0;background:#eee;box-shadow:inset 0 -2px 0 0 #3a3a3a"),
    "a line that an element draws below":
      '<div style="position:relative;width:200px;height:34px"><input aria-label="Nom" style="border:0;width:200px;height:30px"><span style="display:block;width:200px;height:2px;background-image:linear-gradient(#000,#000)"></span></div>',
    "a line drawn after its box":
      '<style>.f::after{content:"";border-bottom:2px solid #333}</style><div class="f"><input aria-label="Nom" style="border:0;background:#fff"></div>',
    "on a picture": `<div style="background-image:linear-gradient(#fff,#888)">${field("border:1px solid #ddd;background:#fff")}</div>`,
    disabled: field("border:1px solid #ddd;background:#fff", "disabled"),
    hidden: `<div hidden>${field("border:1px solid #ddd;background:#fff")}</div>`,
    "a box to tick": '<label><input type="checkbox" style="border:1px solid #ddd"> Oui</label>',
  },
} satisfies RuleCases;
