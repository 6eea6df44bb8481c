import type { Brand } from "./brands.ts";

/** One neutral style sheet for the whole town, in the colours of the brand; it is nobody's official one. */
export const stylesheet = ({ colour, tint }: Brand): string => `
:root { --brand: ${colour}; --tint: ${tint}; --ink: #1d2320; --line: #d3d9d5 }
* { box-sizing: border-box }
body { margin: 0; min-height: 100vh; display: flex; flex-direction: column; font: 1.0625rem/1.6 system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; color: var(--ink); background: #fff; overflow-wrap: break-word }
a { color: var(--brand); text-decoration: underline; text-underline-offset: .15em }
a:hover { text-decoration-thickness: 2px }
:focus-visible { outline: 3px solid #0a58ca; outline-offset: 2px }
.wrap { max-width: 62rem; margin: 0 auto; padding: 0 1rem }
main { flex: 1 }
.skip { position: absolute; left: -999rem }
.skip:focus { left: 1rem; top: .5rem; background: #fff; padding: .5rem 1rem; z-index: 2 }
.site { background: var(--brand); color: #fff }
.site .wrap { display: flex; align-items: center; gap: .75rem 1rem; padding-top: 1rem; padding-bottom: 1rem }
.site svg { color: var(--brand); flex: none }
.site .wrap > div { flex: 1; min-width: 0 }
.site p { margin: 0; line-height: 1.3 }
.site .who { font-size: 1.2rem; font-weight: 700 }
.site .motto { font-size: .95rem }
.menu { border-bottom: 1px solid var(--line) }
.menu ul { display: flex; flex-wrap: wrap; gap: 0 1.5rem; list-style: none; margin: 0; padding: .25rem 0 }
.menu a { display: inline-block; padding: .5rem 0; text-decoration: none; font-weight: 600 }
.menu a:hover, .menu a[aria-current] { text-decoration: underline; text-decoration-thickness: 3px; text-underline-offset: .4em }
.top { background: var(--tint); padding: 1.75rem 0 }
.top h1 { margin: 0; font-size: clamp(1.6rem, 5vw, 2.3rem); line-height: 1.2; color: var(--brand) }
.top p { margin: .75rem 0 0; font-size: 1.15rem; max-width: 44rem }
.text { padding: 1rem 0 2.5rem; max-width: 46rem }
.text > h2:first-child { margin-top: 1rem }
h2 { margin: 2rem 0 .5rem; font-size: 1.4rem; line-height: 1.3; color: var(--brand) }
h3 { margin: 1.25rem 0 .25rem; font-size: 1.1rem }
li { margin: .3rem 0 }
.text a:not(.button, .fr-connect) { padding: .25em 0 }
a:has(img) { display: inline-block }
.card { border: 1px solid var(--line); border-left: 5px solid var(--brand); border-radius: 6px; padding: 1rem 1.25rem; margin: 1.25rem 0; background: #fff }
.card > :first-child { margin-top: 0 }
.card > :last-child { margin-bottom: 0 }
.note { background: var(--tint); border-radius: 6px; padding: .75rem 1.25rem; margin: 1.25rem 0 }
.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr)); gap: 1rem; margin: 1.25rem 0 }
.cards .card { margin: 0 }
dl { margin: 1rem 0 } dt { font-weight: 700 } dd { margin: 0 0 .75rem }
address { font-style: normal }
.button, button, .fr-connect { display: inline-block; min-height: 2.9rem; padding: .7rem 1.4rem; border: 2px solid var(--brand); border-radius: 6px; background: var(--brand); color: #fff; font: inherit; font-weight: 600; line-height: 1.3; text-decoration: none; cursor: pointer }
.button:hover, button:hover, .fr-connect:hover { filter: brightness(1.15); text-decoration: underline }
.button.light { background: #fff; color: var(--brand) }
.fr-connect-group { margin: 1.25rem 0 }
.fr-connect-group p { margin: .4rem 0 0; font-size: .95rem }
.fr-connect__login, .fr-connect__brand { display: block }
.fr-connect__login { font-weight: 400; font-size: .95rem }
.fr-connect__brand { font-size: 1.15rem }
form.entry { margin: 1.25rem 0 }
.field { margin: 1rem 0 }
label { display: block; font-weight: 600 }
.hint { display: block; font-weight: 400; font-size: .95rem; color: #4a524d }
input, select, textarea { width: 100%; max-width: 30rem; min-height: 2.9rem; padding: .5rem .75rem; border: 1px solid #6b746e; border-radius: 6px; font: inherit; background: #fff; color: inherit }
input[type=radio], input[type=checkbox] { width: 1.5rem; min-height: 1.5rem; height: 1.5rem; margin: 0 .5rem 0 0; vertical-align: middle }
.choice label { display: flex; align-items: center; font-weight: 400; padding: .25rem 0 }
fieldset { border: 1px solid var(--line); border-radius: 6px; padding: .5rem 1.25rem 1rem; margin: 1rem 0 }
legend { font-weight: 700; padding: 0 .4rem }
img { max-width: 100%; height: auto }
.foot { border-top: 5px solid var(--brand); background: #f5f6f5; padding: 1.5rem 0 2rem; font-size: .95rem }
.foot ul { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; list-style: none; margin: 1rem 0 0; padding: 0 }
.foot li { margin: 0 } .foot ul a { display: inline-block; padding: .3rem 0 }
.foot p { margin: .25rem 0 }
.foot h2 { font-size: 1.1rem; margin-top: 0 }`;
