import { type Behaviour, filler, good, page, parts, read, script, send } from "../behaviour.ts";

/** What an examiner of another house would have a page do once it is there. */

/** A page that does this, and is read all the same. */
const does = (name: string, code: string, head = ""): Behaviour => ({ name, serve: good(script(code), head), status: "ok", shows: read });
/** The same, with these elements. */
const holds = (name: string, body: string, head = ""): Behaviour => ({ name, serve: good(body, head), status: "ok", shows: read });
const text = JSON.stringify(`<h2>Votre demande</h2>${filler}`).replaceAll("</", "<\\/");
/** A page that shows its text when something has happened. */
const waits = (name: string, code: string, rest = send("")): Behaviour => ({
  name,
  serve: parts(page(`<div id=r></div>${script(`const show=()=>{r.innerHTML=${text}};${code}`)}`), rest),
  status: "ok",
  shows: read,
});
/** A page that tries to write to its site. */
const writes = (name: string, body: string, head = ""): Behaviour => ({ ...holds(name, body, head), never: [/^(?!GET)/] });
/** The same by a form of the page itself, at load: whoever comes is taken along. */
const posts = (name: string, body: string, head = ""): Behaviour => ({
  ...writes(name, body, head),
  status: "unstable",
  says: /formulaire/,
  shows: "",
});
const each = (count: number, of: (index: number) => string): string => Array.from({ length: count }, (_, index) => of(index)).join("");

const builtIns: readonly Behaviour[] = [
  does(
    "symbols-taken",
    "delete Array.prototype[Symbol.iterator];delete String.prototype[Symbol.iterator];delete Map.prototype[Symbol.iterator];delete NodeList.prototype[Symbol.iterator]",
  ),
  does(
    "definitions-refused",
    "Object.defineProperty=Object.defineProperties=Object.getOwnPropertyDescriptor=Object.assign=Object.create=Object.freeze=Reflect.ownKeys=()=>{throw 1}",
  ),
  does("listeners-refused", "EventTarget.prototype.addEventListener=EventTarget.prototype.dispatchEvent=()=>{throw 1}"),
  does("timers-deaf", "setTimeout=setInterval=queueMicrotask=requestAnimationFrame=requestIdleCallback=()=>0"),
  does("frames-at-once", "let d=0;requestAnimationFrame=f=>{if(d++<1e6)f(0)};requestIdleCallback=f=>f({timeRemaining:()=>0,didTimeout:true})"),
  does(
    "patterns-refused",
    "RegExp.prototype.exec=RegExp.prototype.test=String.prototype.match=String.prototype.replace=String.prototype.split=()=>{throw 1};RegExp.prototype[Symbol.replace]=()=>{throw 1}",
  ),
  does("traces-refused", "Error.prepareStackTrace=()=>{throw 1};Error.stackTraceLimit=0;Error=TypeError=undefined"),
  does(
    "text-told-otherwise",
    "for(const [p,k] of [[Node.prototype,'textContent'],[HTMLElement.prototype,'innerText'],[Element.prototype,'innerHTML']])Object.defineProperty(p,k,{get:()=>'Service en maintenance'})",
  ),
  does("text-never-told", "for(const k of ['innerText','title','hidden'])Object.defineProperty(HTMLElement.prototype,k,{get(){for(;;);}})"),
  does(
    "styles-told-otherwise",
    "getComputedStyle=()=>new Proxy({},{get:()=>'none'});Element.prototype.checkVisibility=()=>false;Element.prototype.getClientRects=()=>[]",
  ),
  does(
    "addresses-refused",
    "URL=URLSearchParams=undefined;Object.defineProperty(Document.prototype,'URL',{get(){throw 1}});Object.defineProperty(Node.prototype,'baseURI',{get(){throw 1}})",
  ),
  does(
    "roots-without-prototype",
    "Object.setPrototypeOf(document.body,null);Object.setPrototypeOf(document.documentElement,null);Object.setPrototypeOf(document,null)",
  ),
  does(
    "elements-that-cry",
    "class X extends HTMLElement{connectedCallback(){throw 1}get children(){throw 1}get shadowRoot(){throw 1}};customElements.define('x-cri',X);document.body.append(new X)",
  ),
  does(
    "walks-refused",
    "Document.prototype.createTreeWalker=Document.prototype.createRange=Document.prototype.evaluate=Document.prototype.elementFromPoint=Document.prototype.elementsFromPoint=()=>{throw 1}",
  ),
  does(
    "numbers-wander",
    "Math.max=()=>NaN;Math.min=()=>-1;Math.round=Math.floor=Math.abs=()=>Infinity;Number.isFinite=Number.isInteger=()=>false;performance.now=()=>-1;Date.now=()=>NaN",
  ),
  does(
    "functions-changed",
    "Function.prototype.call=Function.prototype.apply=Function.prototype.bind=()=>{throw 1};Function.prototype.toString=()=>{for(;;);}",
  ),
  does(
    "maps-that-grow",
    "const s=Map.prototype.set;Map.prototype.set=function(k,v){return s.call(this,{},v)};Set.prototype.has=()=>true;WeakMap.prototype.get=()=>({});Map.prototype.forEach=Set.prototype.forEach=()=>{for(;;);}",
  ),
  does(
    "tools-looked-for",
    "for(const k of ['__playwright__binding__','__pwInitScripts','__playwright_utility_script__','axe','vigie','cdc_','domAutomation'])Object.defineProperty(globalThis,k,{get(){document.body.textContent='Robot'},set(){document.body.textContent='Robot'},configurable:false})",
  ),
];

