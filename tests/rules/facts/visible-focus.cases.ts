import { keyboardOf, stopOf } from "../../support/keyboard.ts";
import type { FactsCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "an outline that is removed": `<style>:focus { outline: none }</style><a href="/un">Un</a> <button>Deux</button>`,
    "an outline cut off by what holds the link": `<style>a:focus { outline: 2px solid #00f; outline-offset: 1px }</style><div style="overflow:hidden; width:60px; height:20px"><a href="/un" style="display:block; width:60px; height:20px">Un</a></div><button>Deux</button>`,
    "a link that stays off the screen": keyboardOf([stopOf({ change: "none", shown: false }), stopOf()]),
  },
  cantTell: {
    "a field of which only the caret tells": `<style>input:focus { outline: none }</style><p><label>Nom <input></label></p><p><button>Deux</button></p>`,
    "the only thing that can have the focus": keyboardOf([stopOf({ change: "none" })]),
  },
  passed: {
    "native outlines": `<a href="/un">Un</a> <button>Deux</button><input type="checkbox" aria-label="Trois">`,
    "a background, a shadow, a border of what holds it": `<style>:focus { outline: none } .fond:focus { background: #ff0 } .ombre:focus { box-shadow: 0 0 0 3px #00f } .bord { border: 1px solid #fff } .bord:focus-within { border-color: #000 }</style>
      <a class="fond" href="/un">Un</a> <a class="ombre" href="/deux">Deux</a> <p class="bord"><a href="/trois">Trois</a></p>`,
    "a hidden box whose label shows the focus": `<style>input { position: absolute; opacity: 0 } input:focus + label { outline: 2px solid #00f }</style><input type="radio" id="r"><label for="r">Oui</label><button>Suite</button>`,
    "a slow transition": `<style>a { outline: 2px solid transparent; transition: outline-color 3s } a:focus { outline-color: #000 }</style><a href="/un">Un</a> <a href="/deux">Deux</a>`,
    "frames, which are not measured": keyboardOf([stopOf({ tag: "iframe", change: "unmeasured" }), stopOf()]),
  },
  inapplicable: { "nothing that can have the focus": "<p>Rien</p>", "a link out of the tab order": `<a href="/un" tabindex="-1">Un</a>` },
} satisfies FactsCases;
