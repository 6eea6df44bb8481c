/** Style sheet and script of the size that front ends of the administration ship: a design system of which a page uses a tenth. */

const colours = ["#000091", "#1e1e1e", "#3a3a3a", "#6a6af4", "#161616", "#b34000"];

/** About 190 kB: the rules that the pages use, then components that they do not. */
export const css: string = [
  "*{box-sizing:border-box}body{margin:0;font:16px/1.5 system-ui,sans-serif;color:#161616}a{color:#000091}",
  ".container{max-width:78rem;margin:0 auto;padding:0 1rem}.grid{display:grid;grid-template-columns:repeat(auto-fit,minmax(16rem,1fr));gap:1rem}",
  ".fr-header{border-bottom:1px solid #ddd;padding:1rem 0}.fr-nav ul{display:flex;flex-wrap:wrap;gap:1rem;list-style:none;padding:0}",
  ".fr-input-group{margin:0 0 1.5rem}.fr-label{display:block}.fr-hint{display:block;color:#666;font-size:.75rem}",
  ".fr-input{width:100%;padding:.5rem 1rem;border:0;border-bottom:2px solid #3a3a3a;background:#eee}",
  ".fr-btn{display:inline-block;padding:.5rem 1rem;background:#000091;color:#fff;border:0}.fr-card{border:1px solid #ddd;padding:1rem}",
  ".fr-accordion__panel[hidden]{display:none}.pale{color:#aaa}table{border-collapse:collapse;width:100%}td,th{border:1px solid #ddd;padding:.25rem}",
  "@media (max-width:48rem){.fr-nav ul{display:block}}",
  ...Array.from({ length: 1700 }, (_, index) => componentRule(index)),
].join("\n");

function componentRule(index: number): string {
  const name = `.ds-${index % 97}__part-${index}`;
  const colour = colours[index % colours.length];
  return `${name}>.ds-icon:not(.ds-icon--none)::before,${name}[aria-expanded="true"]:hover{color:${colour};padding:${index % 9}px}`;
}

/** About 100 kB: opens the accordions, and carries modules that are parsed and defined like those of a real bundle. */
export const script: string = [
  `document.addEventListener("DOMContentLoaded",()=>{for(const b of document.querySelectorAll(".fr-accordion__btn"))b.addEventListener("click",()=>{
const p=document.getElementById(b.getAttribute("aria-controls"));const o=b.getAttribute("aria-expanded")==="true";b.setAttribute("aria-expanded",String(!o));p.hidden=o;});
document.documentElement.dataset.ready="yes";});`,
  "window.modules={};",
  ...Array.from(
    { length: 900 },
    (_, index) => `window.modules.m${index}=function(a,b){var c=a+${index};for(var i=0;i<b;i++){c=(c*31+i)%9973}return c;};`,
  ),
  "let sum=0;for(const name in window.modules)sum+=window.modules[name](1,40);document.documentElement.dataset.sum=String(sum);",
].join("\n");

/** Draws the page from data that comes later, as single-page applications do: nothing is there at `load`. */
export const application = `const root=document.getElementById("root");
const h=(tag,attributes,...children)=>{const e=document.createElement(tag);for(const [k,v] of Object.entries(attributes))e.setAttribute(k,v);e.append(...children);return e;};
setTimeout(async()=>{const data=await (await fetch("/api/steps.json")).json();
root.append(h("h1",{},data.title));
for(const step of data.steps){const list=h("ul",{});for(const item of step.items)list.append(h("li",{},item));
root.append(h("section",{},h("h2",{},step.title),h("p",{},step.text),list));await new Promise(r=>setTimeout(r,40));}
root.append(h("a",{href:"#suite",class:"fr-btn"},"Continuer la démarche"));},250);`;

/** What the application fetches. */
export const steps: string = JSON.stringify({
  title: "Déclarer un changement de situation",
  steps: Array.from({ length: 8 }, (_, step) => ({
    title: `Étape ${step + 1}`,
    text: "Préparez les pièces demandées avant de commencer ; vous pourrez reprendre plus tard.",
    items: Array.from({ length: 12 }, (_, item) => `Pièce ${item + 1} de l'étape ${step + 1}`),
  })),
});

/** A logo. */
export const logo = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 40" width="80" height="40"><rect width="80" height="40" fill="#000091"/></svg>`;