const waiting: readonly Behaviour[] = [
  waits("shown-after-place", "navigator.geolocation.getCurrentPosition(show,show)"),
  waits("shown-after-leave", "Notification.requestPermission().then(show,show)"),
  waits("shown-after-camera", "(navigator.mediaDevices?.getUserMedia({video:true})??Promise.reject()).then(show,show)"),
  waits("shown-after-clipboard", "navigator.clipboard.readText().then(show,show)"),
  waits("shown-when-idle", "requestIdleCallback(()=>requestAnimationFrame(()=>requestIdleCallback(show)))"),
  waits("shown-when-seen", "new IntersectionObserver((e,o)=>{if(e.some(x=>x.isIntersecting)){o.disconnect();show()}}).observe(r)"),
  waits("shown-after-worker", "navigator.serviceWorker.register('/shown-after-worker/sw.js').then(show,show)"),
  waits("shown-after-store", "const q=indexedDB.open('a');q.onsuccess=q.onerror=show"),
  waits("shown-after-stream", "const e=new EventSource('/shown-after-stream/flux');e.onmessage=show;", ({ response }) => {
    response.writeHead(200, { "content-type": "text/event-stream" });
    response.write("data: 1\n\n");
  }),
  waits(
    "shown-after-retries",
    "let n=0;const go=()=>fetch('/shown-after-retries/d').then(a=>{if(!a.ok)throw 1;show()}).catch(()=>n++<5&&setTimeout(go,200));go()",
    (asked) => send("1", {}, asked.turn < 4 ? 503 : 200)(asked),
  ),
  waits(
    "shown-by-parts",
    `const t=${text}.split('<p>');let i=0;const z=setInterval(()=>{r.insertAdjacentHTML('beforeend','<p>'+t[i]);if(++i>=t.length)clearInterval(z)},60)`,
  ),
  waits(
    "shown-in-closed-elements",
    `customElements.define('x-app',class extends HTMLElement{constructor(){super();this.attachShadow({mode:'closed'}).innerHTML='<x-in></x-in>'}});customElements.define('x-in',class extends HTMLElement{constructor(){super();this.attachShadow({mode:'closed'}).innerHTML=${text}}});r.append(document.createElement('x-app'))`,
  ),
  waits(
    "shown-in-blob-frame",
    `const f=document.createElement('iframe');f.width=900;f.height=600;f.src=URL.createObjectURL(new Blob(['<meta charset=utf-8>'+${text}],{type:'text/html'}));r.append(f)`,
  ),
  waits(
    "shown-in-data-frame",
    `const f=document.createElement('iframe');f.width=900;f.height=600;f.src='data:text/html;charset=utf-8,'+encodeURIComponent(${text});r.append(f)`,
  ),
  waits(
    "shown-in-script-frame",
    `globalThis.t=${text};const f=document.createElement('iframe');f.width=900;f.height=600;f.src="javascript:parent.t";r.append(f)`,
  ),
  waits("shown-in-sandboxed-frame", "r.innerHTML='<iframe sandbox width=900 height=600 src=/shown-in-sandboxed-frame/in></iframe>'", send(good())),
  // A page of nothing but its title until the visitor moves his hand. A person does; Vigie only does so once it has read, so that what follows is not always seen.
  {
    ...waits("shown-when-touched", "for(const k of ['mousemove','scroll','keydown','touchstart','pointermove'])addEventListener(k,show,{once:true})"),
    shows: "",
  },
  {
    ...waits(
      "fails-to-fetch",
      "fetch('/fails-to-fetch/d').then(a=>{if(!a.ok)r.innerHTML='<h2>Une erreur est survenue</h2><p>Impossible de charger la démarche. Veuillez réessayer plus tard.</p>'})",
      send("", {}, 500),
    ),
    status: "server_error",
    shows: "",
  },
  {
    name: "application-not-authentic",
    serve: parts(
      `<title>Ma demande</title><div id=r></div><script src=/application-not-authentic/a.js integrity=sha384-AAAA crossorigin></script>`,
      send("r.textContent='Bonjour à tous'", { "content-type": "text/javascript" }),
    ),
    status: "unstable",
  },
  { ...waits("blinks-for-ever", "let v=0;setInterval(()=>{if(v^=1)show();else r.textContent=''},450)"), or: "unstable", shows: "" },
];

