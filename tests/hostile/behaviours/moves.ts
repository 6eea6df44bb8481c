import { type Behaviour, filler, good, page, parts, read, redirect, script, send } from "../behaviour.ts";

const full = "position:fixed;inset:0;width:100%;height:100%;border:0";
const down = "<h1>Site en maintenance</h1><p>Le service est momentanément indisponible.</p>";
const times = (count: number, of: (index: number) => string): string => Array.from({ length: count }, (_, index) => of(index)).join("");
const on = (event: string, code: string): string => good(`<a href=#x>Suite</a>${script(`addEventListener('${event}',()=>{${code}},true)`)}`);
const style = (rules: string, body = ""): string => good(body, `<style>${rules}</style>`);
const poison = (code: string): string => good(script(code));

/** Further things that pages do: to themselves, to the browser, to whoever looks at them. */
export const moves: readonly Behaviour[] = [
  { name: "reloads-on-resize", serve: on("resize", "location.reload()"), status: "ok", shows: read },
  { name: "reloads-on-scroll", serve: on("scroll", "location.reload()"), status: "ok", shows: read },
  { name: "empties-on-resize", serve: on("resize", "document.body.textContent=''"), status: "ok", shows: read },
  { name: "empties-on-focus", serve: on("focusin", "document.documentElement.remove()"), status: "ok", shows: read },
  { name: "empties-on-pointer", serve: on("pointermove", "document.open();document.close()"), status: "unstable", or: "ok" },
  { name: "hangs-on-pointer", serve: on("pointermove", "for(;;);"), status: "ok", or: "timeout", shows: read },
  { name: "hangs-on-scroll", serve: on("scroll", "for(;;);"), status: "ok", shows: read },
  {
    name: "hangs-on-print",
    serve: poison(
      "matchMedia('print').addEventListener('change',()=>{for(;;);});matchMedia('(max-width:400px)').addEventListener('change',()=>{for(;;);})",
    ),
    status: "ok",
    shows: read,
  },
  {
    name: "hangs-when-observed",
    serve: good(
      `<p id=o style="margin-top:3000px">bas</p>${script("new IntersectionObserver(e=>{if(e.some(x=>x.isIntersecting))for(;;);}).observe(o)")}`,
    ),
    status: "ok",
    or: "timeout",
    shows: read,
  },
  { name: "alerts-on-resize", serve: on("resize", "for(;;)alert(1)"), status: "ok", or: "unstable", shows: read },
  {
    name: "posts-on-pointer",
    serve: good(
      `<form method=post action=/posts-on-pointer/effect></form><a href=#x>Suite</a>${script("for(const e of ['pointerover','mouseover','focusin','keydown','resize','scroll','visibilitychange','blur'])addEventListener(e,()=>{document.forms[0].submit();navigator.sendBeacon('/posts-on-pointer/effect')},true)")}`,
    ),
    status: "ok",
    or: "unstable",
    never: [/^POST/],
  },
  {
    name: "posts-late",
    serve: good(`<form method=post action=/posts-late/effect></form>${script("setTimeout(()=>document.forms[0].submit(),2500)")}`),
    status: "ok",
    or: "unstable",
    shows: read,
    never: [/^POST/],
  },
  {
    name: "posts-to-top",
    serve: parts(
      good("<iframe src=/posts-to-top/f></iframe>"),
      send(`<form method=post target=_top action=/posts-to-top/effect></form>${script("document.forms[0].submit()")}`),
    ),
    status: "unstable",
    never: [/^POST/],
  },
  {
    name: "posts-as-text",
    serve: good(
      `<form method=post enctype=text/plain action=/posts-as-text/effect><input name=a value=b><input type=image name=i src=x></form>${script("document.forms[0].i.click()")}`,
    ),
    status: "unstable",
    or: "ok",
    never: [/^POST/],
  },
  {
    name: "posts-by-dialog",
    serve: good(
      `<dialog open><form method=dialog><button id=b formmethod=post formaction=/posts-by-dialog/effect>x</button></form></dialog>${script("b.click()")}`,
    ),
    status: "unstable",
    or: "ok",
    never: [/^POST/],
  },
  {
    name: "posts-by-object",
    serve: parts(
      good("<object data=/posts-by-object/f type=text/html></object><embed src=/posts-by-object/f type=text/html>"),
      send(`<form method=post action=/posts-by-object/effect></form>${script("document.forms[0].submit()")}`),
    ),
    status: "ok",
    shows: read,
    never: [/^POST/],
  },
  { name: "refresh-each-second", serve: good("", "<meta http-equiv=refresh content=1>"), status: "ok", or: "unstable" },
  { name: "reloads-each-2s", serve: good(script("setTimeout(()=>location.reload(),2000)")), status: "ok", or: "unstable" },
  {
    name: "renders-for-ever",
    serve: good(script("const h=document.body.innerHTML;setInterval(()=>{document.body.innerHTML=h},40)")),
    status: "ok",
    shows: read,
  },
  {
    name: "renders-each-frame",
    serve: good(script("const h=document.querySelector('main').outerHTML;(function f(){document.body.innerHTML=h;requestAnimationFrame(f)})()")),
    status: "ok",
    shows: read,
  },
  {
    name: "frames-busy",
    serve: good(script("(function f(){const t=performance.now();while(performance.now()-t<300);requestAnimationFrame(f)})()")),
    status: "ok",
    or: "timeout",
    shows: read,
  },
  {
    name: "undoes-changes",
    serve: good(
      script(
        "new MutationObserver(l=>{for(const m of l)for(const n of m.addedNodes)n.remove?.()}).observe(document,{subtree:true,childList:true});for(const m of ['setAttribute','append','appendChild'])Element.prototype[m]=()=>{}",
      ),
    ),
    status: "ok",
    shows: read,
  },
  {
    name: "shows-when-focused",
    serve: good(script("if(!document.hasFocus())document.body.innerHTML='<h1>Cliquez pour continuer</h1>'")),
    status: "ok",
  },
  {
    name: "opaque-until-load",
    serve: parts(style("body{opacity:0}", `<img alt="" src=/opaque-until-load/i>${script("onload=()=>{document.body.style.opacity=1}")}`)),
    status: "unstable",
    or: "timeout",
  },
  {
    name: "expires-soon",
    serve: good(script("setTimeout(()=>{document.title='Session expirée';document.body.innerHTML='<h1>Session expirée</h1>'},9000)")),
    status: "ok",
    shows: read,
  },
  {
    name: "address-grows-by-state",
    serve: good(script("history.replaceState(0,'','?'+'x'.repeat(1500000))")),
    status: "ok",
    shows: read,
    hides: "x".repeat(20_000),
  },
  { name: "address-says-login", serve: good(script("history.replaceState(0,'','/address-says-login/login')")), status: "ok", shows: read },
  { name: "address-goes-to-root", serve: good(script("history.replaceState(0,'','/')")), status: "ok", or: "redirected", shows: read },
  { name: "title-by-the-megabyte", serve: good(script("setInterval(()=>{document.title='Carte '.repeat(200000)},50)")), status: "ok", shows: read },
  {
    name: "workers-fork",
    serve: good(
      script(
        "const s='const u=URL.createObjectURL(new Blob([1]));for(let i=0;i<60;i++)new Worker(u)';for(let i=0;i<4;i++)new Worker(URL.createObjectURL(new Blob([s])))",
      ),
    ),
    status: "ok",
    or: "unstable",
    shows: read,
  },
  {
    name: "workers-shared-busy",
    serve: parts(good(script("new SharedWorker('/workers-shared-busy/w').port.start()")), send("for(;;);", { "content-type": "text/javascript" })),
    status: "ok",
    shows: read,
  },
  {
    name: "worklets-busy",
    serve: good(script("const c=new AudioContext();c.audioWorklet?.addModule(URL.createObjectURL(new Blob(['for(;;);'],{type:'text/javascript'})))")),
    status: "ok",
    or: "timeout",
  },
  {
    name: "shader-bomb",
    serve: good(
      `<canvas id=c width=2000 height=2000></canvas>${script("const g=c.getContext('webgl');if(g){const s=(t,x)=>{const o=g.createShader(t);g.shaderSource(o,x);g.compileShader(o);return o};const p=g.createProgram();g.attachShader(p,s(g.VERTEX_SHADER,'attribute vec2 a;void main(){gl_Position=vec4(a,0,1);}'));g.attachShader(p,s(g.FRAGMENT_SHADER,'precision highp float;void main(){float x=0.;for(int i=0;i<100000000;i++){x+=sin(float(i)+x);}gl_FragColor=vec4(x);}'));g.linkProgram(p);g.useProgram(p);g.bindBuffer(g.ARRAY_BUFFER,g.createBuffer());g.bufferData(g.ARRAY_BUFFER,new Float32Array([-1,-1,3,-1,-1,3]),g.STATIC_DRAW);g.enableVertexAttribArray(0);g.vertexAttribPointer(0,2,g.FLOAT,false,0,0);setInterval(()=>g.drawArrays(g.TRIANGLES,0,3),50)}")}`,
    ),
    status: "ok",
    or: "timeout",
    shows: read,
  },
  {
    name: "canvas-largest",
    serve: good(
      script(
        "for(let i=0;i<12;i++){const c=document.createElement('canvas');c.width=c.height=16000;c.getContext('2d')?.fillRect(0,0,16000,16000);document.body.append(c)}",
      ),
    ),
    status: "unstable",
    or: "ok",
  },
  {
    name: "grid-bomb",
    serve: style(
      ".g{display:grid;grid-template:repeat(10000,1fr)/repeat(10000,1fr)}",
      `<div class=g>${times(600, (i) => `<i style="grid-area:${i * 9 + 1}/${i * 7 + 1}/span 900/span 900">a</i>`)}</div>`,
    ),
    status: "ok",
    or: "timeout",
    shows: read,
  },
  {
    name: "has-bomb",
    serve: style(
      times(60, (i) => `:has(*:not(:has(.z${i}))) ~ :has(> * + *):nth-child(${i + 1}n of :has(*)){margin:0}`),
      times(900, () => "<div><i>a</i><b>b</b></div>"),
    ),
    status: "ok",
    or: "timeout",
    shows: read,
  },
  {
    name: "is-bomb",
    serve: style(`${":is(p,".repeat(200)}i${")".repeat(200)}{color:#111}${":is(a,b,i,p) ".repeat(12)}{color:#222}`),
    status: "ok",
    shows: read,
  },
  { name: "nesting-bomb", serve: style(`${".a,.b{& .c,& .d{".repeat(9)}color:red${"}}".repeat(9)}`), status: "ok", or: "timeout", shows: read },
  {
    name: "calc-bomb",
    serve: style(`p{width:${"calc(1px + ".repeat(3000)}1px${")".repeat(3000)}}`),
    status: "ok",
    shows: read,
  },
  { name: "columns-bomb", serve: style("main{columns:1px 100000;column-gap:0}"), status: "ok", or: "timeout" },
  {
    name: "letters-huge",
    serve: style("h1{font-size:1e9px;letter-spacing:1e8px;text-indent:-1e7px;filter:blur(1e5px)}h1::first-letter{font-size:9e9px}"),
    status: "ok",
    shows: read,
  },
  {
    name: "counters-bomb",
    serve: style(
      "p{counter-increment:a 2147483647}p::before{content:counters(a,'.') counter(a,roman) counter(a,hebrew)}@counter-style x{system:fixed;symbols:a}",
      times(3000, () => "<p>a"),
    ),
    status: "ok",
    shows: read,
  },
  {
    name: "clock-of-styles",
    serve: style(
      "@keyframes k{from{width:1px}to{width:900px}}p{animation:k .01s infinite alternate;will-change:width}",
      times(800, () => "<p>a"),
    ),
    status: "ok",
    shows: read,
  },
  {
    name: "containers-bomb",
    serve: style(`div{container-type:inline-size}@container (min-width:1px){p{width:calc(100cqw + 1px)}}`, `${"<div>".repeat(300)}<p>a`),
    status: "ok",
    shows: read,
  },
  {
    name: "anchors-bomb",
    serve: style(
      times(400, (i) => `#k${i}{anchor-name:--k${i};position:absolute;position-anchor:--k${(i + 1) % 400};top:anchor(bottom)}`),
      times(400, (i) => `<i id=k${i}>a</i>`),
    ),
    status: "ok",
    or: "timeout",
    shows: read,
  },
  {
    name: "scrolls-nested",
    serve: good(`${"<div style='height:90vh;overflow:scroll;scroll-snap-type:y mandatory'>".repeat(80)}${filler}`),
    status: "ok",
    shows: read,
  },
  {
    name: "use-of-itself",
    serve: good(
      "<svg><g id=a><use href='#a'/><use href='#b'/></g><g id=b><use href='#a'/></g><pattern id=p width=1 height=1><rect fill='url(#p)' width=9 height=9 /></pattern><rect fill='url(#p)' width=90 height=90 /><mask id=m mask='url(#m)'><rect mask='url(#m)' width=9 height=9 /></mask></svg>",
    ),
    status: "ok",
    shows: read,
  },
  {
    name: "picture-of-itself",
    serve: parts(
      good("<img alt='' src=/picture-of-itself/s.svg><object data=/picture-of-itself/s.svg></object>"),
      send(
        "<svg xmlns='http://www.w3.org/2000/svg'><image href='/picture-of-itself/s.svg' width='9' height='9'/><foreignObject width='9' height='9'><iframe xmlns='http://www.w3.org/1999/xhtml' src='/picture-of-itself/s.svg'/></foreignObject></svg>",
        { "content-type": "image/svg+xml" },
      ),
    ),
    status: "ok",
    shows: read,
  },
  {
    name: "film-of-shapes",
    serve: good(
      `<svg>${times(300, (i) => `<circle r=9><animate id=n${i} attributeName=r from=1 to=99 dur=.01s begin="0s;n${(i + 1) % 300}.end" /></circle>`)}</svg>`,
    ),
    status: "ok",
    shows: read,
  },
  {
    name: "entities-laugh",
    serve: send(
      `<!DOCTYPE html [<!ENTITY a "ha">${[..."bcdefghij"].map((name, i) => `<!ENTITY ${name} "${`&${"abcdefghi"[i]};`.repeat(10)}">`).join("")}]><html xmlns="http://www.w3.org/1999/xhtml"><head><title>Carte</title></head><body><h1>Carte</h1><p>&j;</p></body></html>`,
      { "content-type": "application/xhtml+xml" },
    ),
    status: "unstable",
    or: "too_large",
  },
  { name: "formula-deep", serve: good(`<math>${"<msqrt><mfrac><mi>a</mi>".repeat(200)}`), status: "ok", shows: read },
  {
    name: "object-is-page",
    serve: parts(`<title>Carte</title><object style="${full}" type=text/html data=/object-is-page/f></object>`, send(page(down))),
    status: "maintenance",
  },
  {
    name: "embed-is-page",
    serve: parts(`<title>Carte</title><embed style="${full}" type=text/html src=/embed-is-page/f>`, send(page(down))),
    status: "maintenance",
  },
  {
    name: "srcdoc-nested",
    serve: `<title>Carte</title><iframe style="${full}" id=f></iframe>${script(`let h=${JSON.stringify(good())};for(let i=0;i<6;i++){const d=document.createElement('iframe');d.srcdoc=h;d.style='${full}';h=d.outerHTML};f.srcdoc=h`)}`,
    status: "ok",
    shows: read,
  },
  { name: "frame-of-nothing", serve: `<title>Carte</title><iframe style="${full}" src="about:blank"></iframe>`, status: "unstable", or: "ok" },
  {
    name: "frame-refused",
    serve: parts(`<title>Carte</title><iframe style="${full}" src=/frame-refused/f></iframe>`, send(good(), { "x-frame-options": "DENY" })),
    status: "unstable",
    or: "ok",
  },
  {
    name: "frame-of-error",
    serve: parts(
      `<title>Carte</title><iframe style="${full}" src=/frame-of-error/f></iframe>`,
      send(page("<p>nginx", { title: "502 Bad Gateway" }), {}, 502),
    ),
    status: "server_error",
  },
  {
    name: "frames-swap",
    serve: good(
      script(
        "setInterval(()=>{document.querySelector('iframe')?.remove();const f=document.createElement('iframe');f.srcdoc='<p>'+Math.random();document.body.prepend(f)},15)",
      ),
    ),
    status: "ok",
    shows: read,
  },
  {
    name: "opener-closes",
    serve: good(script("window.opener?.close();top.close();parent.location.hash='x';window.name='x'.repeat(1e6)")),
    status: "ok",
    shows: read,
  },
  {
    name: "poisoned-node-lists",
    serve: poison(
      "for(const [p,k] of [[Node,'childNodes'],[Element,'children'],[Element,'attributes'],[Element,'shadowRoot'],[HTMLInputElement,'labels'],[HTMLFormElement,'elements'],[Document,'styleSheets'],[Document,'body'],[Document,'documentElement']])Object.defineProperty(p.prototype,k,{get(){for(;;);},configurable:true})",
    ),
    status: "ok",
    shows: read,
  },
  {
    name: "poisoned-observers",
    serve: poison(
      "window.MutationObserver=window.ResizeObserver=window.IntersectionObserver=window.PerformanceObserver=class{constructor(){for(;;);}};window.setTimeout=window.requestAnimationFrame=window.queueMicrotask=window.requestIdleCallback=()=>{for(;;);};window.getComputedStyle=window.matchMedia=()=>{for(;;);}",
    ),
    status: "ok",
    shows: read,
  },
  {
    name: "poisoned-promises",
    serve: poison(
      "Promise.prototype.then=Promise.prototype.catch=Promise.prototype.finally=function(){for(;;);};Promise.resolve=Promise.all=Promise.withResolvers=()=>{throw 1};window.AbortController=null;EventTarget.prototype.addEventListener=EventTarget.prototype.dispatchEvent=()=>{throw 1}",
    ),
    status: "ok",
    shows: read,
  },
  {
    name: "poisoned-sheets",
    serve: good(
      `<style>p{color:#111}</style>${script("for(const k of ['cssRules','rules'])Object.defineProperty(CSSStyleSheet.prototype,k,{get(){for(;;);}});CSSStyleSheet.prototype.insertRule=CSSStyleSheet.prototype.replaceSync=()=>{throw 1};Object.defineProperty(CSSStyleDeclaration.prototype,'cssText',{get(){throw 1}});document.adoptedStyleSheets=Object.freeze([])")}`,
    ),
    status: "ok",
    shows: read,
  },
  {
    name: "sealed-everything",
    serve: poison(
      "for(const k of Object.getOwnPropertyNames(window))try{Object.freeze(window[k]?.prototype);Object.freeze(window[k])}catch{};Object.preventExtensions(document);Object.freeze(document.body);Object.freeze(document.documentElement)",
    ),
    status: "ok",
    shows: read,
  },
  {
    name: "registers-elements",
    serve: good(
      script(
        "let n=0;setInterval(()=>{const t='x-'+n++;customElements.define(t,class extends HTMLElement{constructor(){super();this.attachInternals()}connectedCallback(){this.attachShadow({mode:'closed'}).innerHTML='<p>a'}});document.body.append(document.createElement(t))},10)",
      ),
    ),
    status: "ok",
    shows: read,
  },
  {
    name: "sounds-flood",
    serve: good(script("const c=new AudioContext();for(let i=0;i<300;i++){const o=c.createOscillator();o.connect(c.destination);o.start()}")),
    status: "ok",
    shows: read,
  },
  {
    name: "downloads-by-frames",
    serve: parts(
      good(script("for(let i=0;i<40;i++){const f=document.createElement('iframe');f.src='/downloads-by-frames/f';document.body.append(f)}")),
      send("x", { "content-disposition": "attachment" }),
    ),
    status: "ok",
    shows: read,
  },
  {
    name: "downloads-blob-later",
    serve: good(
      script("setTimeout(()=>{const a=document.createElement('a');a.download='x.exe';a.href=URL.createObjectURL(new Blob(['x']));a.click()},300)"),
    ),
    status: "ok",
    shows: read,
  },
  {
    name: "leads-to-redirect-loop",
    serve: (asked) => (asked.rest ? redirect("/leads-to-redirect-loop/b")(asked) : send(script("location='/leads-to-redirect-loop/b'"))(asked)),
    status: "connection_error",
  },
  {
    name: "leads-to-wall",
    serve: (asked) =>
      asked.rest
        ? send(page("<p>nginx", { title: "403 Forbidden" }), {}, 403)(asked)
        : send(good(script("setTimeout(()=>{location='/leads-to-wall/b'},100)")))(asked),
    status: "blocked",
  },
  {
    name: "leads-to-silence",
    serve: parts(good(script("setTimeout(()=>{location='/leads-to-silence/b'},100)")), () => undefined),
    status: "ok",
    or: "timeout",
  },
  {
    name: "leads-to-nothing",
    serve: parts(good(script("location='/leads-to-nothing/b'")), ({ response }) => void response.writeHead(204).end()),
    status: "ok",
    shows: read,
  },
  {
    name: "language-by-script",
    serve: (asked) => send(asked.request.headers["accept-language"]?.startsWith("fr") ? good() : page("<p>Choose your language"))(asked),
    status: "ok",
    shows: read,
  },
  {
    name: "needs-storage",
    serve: good(
      script(
        "try{localStorage.a=sessionStorage.a=1;indexedDB.open('a');caches.open('a');document.cookie='a=1';if(!navigator.cookieEnabled)throw 1}catch{document.body.innerHTML='<h1>Cookies désactivés</h1>'}",
      ),
    ),
    status: "ok",
    shows: read,
  },
];
