import { type Behaviour, filler, good, page, parts, read, script, send } from "../behaviour.ts";

/** A WebAssembly module whose start function loops for ever. */
const loop = "[0,97,115,109,1,0,0,0,1,4,1,96,0,0,3,2,1,0,8,1,0,10,9,1,7,0,3,64,12,0,11,11]";

/** Further things that pages do once they run, and what they send. */
export const tricks: readonly Behaviour[] = [
  { name: "assembly-loop", serve: good(script(`new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array(${loop})))`)), status: "timeout" },
  { name: "busy-a-while", serve: good(script("{const t=Date.now();while(Date.now()-t<1500);}")), status: "ok", shows: read },
  {
    name: "picture-storm",
    serve: good("<canvas id=c></canvas>", "").concat(
      script("(function f(){c.getContext('2d').fillRect(0,0,Math.random()*9,9);requestAnimationFrame(f)})()"),
    ),
    status: "ok",
    shows: read,
  },
  {
    name: "style-storm",
    serve: good(script("setInterval(()=>{document.body.style.color='#'+Math.floor(Math.random()*999)},1)")),
    status: "ok",
    shows: read,
  },
  {
    name: "endless-animations",
    serve: good(`<style>@keyframes t{to{transform:rotate(1turn)}}i{animation:t 1s infinite;display:inline-block}</style>${"<i>a</i>".repeat(500)}`),
    status: "ok",
    shows: read,
  },
  {
    name: "nested-uses",
    serve: good(
      `<svg><g id=a><path d="M0 0h1"/></g>${["b", "c", "d", "e", "f"].map((id, i) => `<g id=${id}>${`<use href="#${"abcde"[i]}"/>`.repeat(8)}</g>`).join("")}</svg>`,
    ),
    status: "ok",
    or: "timeout",
  },
  {
    name: "costly-selectors",
    serve: good(`<style>:has(* *) :has(* > * ~ *) *:nth-last-child(2n+1 of :has(*)){color:#123}</style>${"<div><i>a</i></div>".repeat(800)}`),
    status: "ok",
    shows: read,
  },
  {
    name: "open-shadow",
    serve: page("<div id=h></div>").concat(script(`h.attachShadow({mode:'open'}).innerHTML=${JSON.stringify(filler)}`)),
    status: "ok",
    shows: read,
  },
  {
    name: "closed-shadow",
    serve: `<title>Carte</title><div id=h></div>${script(`h.attachShadow({mode:'closed'}).innerHTML=${JSON.stringify(`<h1>Carte</h1>${filler}`)}`)}`,
    status: "ok",
    shows: read,
  },
  {
    name: "deep-shadow",
    serve: good("<div id=h></div>").concat(
      script("let a=h;for(let i=0;i<200;i++){const r=a.attachShadow({mode:'open'});a=document.createElement('div');r.append(a)}a.textContent='fond'"),
    ),
    status: "ok",
    shows: read,
  },
  { name: "declared-shadow", serve: page(`<div><template shadowrootmode=open>${filler}</template></div>`), status: "ok", shows: read },
  {
    name: "write-unclosed",
    serve: good(script("setTimeout(()=>{document.open();document.write('<title>Carte</title><h1>Carte</h1><p>Récrit sans fin')},100)")),
    status: "ok",
    shows: "Récrit",
  },
  { name: "write-for-ever", serve: good(script("setInterval(()=>document.write('<p>encore'),30)")), status: "ok", or: "unstable", shows: "encore" },
  {
    name: "alert-on-leaving",
    serve: good(script("onbeforeunload=onpagehide=onunload=()=>alert('non');setInterval(()=>0,1)")),
    status: "ok",
    shows: read,
  },
  { name: "alert-on-focus", serve: good("<input autofocus onfocus='alert(1)' onblur='alert(2)'>"), status: "ok", shows: read },
  { name: "alert-huge", serve: good(script("alert('x'.repeat(5e6))")), status: "ok", shows: read },
  { name: "push-storm", serve: good(script("setInterval(()=>history.pushState(0,'','?'+Math.random()),2)")), status: "ok", shows: read },
  { name: "history-back", serve: good(script("history.back();history.go(-3)")), status: "unstable" },
  {
    name: "frames-by-frames",
    serve: parts(
      good(script("setInterval(()=>{const f=document.createElement('iframe');f.src='/frames-by-frames/f';document.body.append(f)},100)")),
      send("<p>cadre"),
    ),
    status: "ok",
    shows: read,
  },
  { name: "debugger", serve: good(script("setInterval(()=>{debugger},50)")), status: "ok", shows: read },
  {
    name: "console-huge",
    serve: good(script("for(let i=0;i<10;i++)console.log('x'.repeat(3e6));console.log({get a(){for(;;);}})")),
    status: "ok",
    shows: read,
  },
  {
    name: "console-overwritten",
    serve: good(script("console.clear=console.log=()=>{throw 1};Error.prepareStackTrace=()=>{for(;;);}")),
    status: "ok",
    shows: read,
  },
  {
    name: "thenable-everything",
    serve: good(
      script(
        "Object.prototype.then=function(){};Object.prototype.toJSON=()=>'volé';Array.prototype[Symbol.iterator]=function*(){};Object.prototype[Symbol.toPrimitive]=()=>{throw 1}",
      ),
    ),
    status: "ok",
    shows: read,
  },
  {
    name: "poisoned-objects",
    serve: good(
      script(
        "for(const k of ['get','set','value','result','type','role','name','length','0'])try{Object.defineProperty(Object.prototype,k,{get(){return 'volé'},set(){},configurable:true})}catch{};Function.prototype.call=Function.prototype.apply=Function.prototype.toString=()=>'volé'",
      ),
    ),
    status: "ok",
    shows: read,
  },
  {
    name: "poisoned-elements",
    serve: good(
      script(
        "for(const k of ['getAttribute','matches','closest','getBoundingClientRect','getClientRects','contains'])Element.prototype[k]=Node.prototype[k]=()=>{throw 1};for(const k of ['innerText','textContent','children','childNodes','parentElement','tagName'])for(const p of [Element,Node,HTMLElement])Object.defineProperty(p.prototype,k,{get(){return null},configurable:true});window.getComputedStyle=()=>{throw 1}",
      ),
    ),
    status: "ok",
    shows: read,
  },
  {
    name: "clobbered-document",
    serve: good(
      [
        "getElementsByTagName",
        "getElementById",
        "querySelector",
        "forms",
        "links",
        "images",
        "head",
        "body",
        "title",
        "cookie",
        "createElement",
        "createTreeWalker",
        "activeElement",
        "scrollingElement",
        "readyState",
        "location",
        "defaultView",
      ]
        .map((name) => `<form name=${name}></form>`)
        .join(""),
    ),
    status: "ok",
    shows: read,
  },
  {
    name: "base-elsewhere",
    serve: (asked) => send(good("<a href=suite>Suite</a>", `<base href="${asked.places.silent}/">`))(asked),
    status: "ok",
    shows: read,
  },
  { name: "base-script", serve: good("<a href='suite'>Suite</a>", "<base href='javascript:void 0'><base target=_blank>"), status: "ok", shows: read },
  {
    name: "meta-chain",
    serve: (asked) =>
      send(asked.rest.length > 3 ? good() : page("", { head: `<meta http-equiv=refresh content="0;url=/meta-chain${asked.rest}/">` }))(asked),
    status: "ok",
    shows: read,
  },
  {
    name: "meta-later",
    serve: parts(good("", "<meta http-equiv=refresh content='1;url=/meta-later/b'>"), send(good("<p>Seconde"))),
    status: "ok",
    shows: read,
  },
  {
    name: "meta-policy",
    serve: good("<img src=x onerror='document.body.textContent=0'>", `<meta http-equiv=content-security-policy content="default-src 'none'">`),
    status: "ok",
    shows: read,
  },
  { name: "meta-to-app", serve: good("", "<meta http-equiv=refresh content='0;url=demarches://ouvrir'>"), status: "ok", shows: read },
  { name: "meta-to-data", serve: good("", "<meta http-equiv=refresh content='0;url=data:text/html,volé'>"), status: "ok", shows: read },
  { name: "script-to-mail", serve: good(script("location='mailto:a@exemple.fr';location='tel:+33100000000'")), status: "ok", shows: read },
  { name: "script-to-blank", serve: good(script("setTimeout(()=>{location='about:blank'},50)")), status: "unstable" },
  { name: "script-to-data", serve: good(script("location='data:text/html,<h1>volé'")), status: "ok", shows: read },
  {
    name: "script-to-blob",
    serve: script("location=URL.createObjectURL(new Blob(['<title>Carte</title><h1>Carte</h1><p>Dans un blob'],{type:'text/html'}))"),
    status: "ok",
    shows: "Dans un blob",
  },
];