const writing: readonly Behaviour[] = [
  // What a page asks for its own rendering, by whatever method, is its own affair: the first four are only to be survived.
  holds(
    "writes-by-worker",
    script(
      "new Worker(URL.createObjectURL(new Blob([\"fetch('\"+origin+\"/writes-by-worker/w',{method:'POST'});new Worker(URL.createObjectURL(new Blob([\\\"fetch('\"+origin+\"/writes-by-worker/n',{method:'PUT'})\\\"])))\"])))",
    ),
  ),
  holds(
    "writes-by-shared-worker",
    script("new SharedWorker(URL.createObjectURL(new Blob([\"fetch('\"+origin+\"/writes-by-shared-worker/w',{method:'DELETE'})\"])))"),
  ),
  holds("writes-by-old-request", script("try{const x=new XMLHttpRequest;x.open('POST','/writes-by-old-request/x',false);x.send('a')}catch{}")),
  holds(
    "writes-by-odd-methods",
    script("for(const m of ['PUT','PATCH','DELETE','PROPFIND','LOCK'])fetch('/writes-by-odd-methods/x',{method:m}).catch(()=>0)"),
  ),
  writes("writes-later", script("try{fetchLater('/writes-later/x',{method:'POST',body:'a',activateAfter:0})}catch{}")),
  writes(
    "writes-when-hidden",
    `${script(
      "for(const k of ['visibilitychange','pagehide','freeze','beforeunload','unload'])addEventListener(k,()=>{fetch('/writes-when-hidden/x',{method:'POST',keepalive:true});document.forms[0].submit()})",
    )}<form method=post action=/writes-when-hidden/f></form>`,
  ),
  writes(
    "writes-by-button-elsewhere",
    `<form id=f action=/writes-by-button-elsewhere/g></form><button id=b form=f formmethod=post formaction=/writes-by-button-elsewhere/p formtarget=_blank>Envoyer</button>${script("b.click();f.requestSubmit(b)")}`,
  ),
  posts(
    "writes-on-focus",
    `<form method=post action=/writes-on-focus/p><label>Nom <input autofocus onfocus="this.form.submit()" onblur="this.form.requestSubmit()"></label></form>`,
  ),
  writes(
    "writes-in-data-frame",
    `<iframe title=a src="data:text/html,<form method=post action=http://127.0.0.1/x></form><script>document.forms[0].submit()</script>"></iframe><iframe title=b sandbox="allow-forms allow-scripts" srcdoc="<form method=post action=/writes-in-data-frame/p></form><script>document.forms[0].submit()</script>"></iframe>`,
  ),
  posts(
    "writes-by-animation",
    `<form id=f method=post action=/writes-by-animation/p></form><p id=p>Bonjour</p>${script("p.onanimationend=p.ontransitionend=p.onanimationiteration=()=>f.submit()")}`,
    "<style>@keyframes k{to{opacity:.9}}p{animation:k .2s 3}</style>",
  ),
  posts(
    "writes-by-broken-picture",
    `<form id=f method=post action=/writes-by-broken-picture/p></form><img alt="" src=/writes-by-broken-picture/i onload=f.submit() onerror=f.submit()>`,
  ),
  posts(
    "writes-on-toggle",
    `<form id=f method=post action=/writes-on-toggle/p></form><details open ontoggle=f.submit()><summary>Plus</summary>Texte</details><div popover id=v ontoggle=f.submit()>a</div>${script("v.showPopover()")}`,
  ),
  posts(
    "writes-through-policy",
    `<form id=f method=post action=/writes-through-policy/p></form>${script("document.addEventListener('securitypolicyviolation',()=>f.submit());const i=new Image;i.src='/writes-through-policy/i'")}`,
    `<meta http-equiv=content-security-policy content="img-src 'none'">`,
  ),
];

