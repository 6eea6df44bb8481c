import { gzipSync } from "node:zlib";
import { type Behaviour, filler, good, page, parts, read, redirect, script, send } from "../behaviour.ts";

/** Pages by the thousand, without end, and built-ins that lie. */
export const excesses: readonly Behaviour[] = [
  {
    name: "part-bomb",
    serve: parts(
      good("<script src=/part-bomb/s></script>"),
      send(gzipSync(Buffer.alloc(200_000_000, " ")), { "content-type": "text/javascript", "content-encoding": "gzip" }),
    ),
    status: "ok",
    shows: read,
  },
  {
    name: "picture-bomb",
    serve: good(
      `<img alt="" src="data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="30000" height="30000"><rect width="30000" height="30000"/></svg>`)}">`,
    ),
    status: "ok",
    or: "timeout",
    shows: read,
  },
  { name: "frames-thousand", serve: parts(good("<iframe src=/frames-thousand/f></iframe>".repeat(1000)), send("<p>x")), status: "ok", or: "timeout" },
  {
    name: "id-endless",
    serve: good(
      script(
        "document.body.id='a'.repeat(3e5);for(let i=0;i<2000;i++)document.body.append(Object.assign(document.createElement('a'),{href:'/x'+i,textContent:'l'}))",
      ),
    ),
    status: "ok",
    shows: read,
  },
  {
    name: "field-names-endless",
    serve: good(
      script(
        "const n='a'.repeat(1e6);for(let i=0;i<500;i++)document.body.append(Object.assign(document.createElement('input'),{name:n,title:n,className:n}))",
      ),
    ),
    status: "ok",
    or: "timeout",
  },
  {
    name: "shadow-thousands",
    serve: good(
      script(
        "for(let i=0;i<5000;i++){const d=document.createElement('div');d.attachShadow({mode:'open'}).innerHTML='<p>ombre '+i;document.body.append(d)}",
      ),
    ),
    status: "ok",
    or: "timeout",
    shows: read,
  },
  {
    name: "deep-dom-50k",
    serve: good(script("let a=document.body;for(let i=0;i<50000;i++){const d=document.createElement('div');a.append(d);a=d}a.textContent='fond'")),
    status: "ok",
    or: "unstable",
  },
  {
    name: "attributes-thousands",
    serve: good(`<p ${Array.from({ length: 20_000 }, (_, i) => `data-a${i}=x`).join(" ")}>a`),
    status: "ok",
    or: "timeout",
    shows: read,
  },
  {
    name: "huge-names",
    serve: good(
      `<p id="${"i".repeat(300_000)}" class="${"c ".repeat(100_000)}">a<img src=x id="${"b".repeat(300_000)}"></p><${"x".repeat(100_000)}>y`,
    ),
    status: "ok",
    shows: read,
  },
  { name: "huge-word", serve: page(`<h2>${"é".repeat(500_000)}</h2>${filler}`), status: "ok", shows: read },
  {
    name: "layout-thrash",
    serve: good(
      `${"<i>a</i>".repeat(3000)}${script("setInterval(()=>{for(const i of document.querySelectorAll('i')){i.style.width=i.offsetWidth+1+'px'}},10)")}`,
    ),
    status: "ok",
    or: "timeout",
  },
  {
    name: "miners",
    serve: good(script("for(let i=0;i<8;i++)new Worker(URL.createObjectURL(new Blob(['let x=1;for(;;)x=Math.imul(x,48271)'])))")),
    status: "ok",
    shows: read,
  },
  {
    name: "assembly-memory",
    serve: good(script("const a=[];try{for(;;)a.push(new WebAssembly.Memory({initial:16384,maximum:65536}))}catch{}")),
    status: "ok",
    shows: read,
  },
  {
    name: "atomics-wait",
    serve: good(script("new Worker(URL.createObjectURL(new Blob(['Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0)'])))")),
    status: "ok",
    shows: read,
  },
  {
    name: "locks-held",
    serve: good(script("navigator.locks?.request('a',()=>new Promise(()=>0));const d=indexedDB.open('a');new BroadcastChannel('x').onmessage=()=>0")),
    status: "ok",
    shows: read,
  },
  {
    name: "keepalive-writes",
    serve: parts(
      good(
        script(
          "addEventListener('pagehide',()=>fetch('/keepalive-writes/effect',{method:'PUT',body:'x',keepalive:true}));for(const m of ['PUT','DELETE','PATCH'])fetch('/keepalive-writes/effect',{method:m,keepalive:true}).catch(()=>0)",
        ),
      ),
      send("x"),
    ),
    status: "ok",
    shows: read,
  },
  {
    name: "form-by-keys",
    serve: good(
      `<form method=post action=/form-by-keys/effect><button formmethod=post id=b>x</button></form>${script("b.click();document.forms[0].requestSubmit()")}`,
    ),
    status: "unstable",
    or: "ok",
    never: [/^POST/],
  },
  {
    name: "poisoned-numbers",
    serve: good(
      script(
        "Math.round=Math.max=Math.min=()=>NaN;Number.isFinite=()=>false;Date.now=()=>-1;performance.now=()=>{throw 1};window.Date=function(){throw 1};Intl.Segmenter=null;structuredClone=null;requestAnimationFrame=()=>0;window.scrollTo=()=>{throw 1}",
      ),
    ),
    status: "ok",
    shows: read,
  },
  {
    name: "poisoned-layout",
    serve: good(
      script(
        "Range.prototype.getClientRects=Element.prototype.getClientRects=()=>({length:1e9,[Symbol.iterator]:function*(){for(;;)yield {}}});Element.prototype.getBoundingClientRect=()=>({x:NaN,y:NaN,width:Infinity,height:-1});Object.defineProperty(HTMLElement.prototype,'offsetWidth',{get(){for(;;);}});",
      ),
    ),
    status: "ok",
    shows: read,
  },
  {
    name: "poisoned-lists",
    serve: good(
      script(
        "Object.defineProperty(NodeList.prototype,'length',{get(){return 1e9}});NodeList.prototype[Symbol.iterator]=function*(){for(;;)yield document};HTMLCollection.prototype[Symbol.iterator]=function*(){for(;;)yield document};NodeList.prototype.forEach=function(){for(;;);}",
      ),
    ),
    status: "ok",
    shows: read,
  },
  {
    name: "poisoned-strings",
    serve: good(
      script(
        "for(const k of ['trim','split','slice','toLowerCase','includes','startsWith','match','matchAll','normalize','replaceAll'])String.prototype[k]=function(){return 'volé'};RegExp.prototype.test=RegExp.prototype.exec=()=>{for(;;);};RegExp.prototype[Symbol.replace]=()=>'volé'",
      ),
    ),
    status: "ok",
    shows: read,
  },
  {
    name: "poisoned-walker",
    serve: good(
      script(
        "TreeWalker.prototype.nextNode=function(){return document.body};Document.prototype.createTreeWalker=()=>({nextNode:()=>document.body,currentNode:document.body});Object.defineProperty(Node.prototype,'nextSibling',{get(){return this}});Object.defineProperty(Node.prototype,'parentNode',{get(){return this}})",
      ),
    ),
    status: "ok",
    shows: read,
  },
  {
    name: "parents-in-a-ring",
    serve: good(
      script(
        "Object.defineProperty(Node.prototype,'parentElement',{get(){return this}});Object.defineProperty(Element.prototype,'parentElement',{get(){return this}});Element.prototype.closest=function(){return this};Object.defineProperty(Node.prototype,'isConnected',{get(){return false}});Object.defineProperty(Element.prototype,'shadowRoot',{get(){return this}})",
      ),
    ),
    status: "ok",
    shows: read,
  },
  {
    name: "markup-in-texts",
    serve: page(
      `${filler}<h2>&lt;/script&gt;&lt;!--&lt;script&gt; ]]&gt; | \`a\` [x](javascript:1) \u2028 \u2066\u202e\u200f</h2><a href="/x&#10;y">lien\nsur\u0085deux</a><img src=x>`,
      { title: "&lt;/title&gt;&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt; ]]&gt;\r\n=cmd|'/c calc'!A1" },
    ),
    status: "ok",
    shows: read,
  },
  { name: "refresh-far", serve: good("", "<meta http-equiv=refresh content='99999999999999999999;url=/x'>"), status: "ok", shows: read },
  { name: "refresh-many", serve: good("", "<meta http-equiv=refresh content='0;url=#a'>".repeat(300)), status: "ok", shows: read },
  {
    name: "meta-cookie-loop",
    serve: (asked) =>
      send(page("<p>Activez les cookies", { head: `<meta http-equiv=refresh content="0;url=/meta-cookie-loop${asked.rest}?${asked.turn}">` }), {
        "set-cookie": "a=b; Secure; SameSite=None",
      })(asked),
    status: "unstable",
  },
  {
    name: "name-with-userinfo",
    serve: (asked) =>
      asked.rest ? send(good())(asked) : redirect(`${asked.places.origin.replace("//", "//impots.gouv.fr@")}/name-with-userinfo/b`)(asked),
    status: "ok",
    shows: read,
  },
  {
    name: "address-100k",
    serve: (asked) => (asked.rest ? send(good())(asked) : redirect(`/address-100k/b?${"x".repeat(100_000)}`)(asked)),
    status: "unstable",
    or: "ok",
  },
  {
    name: "hsts",
    serve: send(good(), {
      "strict-transport-security": "max-age=99999999; includeSubDomains; preload",
      "content-security-policy": "upgrade-insecure-requests; block-all-mixed-content",
    }),
    status: "ok",
    shows: read,
  },
  {
    name: "frame-ancestors",
    serve: send(good("<iframe src=/frame-ancestors></iframe>"), { "content-security-policy": "frame-ancestors 'none'; sandbox allow-scripts" }),
    status: "ok",
    shows: read,
  },
  {
    name: "document-written-frames",
    serve: good(
      script(
        "for(let i=0;i<40;i++){const f=document.createElement('iframe');document.body.append(f);f.contentDocument.open();f.contentDocument.write('<script>parent.document.title+=1<\\/script>')}",
      ),
    ),
    status: "ok",
    shows: read,
  },
  {
    name: "popover-trap",
    serve: good(`<div popover=manual id=p>Bandeau</div>${script("setInterval(()=>{p.hidePopover();p.showPopover()},20)")}`),
    status: "ok",
    shows: read,
  },
  { name: "selection-storm", serve: good(script("setInterval(()=>getSelection().selectAllChildren(document.body),2)")), status: "ok", shows: read },
  {
    name: "zoomed-away",
    serve: good("", "<style>html{zoom:0.0001;transform:scale(1e9)}body{contain:size;content-visibility:hidden}</style>"),
    status: "ok",
    or: "unstable",
  },
  {
    name: "fonts-thousand",
    serve: good(
      "",
      `<style>${Array.from({ length: 2000 }, (_, i) => `@font-face{font-family:f${i};src:url(data:font/woff2,${i})}`).join("")}</style>`,
    ),
    status: "ok",
    shows: read,
  },
  {
    name: "never-idle-worklet",
    serve: good(script("CSS.paintWorklet?.addModule(URL.createObjectURL(new Blob(['for(;;);'],{type:'text/javascript'})))")),
    status: "timeout",
    or: "ok",
  },
  {
    name: "js-in-sandboxed-data",
    serve: good(`<object data="data:text/html,<script>for(;;);</script>"></object><embed src="data:text/html,x">`),
    status: "ok",
    or: "timeout",
  },
  {
    name: "import-map-ring",
    serve: parts(
      good(`<script type=module src=/import-map-ring/0></script>`),
      ({ rest, response }) =>
        void response.writeHead(200, { "content-type": "text/javascript" }).end(`import '/import-map-ring/${Number(rest.slice(1)) + 1}'`),
    ),
    status: "ok",
    shows: read,
  },
  {
    name: "styles-ring",
    serve: parts(
      good("<link rel=stylesheet href=/styles-ring/0>"),
      ({ rest, response }) =>
        void response.writeHead(200, { "content-type": "text/css" }).end(`@import '/styles-ring/${Number(rest.slice(1)) + 1}';`),
    ),
    status: "ok",
    shows: read,
  },
];
