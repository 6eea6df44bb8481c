import type { RuleCases } from "../../support/rule-cases.ts";

const menu = (style: string, more = "", mark = ""): string =>
  `<style>li ul{display:none} ${style}</style><ul><li><a href="/d">Démarches</a><ul${mark}><li><a href="/c">Carte</a></li></ul></li></ul>${more}`;

export default {
  failed: { "a menu that style sheets alone unfold": menu("li:hover > ul{display:block}", "", " bad") },
  cantTell: { "a script may unfold it too": menu("li:hover > ul{display:block}", "<script>1</script>", " bad") },
  passed: {
    "on focus too": menu("li:hover > ul, li:focus-within > ul{display:block}"),
    "always shown": "<style>a:hover{color:red}</style><ul><li><a href='/d'>Démarches</a></li></ul>",
    "words alone": "<style>p span{display:none} p:hover span{display:inline}</style><p>Aide <span>Treize chiffres</span></p>",
    "a script": "<p>Bonjour</p><script>1</script>",
    "a fold": "<details><summary>Pièces</summary>Une photo</details>",
  },
  inapplicable: { "nothing can appear": '<style>p{color:#222}</style><p>Bonjour <a href="/">Accueil</a></p>' },
} satisfies RuleCases;