const weights: readonly Behaviour[] = [
  holds(
    "weight-of-blobs",
    script("const b=[];const z=setInterval(()=>{b.push(new Blob([new Uint8Array(4e6)]));if(b.length>60)clearInterval(z)},20)"),
  ),
  holds(
    "weight-of-download",
    script("const a=document.createElement('a');a.href=URL.createObjectURL(new Blob([new Uint8Array(150e6)]));a.download='x.bin';a.click()"),
  ),
  holds(
    "weight-of-gradients",
    `<div style="height:200px;background:${Array.from({ length: 3000 }, (_, i) => `linear-gradient(${i}deg,#0001,#0002)`).join(",")}"></div>`,
  ),
  holds("weight-of-shadows", `<p style="text-shadow:${Array.from({ length: 1500 }, (_, i) => `${i}px 1px 3px #0001`).join(",")}">Ombres</p>`),
  holds(
    "weight-of-layers",
    `<div style="transform-style:preserve-3d;perspective:9px">${each(1500, (i) => `<i style="position:fixed;will-change:transform;transform:rotate3d(1,1,1,${i}deg);width:900px;height:900px"></i>`)}</div>`,
  ),
  holds(
    "weight-of-backdrops",
    `${"<div style='position:fixed;inset:0;pointer-events:none;backdrop-filter:blur(30px) saturate(2)'>".repeat(60)}${"</div>".repeat(60)}`,
  ),
  holds(
    "weight-of-variables",
    "<p style='color:var(--z)'>Variables</p>",
    `<style>:root{--a0:lol;${each(40, (i) => `--a${i + 1}:var(--a${i}) var(--a${i}) var(--a${i});`)}--z:var(--a40)}</style>`,
  ),
  holds("weight-of-marks", `<p>z${"\u0321\u0316\u0317".repeat(30_000)}</p>`),
  holds("weight-of-families", `<p>${"👩🏽‍👩🏿‍👧🏻‍👦🏾".repeat(20_000)}</p>`),
  holds("weight-of-directions", `<p>${"\u202ea\u2067b\u202dc".repeat(30_000)}</p>`),
  holds(
    "weight-of-floats",
    `<div style="display:inline-block">${each(4000, (i) => `<b style="float:${i % 2 ? "left" : "right"};width:${i % 97}%">x</b>`)}</div>`,
  ),
  holds(
    "weight-of-boxes",
    `${"<div style='display:flex;flex-direction:column;height:fit-content;max-height:100%'>".repeat(150)}x${"</div>".repeat(150)}`,
  ),
  holds(
    "weight-of-clips",
    `<div style="height:300px;background:red;clip-path:polygon(${Array.from({ length: 20_000 }, (_, i) => `${i % 100}% ${(i * 7) % 100}%`).join(",")})"></div>`,
  ),
  {
    ...holds(
      "weight-of-markers",
      each(800, (i) => `<marquee scrollamount=${i % 50}>Texte défilant</marquee>`),
    ),
    or: "timeout",
  },
  holds(
    "weight-of-graphics",
    script(
      "for(let i=0;i<40;i++){const c=document.createElement('canvas');c.width=c.height=900;const g=c.getContext('webgl2');document.body.append(c);const f=()=>{g?.clear(16640);g?.finish();requestAnimationFrame(f)};f()}",
    ),
  ),
  does(
    "weight-of-source",
    "const m=new MediaSource,v=document.createElement('video');v.src=URL.createObjectURL(m);v.autoplay=v.muted=true;document.body.append(v);m.onsourceopen=()=>{const b=m.addSourceBuffer('video/webm;codecs=vp8');setInterval(()=>{try{b.appendBuffer(new Uint8Array(1e6))}catch{}},30)}",
  ),
  // The messages beget messages until the browser itself hears nobody.
  {
    ...does(
      "weight-of-channels",
      "for(let i=0;i<200;i++){const c=new BroadcastChannel('x');c.onmessage=()=>c.postMessage(1)}new BroadcastChannel('x').postMessage(1)",
    ),
    status: "unstable",
    or: "timeout",
    shows: "",
  },
  does(
    "weight-of-wasm",
    "const w=new Uint8Array([0,97,115,109,1,0,0,0,1,4,1,96,0,0,3,2,1,0,7,5,1,1,102,0,0,10,9,1,7,0,3,64,12,0,11,11]);const c='onmessage=e=>WebAssembly.instantiate(e.data).then(m=>m.instance.exports.f())';for(let i=0;i<6;i++)new Worker(URL.createObjectURL(new Blob([c]))).postMessage(w)",
  ),
];

const manners: readonly Behaviour[] = [
  holds("all-inert", script("document.body.inert=true;document.documentElement.inert=true")),
  holds("all-editable", script("document.designMode='on';document.body.contentEditable=true;document.body.focus()")),
  holds("all-upright", "", "<style>html{writing-mode:vertical-rl;direction:rtl}</style>"),
  holds(
    "all-moved-to-window",
    script("document.startViewTransition?.(()=>new Promise(r=>setTimeout(r,800)))"),
    "<style>::view-transition{position:fixed;inset:0;background:#000}</style>",
  ),
  holds(
    "all-secured",
    "<form action=/x><label>Nom <input></label></form><iframe title=a src=http://127.0.0.1:9/></iframe>",
    "<meta http-equiv=content-security-policy content='upgrade-insecure-requests; block-all-mixed-content'>",
  ),
  holds("fenced", "<fencedframe></fencedframe><iframe credentialless title=c srcdoc='<p>Cadre</p>'></iframe><portal src=/fenced></portal>"),
  does(
    "asks-to-be-installed",
    "addEventListener('beforeinstallprompt',e=>e.prompt());navigator.setAppBadge?.(9);navigator.registerProtocolHandler?.('web+x',origin+'/%s');navigator.wakeLock?.request()",
  ),
  does(
    "asks-for-devices",
    "for(const f of [()=>navigator.usb.requestDevice({filters:[]}),()=>navigator.bluetooth.requestDevice({acceptAllDevices:true}),()=>navigator.serial.requestPort(),()=>navigator.hid.requestDevice({filters:[]}),()=>showSaveFilePicker(),()=>showDirectoryPicker(),()=>navigator.requestMIDIAccess({sysex:true}),()=>new PaymentRequest([{supportedMethods:'https://x.example'}],{total:{label:'a',amount:{currency:'EUR',value:'1'}}}).show(),()=>navigator.credentials.get({publicKey:{challenge:new Uint8Array(9)}}),()=>navigator.share({title:'a'}),()=>documentPictureInPicture.requestWindow()])try{f()?.catch?.(()=>0)}catch{}",
  ),
  {
    ...does(
      "dialogs-from-frames",
      "for(let i=0;i<6;i++){const f=document.createElement('iframe');f.srcdoc='<script>setInterval(()=>{alert(1);confirm(2);prompt(3)},50)<\\/script>';document.body.append(f)}",
    ),
    status: "unstable",
    shows: "",
    says: /boîtes de dialogue/,
  },
  does(
    "dialog-in-every-event",
    "for(const k of ['focus','blur','resize','scroll','mousemove','keydown','keyup','mouseover','beforeprint','visibilitychange','error'])addEventListener(k,()=>alert(k),true)",
  ),
  does("shrinks-its-window", "setInterval(()=>{try{resizeTo(1,1);moveTo(9999,9999);window.blur()}catch{}},40)"),
  does(
    "beacons-of-all-kinds",
    "try{new WebTransport('https://127.0.0.1:9/')}catch{}try{new WebSocket('ws://127.0.0.1:9/')}catch{}setInterval(()=>{new Image().src='http://127.0.0.1:9/p?'+Math.random();fetch('http://127.0.0.1:9/k',{mode:'no-cors',keepalive:true}).catch(()=>0)},60)",
  ),
  does(
    "removes-what-is-added",
    "new MutationObserver(l=>{for(const m of l)for(const n of m.addedNodes)n.remove?.()}).observe(document,{childList:true,subtree:true})",
  ),
  does(
    "renames-itself",
    "setInterval(()=>{for(const e of document.querySelectorAll('p')){const d=document.createElement('p');d.id='p'+Math.random();d.append(...e.childNodes);e.replaceWith(d)}},120)",
  ),
  does(
    "speculates",
    "const s=document.createElement('script');s.type='speculationrules';s.textContent=JSON.stringify({prerender:[{urls:Array.from({length:40},(_,i)=>'/speculates/'+i),eagerness:'immediate'}],prefetch:[{urls:['/speculates/p'],eagerness:'immediate'}]});document.head.append(s)",
  ),
  holds(
    "names-that-shadow",
    "<form><label>a <input name=submit></label><label>b <input name=action></label><label>c <input name=method></label><label>d <input name=elements></label><label>e <input name=id></label></form><img alt='' name=getElementById src='data:,'><img alt='' name=cookie src='data:,'><a id=top></a><a id=self></a>",
  ),
];

export const stagings: readonly Behaviour[] = [...builtIns, ...waiting, ...writing, ...weights, ...manners];
