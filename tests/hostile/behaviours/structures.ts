import { type Behaviour, filler, good, parts, read, script, send } from "../behaviour.ts";

const times = (count: number, of: (index: number) => string): string => Array.from({ length: count }, (_, index) => of(index)).join("");
/** Fields that stand in the place of their form's own properties. */
const fields = (...names: readonly string[]): string => `<form>${names.map((name) => `<label>Champ <input name=${name}></label>`).join("")}</form>`;
const within = (count: number, tag: string): string =>
  `let a=document.body;for(let i=0;i<${count};i++){const d=document.createElement('${tag}');a.append(d);a=d}a.textContent='fond'`;

/** Documents that no editor writes: names that stand in the way of the DOM, depths, crowds. */
export const structures: readonly Behaviour[] = [
  {
    name: "fields-named-tree",
    serve: good(
      fields("childNodes", "children", "firstChild", "lastChild", "nextSibling", "previousSibling", "firstElementChild", "childElementCount"),
    ),
    status: "ok",
    shows: read,
  },
  {
    name: "fields-named-node",
    serve: good(
      fields("nodeType", "nodeName", "nodeValue", "tagName", "localName", "namespaceURI", "ownerDocument", "isConnected", "textContent", "innerText"),
    ),
    status: "ok",
    shows: read,
  },
  {
    name: "fields-named-parents",
    serve: good(
      fields("parentNode", "parentElement", "closest", "contains", "matches", "getRootNode", "compareDocumentPosition", "assignedSlot", "shadowRoot"),
    ),
    status: "ok",
    shows: read,
  },
  {
    name: "fields-named-reads",
    serve: good(
      fields(
        "getAttribute",
        "hasAttribute",
        "attributes",
        "id",
        "className",
        "classList",
        "dataset",
        "style",
        "querySelector",
        "querySelectorAll",
        "getElementsByTagName",
      ),
    ),
    status: "ok",
    shows: read,
  },
  {
    name: "fields-named-boxes",
    serve: good(
      fields(
        "getBoundingClientRect",
        "getClientRects",
        "offsetWidth",
        "offsetHeight",
        "offsetParent",
        "clientWidth",
        "scrollWidth",
        "checkVisibility",
        "scrollIntoView",
        "focus",
        "blur",
        "click",
      ),
    ),
    status: "ok",
    shows: read,
  },
  {
    name: "fields-named-forms",
    serve: good(
      fields(
        "elements",
        "length",
        "action",
        "method",
        "submit",
        "requestSubmit",
        "reset",
        "checkValidity",
        "name",
        "target",
        "autocomplete",
        "noValidate",
        "addEventListener",
        "dispatchEvent",
        "cloneNode",
        "outerHTML",
        "innerHTML",
        "lang",
        "dir",
        "title",
        "hidden",
        "tabIndex",
        "role",
        "ariaLabel",
      ),
    ),
    status: "ok",
    shows: read,
  },
  {
    name: "everything-in-a-form",
    serve: `<title>Carte</title><form><h1>Carte</h1>${filler}<input name=childNodes><input name=children><input name=parentElement><input name=nodeType><input name=tagName><input name=getAttribute><input name=textContent></form>`,
    status: "ok",
    shows: read,
  },
  {
    name: "names-on-window",
    serve: good(
      [
        "document",
        "window",
        "Node",
        "Element",
        "Reflect",
        "Array",
        "Object",
        "Promise",
        "JSON",
        "Math",
        "CSS",
        "getComputedStyle",
        "setTimeout",
        "MutationObserver",
        "innerWidth",
        "scrollX",
        "history",
        "screen",
        "performance",
        "customElements",
        "visualViewport",
        "vigie.internals",
      ]
        .map((name) => `<a id="${name}" name="${name}">x</a><iframe name="${name}"></iframe>`)
        .join(""),
    ),
    status: "ok",
    shows: read,
  },
  {
    name: "names-on-document",
    serve: good(
      [
        "documentElement",
        "all",
        "anchors",
        "scripts",
        "styleSheets",
        "adoptedStyleSheets",
        "fonts",
        "getAnimations",
        "elementFromPoint",
        "elementsFromPoint",
        "caretRangeFromPoint",
        "baseURI",
        "characterSet",
        "contentType",
        "hasFocus",
        "hidden",
        "visibilityState",
        "implementation",
        "createRange",
        "createElementNS",
        "execCommand",
        "evaluate",
        "importNode",
        "childNodes",
        "nodeType",
        "querySelectorAll",
        "addEventListener",
        "URL",
        "compatMode",
        "doctype",
        "timeline",
      ]
        .map((name) => `<img name=${name} alt=""><form name=${name}></form>`)
        .join(""),
    ),
    status: "ok",
    shows: read,
  },
  { name: "twin-ids", serve: good(times(8000, (i) => `<i id=a class=b title=c>${i % 9}</i>`)), status: "ok", shows: read },
  {
    name: "labels-in-a-ring",
    serve: good(
      `<label id=a for=b aria-labelledby=b>x</label><input id=b aria-labelledby="a b c" aria-describedby=b><div id=c aria-owns="c b d" role=listbox></div><div id=d aria-owns=c aria-labelledby="d c"></div><table aria-describedby=t id=t><tr><td headers="h g"><th id=h headers=g>x<th id=g headers=h>y</table>`,
    ),
    status: "ok",
    shows: read,
  },
  { name: "labels-thousands", serve: good(`${times(4000, () => `<label for=z>Champ</label>`)}<input id=z>`), status: "ok", shows: read },
  {
    name: "referenced-thousands",
    serve: good(`<button aria-labelledby="${times(5000, (i) => `r${i} `)}">x</button>${times(5000, (i) => `<span id=r${i}>${i % 10}</span>`)}`),
    status: "ok",
    shows: read,
  },
  { name: "tables-thousands", serve: good(times(700, (i) => `<table><tr><th>Année<th>Montant<tr><td>${i}<td>9</table>`)), status: "ok", shows: read },
  {
    name: "table-long",
    serve: good(`<table><caption>Liste</caption>${times(4000, (i) => `<tr><td>${i}<td>b<td>c<td>d`)}</table>`),
    status: "ok",
    shows: read,
  },
  { name: "table-nested", serve: good(`${times(60, () => "<table><tr><td>")}fond`), status: "ok", shows: read },
  { name: "lists-nested", serve: good(`${times(160, () => "<ul><li>")}fond`), status: "ok", shows: read },
  { name: "fields-deep", serve: good(`${times(250, () => "<fieldset><legend>a</legend>")}<input>`), status: "ok", shows: read },
  {
    name: "links-deep",
    serve: good(script("let a=document.body;for(let i=0;i<300;i++){const d=document.createElement('a');d.href='#'+i;d.append('x');a.append(d);a=d}")),
    status: "ok",
    or: "timeout",
    shows: read,
  },
  { name: "headings-thousands", serve: good(times(5000, (i) => `<h3>Partie ${i}</h3>`)), status: "ok", shows: read },
  { name: "links-same-thousands", serve: good(`<ul>${times(4000, (i) => `<li><a href=/l${i}>En savoir plus</a>`)}</ul>`), status: "ok", shows: read },
  {
    name: "pictures-inline-thousands",
    serve: good(times(3000, () => `<img alt="x" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7">`)),
    status: "ok",
    shows: read,
  },
  { name: "buttons-thousands", serve: good(times(4000, (i) => `<button type=button>Choix ${i}</button>`)), status: "ok", shows: read },
  {
    name: "radios-thousands",
    serve: good(`<form>${times(3000, (i) => `<label><input type=radio name=r value=${i}>Choix ${i}</label>`)}</form>`),
    status: "ok",
    shows: read,
  },
  {
    name: "options-thousands",
    serve: good(
      `<label>Ville <select>${times(40_000, (i) => `<option>Ville ${i}`)}</select></label><input list=l><datalist id=l>${times(20_000, (i) => `<option value=v${i}>`)}</datalist>`,
    ),
    status: "ok",
    shows: read,
  },
  {
    name: "shadow-depths",
    serve: good(
      script(
        "let a=document.body;for(let i=0;i<600;i++){const d=document.createElement('div');a.append(d);a=d.attachShadow({mode:'closed'})}a.append('fond')",
      ),
    ),
    status: "ok",
    shows: read,
  },
  { name: "depths-20k", serve: good(script(within(20_000, "div"))), status: "ok", or: "unstable", shows: read },
  { name: "depths-4k-inline", serve: good(script(within(4000, "span"))), status: "ok", shows: read },
  {
    name: "text-nodes-million",
    serve: good(script("const p=document.createElement('p');for(let i=0;i<300000;i++)p.append('a');document.body.append(p)")),
    status: "ok",
    or: "timeout",
    shows: read,
  },
  {
    name: "comments-million",
    serve: good(
      script("const f=document.createDocumentFragment();for(let i=0;i<300000;i++)f.append(document.createComment('a'));document.body.append(f)"),
    ),
    status: "ok",
    shows: read,
  },
  {
    name: "attributes-on-many",
    serve: good(
      script(
        "for(let i=0;i<400;i++){const p=document.createElement('p');p.textContent='a';for(let j=0;j<300;j++)p.setAttribute('data-a'+j,'x');document.body.append(p)}",
      ),
    ),
    status: "ok",
    shows: read,
  },
  {
    name: "classes-thousands",
    serve: good(`<p class="${times(30_000, (i) => `c${i} `)}">a</p>${times(300, (i) => `<p class="${times(100, (j) => `k${i}-${j} `)}">b</p>`)}`),
    status: "ok",
    shows: read,
  },
  {
    name: "languages-thousands",
    serve: good(times(3000, (i) => `<p lang=${["en", "xx-yy-zz", "de", ""][i % 4]}>Texte en plusieurs langues numéro ${i}</p>`)),
    status: "ok",
    shows: read,
  },
  {
    name: "odd-elements",
    serve: good(
      script(
        "document.body.append(document.createElementNS('','a'),document.createElementNS('urn:x','p:INPUT'),document.createElementNS('http://www.w3.org/1998/Math/MathML','math'),document.createElementNS('http://www.w3.org/2000/svg','a'),document.createElementNS('http://www.w3.org/1999/xhtml','é-à'),document.createProcessingInstruction('x','y'))",
      ),
    ),
    status: "ok",
    shows: read,
  },
  {
    name: "two-bodies",
    serve: good(
      script(
        "const b=document.createElement('body');b.innerHTML='<h1>Second</h1>';document.documentElement.append(b,document.createElement('head'));document.body.before(document.createElement('p'))",
      ),
    ),
    status: "ok",
    shows: read,
  },
  {
    name: "root-replaced",
    serve: good(
      script(
        `const r=document.createElement('html');r.lang='fr';r.innerHTML=${JSON.stringify(`<title>Carte</title><body><h1>Carte</h1>${filler}`)};document.replaceChild(r,document.documentElement)`,
      ),
    ),
    status: "ok",
    shows: read,
  },
  {
    name: "root-is-svg",
    serve: good(
      script(
        "const s=document.createElementNS('http://www.w3.org/2000/svg','svg');s.innerHTML='<text y=20>Demander une carte</text>';document.replaceChild(s,document.documentElement)",
      ),
    ),
    status: "ok",
    or: "unstable",
  },
  {
    name: "moved-to-frame",
    serve: good(
      script(
        "const f=document.createElement('iframe');f.style='width:900px;height:600px';document.body.prepend(f);f.contentDocument.body.append(document.querySelector('main'))",
      ),
    ),
    status: "ok",
    shows: read,
  },
  {
    name: "elements-shared",
    serve: good(
      script(
        "const f=document.createElement('iframe');document.body.append(f);const e=f.contentDocument.createElement('p');e.textContent='Adopté';document.body.append(e);f.remove()",
      ),
    ),
    status: "ok",
    shows: "Adopté",
  },
  {
    name: "built-in-extended",
    serve: good(
      script(
        "customElements.define('x-p',class extends HTMLParagraphElement{get textContent(){throw 1}get childNodes(){return this.childNodes}getAttribute(){for(;;);}},{extends:'p'});customElements.define('x-f',class extends HTMLElement{static formAssociated=true;constructor(){super();this.i=this.attachInternals();this.i.role='button'}get parentElement(){return this}});document.body.insertAdjacentHTML('beforeend','<p is=x-p>étendu</p><x-f>bouton</x-f>')",
      ),
    ),
    status: "ok",
    shows: read,
  },
  {
    name: "selects-styled",
    serve: good(
      "<style>select,::picker(select){appearance:base-select}</style><select><button><selectedcontent></selectedcontent></button><option><b>Un</b><option>Deux</select><details name=a open>x</details><details name=a>y</details><dialog open>z</dialog>",
    ),
    status: "ok",
    shows: read,
  },
  {
    name: "areas-thousands",
    serve: good(`<img src=x alt=Plan usemap=#m><map name=m>${times(2500, (i) => `<area shape=rect coords=0,0,${i},9 href=/a${i} alt=Zone>`)}</map>`),
    status: "ok",
    shows: read,
  },
  {
    name: "frames-in-shadows",
    serve: good(
      script(
        "for(let i=0;i<30;i++){const d=document.createElement('div');d.attachShadow({mode:'open'}).innerHTML='<iframe srcdoc=\"<p>cadre</p>\"></iframe>';document.body.append(d)}",
      ),
    ),
    status: "ok",
    shows: read,
  },
  {
    name: "frames-that-go",
    serve: parts(
      good(
        script(
          "setInterval(()=>{const f=document.createElement('iframe');f.src='/frames-that-go/f';document.body.append(f);setTimeout(()=>f.remove(),30)},40)",
        ),
      ),
      send("<p>cadre<script>parent.x=1;frameElement.remove()</script>"),
    ),
    status: "ok",
    shows: read,
  },
];
